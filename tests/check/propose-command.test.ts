import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A clone of a repository, and a `gh` that writes down what it is asked for. */
function workplace({ openRequest = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'propose-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clone = join(folder, 'clone');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin');
  git(folder, 'clone', '--quiet', 'origin', 'clone');
  mkdirSync(join(clone, 'content'));
  writeFileSync(join(clone, 'content/page.md'), 'old\n');
  writeFileSync(join(clone, 'package.json'), '{}\n');
  git(clone, 'add', '.');
  git(clone, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Start');
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
  mkdirSync(join(folder, 'bin'));
  const gh = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${folder}/asked'\n[ "$2" = list ] && echo '${openRequest}'\nexit 0\n`;
  writeFileSync(join(folder, 'bin/gh'), gh);
  chmodSync(join(folder, 'bin/gh'), 0o755);
  return { folder, clone };
}

function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Runs the script with a patch that gives files other texts. */
function propose(
  { folder, clone }: { folder: string; clone: string },
  texts: Record<string, string>,
  title = 'Correction from #12',
) {
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(clone, path), text);
  git(clone, 'add', '--intent-to-add', '.');
  const patch = git(clone, 'diff');
  git(clone, 'reset', '--quiet', '--hard');
  git(clone, 'clean', '-qfd');
  const proposal = join(folder, 'proposal');
  mkdirSync(proposal);
  writeFileSync(join(proposal, 'change.patch'), patch);
  writeFileSync(join(proposal, 'report.md'), 'Closes #12.\n');
  writeFileSync(join(proposal, 'title.txt'), title);
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/propose.ts'), '--proposal', proposal, '--branch', 'form-12', '--issue', '12'],
    {
      cwd: clone,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    },
  );
  const asked = join(folder, 'asked');
  return {
    status,
    stderr,
    asked: existsSync(asked)
      ? readFileSync(asked, 'utf8').replaceAll(`${folder}/`, '').trim().split('\n')
      : [],
  };
}

test('a change is pushed as a branch and becomes a pull request', () => {
  const place = workplace();
  const { status, asked } = propose(place, {
    'content/page.md': 'new\n',
    'content/more.md': 'x\n',
  });
  expect(status).toBe(0);
  expect(asked).toEqual([
    'pr list --head form-12 --json number --jq .[].number',
    'pr create --head form-12 --title Correction from #12 --body-file proposal/report.md',
  ]);
  const origin = join(place.folder, 'origin');
  expect(git(origin, 'show', 'form-12:content/page.md')).toBe('new\n');
  expect(git(origin, 'show', 'form-12:content/more.md')).toBe('x\n');
  expect(git(origin, 'show', 'main:content/page.md')).toBe('old\n');
  expect(git(origin, 'log', '-1', '--format=%s', 'form-12')).toBe('Correction from #12\n');
});

test('a form that was edited renews its pull request', () => {
  const place = workplace({ openRequest: '40' });
  git(place.clone, 'push', '--quiet', 'origin', 'HEAD:form-12');
  const { status, asked } = propose(place, { 'content/page.md': 'newer\n' });
  expect(status).toBe(0);
  expect(asked.at(-1)).toBe('pr edit 40 --body-file proposal/report.md');
  expect(git(join(place.folder, 'origin'), 'show', 'form-12:content/page.md')).toBe('newer\n');
});

test('where there is nothing to propose the issue gets the report', () => {
  const { status, asked } = propose(workplace(), {});
  expect(status).toBe(0);
  expect(asked).toEqual(['issue comment 12 --body-file proposal/report.md']);
});

test('a patch that reaches beyond the content is refused', () => {
  const place = workplace();
  const { status, stderr, asked } = propose(place, {
    'content/page.md': 'new\n',
    'package.json': '{"scripts":{}}\n',
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('the patch changes package.json');
  expect(asked).toEqual([]);
  expect(git(join(place.folder, 'origin'), 'branch', '--list', 'form-12')).toBe('');
});

test('a title is one argument, whatever it holds', () => {
  const place = workplace();
  const title = '"; touch owned; $(touch owned) `touch owned` --upload-pack=x';
  expect(propose(place, { 'content/page.md': 'new\n' }, title).status).toBe(0);
  expect(git(join(place.folder, 'origin'), 'log', '-1', '--format=%s', 'form-12')).toBe(
    `${title}\n`,
  );
  expect(existsSync(join(place.clone, 'owned'))).toBe(false);
});
