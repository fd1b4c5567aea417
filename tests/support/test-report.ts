import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { z } from 'astro/zod';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What `npm test` tells of a run of Vitest at its end. */
export const testReportSchema = z.object({
  passed: z.int(),
  failed: z.int(),
  /** Tests that failed first and passed when they were tried again, as `file: name`. */
  secondTries: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), seconds: z.number() })),
});

/** File of the report, below the root of the project. */
export const reportFile = '.cache/test-report.json';

/** Writes what a run came to, for `tests/run.ts`. */
export default class TestReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ended = (state: 'passed' | 'failed') =>
      tests.filter((each) => each.result().state === state).length;
    const report: z.infer<typeof testReportSchema> = {
      passed: ended('passed'),
      failed: ended('failed'),
      secondTries: tests.filter((each) => each.diagnostic()?.flaky).map(nameOf),
      files: modules.map((module) => ({ path: pathOf(module), seconds: secondsOf(module) })),
    };
    mkdirSync(dirname(reportFile), { recursive: true });
    writeFileSync(reportFile, JSON.stringify(report));
  }
}

const pathOf = ({ moduleId }: TestModule) => relative('.', moduleId);

const nameOf = (test: TestCase) => `${pathOf(test.module)}: ${test.fullName}`;

/** How long a file took: its imports, its tests and what is done around them. */
function secondsOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return (collectDuration + duration) / 1000;
}
