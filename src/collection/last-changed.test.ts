import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/support/content-folder.ts';
import { daysOfChange, lastChanges } from './last-changed.ts';
import { readLastChanges } from './last-changed-fs.ts';

const page = (facts: string) => `---\ntitle: A loaf\n${facts}---\n\nText with added: 2031-01-01.\n`;

test('a page that history does not know has the day on which it came in', () => {
  const days = lastChanges(
    [
      { path: 'papers/bread/rye.md', source: page("added: '2026-03-14'\n") },
      { path: 'papers/bread/wheat.md', source: page('sources: [list-2025-05-27.txt]\n') },
      { path: 'papers/bread/oats.md', source: page('sources:\n  - list-2025-06-01.txt\n') },
      { path: 'papers/bread/spelt.md', source: page('') },
    ],
    new Map(),
  );
  expect(Object.fromEntries(days)).toEqual({
    '': '2026-03-14',
    'papers/rye/': '2026-03-14',
    'papers/wheat/': '2025-05-27',
    'papers/oats/': '2025-06-01',
    'topics/bread/': '2026-03-14',
  });
});

test('the newest change of a file holds', () => {
  const log = '\x002026-02-02\n\npapers/a/x.md\n\x002026-01-01\n\npapers/a/x.md\npapers/a/ü.md\n';
  expect(Object.fromEntries(daysOfChange(log))).toEqual({
    'papers/a/x.md': '2026-02-02',
    'papers/a/ü.md': '2026-01-01',
  });
});

test('pages in a repository have the days of their last commits, whatever they say themselves', async () => {
  const folder = contentFolder();
  const content = join(folder, 'below');
  const commit = (day: string, path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
    const git = (...words: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Ada', '-c', 'user.email=ada@papers.example', ...words],
        {
          cwd: folder,
          env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
          stdio: 'ignore',
        },
      );
    git('init');
    git('add', '.');
    git('commit', '--message', path);
  };
  commit('2026-01-05', 'topics/bread.md', page(''));
  commit('2026-02-05', 'papers/bread/rye.md', page('added: 2025-01-01\n'));
  expect(Object.fromEntries(await readLastChanges(content))).toEqual({
    '': '2026-02-05',
    'papers/rye/': '2026-02-05',
    'topics/bread/': '2026-02-05',
  });
});
