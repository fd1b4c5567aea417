import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from '../src/schema/pages-fs.ts';
import {
  type BuildCost,
  type BuildPlan,
  measureBuild,
  measureNextBuild,
} from './build-measure-fs.ts';

/** A build after another, and what it cost. */
export interface EditStep {
  step: string;
  cost: BuildCost;
}

/** Measures a first build, one after an edit of the abstract of one paper, and one after nothing. */
export async function measureEdits(plan: BuildPlan): Promise<EditStep[]> {
  const papers = join(plan.content, 'papers');
  const steps = [{ step: 'first', cost: await measureBuild(plan) }];
  const paths = await listPages(papers);
  const edited = join(papers, paths[Math.floor(paths.length / 2)] ?? '');
  appendFileSync(edited, 'A second look found the same, in less time and with fewer words.\n');
  steps.push({ step: 'one abstract edited', cost: await measureNextBuild(plan) });
  steps.push({ step: 'nothing edited', cost: await measureNextBuild(plan) });
  return steps;
}
