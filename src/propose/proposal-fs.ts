import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCollection } from '../check/check-collection.ts';
import { readCollection } from '../check/collection-fs.ts';
import { formatFinding } from '../check/format-report.ts';
import { type Proposal, proposalFiles } from './proposal.ts';

/** `--out DIR`: where a command puts the proposal that it writes. */
export const proposalFolderOption = {
  type: 'string',
  value: 'DIR',
  default: 'proposal',
  help: 'where title, report and patch go; else proposal',
} as const;

/** Runs a program with its arguments as a list; no shell reads them. */
export function run(program: string, args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, output: `${stdout}${stderr}` };
}

/** What `git diff` says about a content folder, with new and deleted files. */
export function diffOf(content: string): string {
  const git = (...args: string[]) => run('git', ['-C', content, ...args, '--', '.']).stdout;
  git('add', '--intent-to-add', '--all');
  return git('diff', '--binary', '--no-renames');
}

/** Problems of the collection, one a line; empty where there is none. */
export async function problemsOf(content: string): Promise<string[]> {
  return checkCollection(await readCollection(content)).problems.map(formatFinding);
}

/** Writes a proposal for the job that opens it. */
export function writeProposal(folder: string, proposal: Proposal): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, proposalFiles.title), proposal.title);
  writeFileSync(join(folder, proposalFiles.report), proposal.report);
  writeFileSync(join(folder, proposalFiles.patch), proposal.patch);
}
