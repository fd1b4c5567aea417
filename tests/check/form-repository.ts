import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { proposeForm } from '../../src/propose/form-proposal-fs.ts';
import { readPage } from '../../src/schema/page.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { type ContentFiles, contentFolder } from '../support/content-folder.ts';

/** A repository with a small collection, alone in its parent folder. */
export function repository(changes: ContentFiles = {}): string {
  const root = join(contentFolder(), 'repository');
  mkdirSync(root);
  renameSync(contentFolder(changes), join(root, 'content'));
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Start');
  return root;
}

export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Fills in a form and gives back the proposal, and the files that it changed. */
export async function propose(root: string, label: string, fields: Record<string, string>) {
  const body = Object.entries(fields).map(([name, value]) => `### ${name}\n\n${value}`);
  const issue = { number: 12, body: body.join('\n\n'), labels: [{ name: label }] };
  const proposal = await proposeForm(issue, {
    content: join(root, 'content'),
    today: '2026-03-14',
    findById: async () => undefined,
  });
  const status = git(root, 'status', '--porcelain', '--untracked-files=all').split('\n');
  return {
    ...proposal,
    changed: status.filter(Boolean).map((line) => `${line.slice(0, 2).trim()} ${line.slice(3)}`),
  };
}

export function correct(root: string, field: string, text: string, page = '/kb/papers/rounding/') {
  return propose(root, 'correction', {
    Page: page,
    'What is to change': field,
    'New text': text,
    'Where it can be checked': '_No response_',
  });
}

export const path = 'papers/quantization/rounding.md';

export function pageIn(root: string) {
  const source = readFileSync(join(root, 'content', path), 'utf8');
  const { page, problems } = readPage(path, source, paperSchema);
  if (!page) throw new Error(JSON.stringify(problems));
  return { source, ...page };
}

export function changedLines(patch: string): string[] {
  return patch.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

/** Runs the script as a workflow does, on an issue with a label. */
export async function runScript(root: string, label: string, body: string, args: string[]) {
  const event = join(root, '../event.json');
  writeFileSync(event, JSON.stringify({ issue: { number: 3, body, labels: [{ name: label }] } }));
  const [out, cache] = [join(root, '../proposal'), join(root, '../cache')];
  const script = ['scripts/form.ts', '--out', out, '--cache', cache];
  const child = spawn(process.execPath, [...script, '--content', join(root, 'content'), ...args], {
    env: { ...process.env, GITHUB_EVENT_PATH: event },
    stdio: 'inherit',
  });
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  return { title: read('title.txt'), patch: read('change.patch'), report: read('report.md') };
}
