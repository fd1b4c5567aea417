import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { first, firstPath, imported, second, secondPath } from './edited-import.ts';
import {
  abstractOf,
  filesBelow,
  importInto,
  pageOf,
  put,
  runImport,
  runScript,
  temporaryFolder,
} from './import-run.ts';

describe('a page that a person edited', () => {
  test('keeps its text, its facts, its comments and its notes', async () => {
    const { content, listing, edit } = await imported();
    edit(firstPath, (text) =>
      text
        .replace('title:', '# checked by hand\ntitle:')
        .replace('sources:', 'venue: ICML 2025 # from the programme\nsources:')
        .replace('We study', 'Here we study')
        .concat('\n## Notes\n\nRead this one first.\n'),
    );
    const before = filesBelow(content);
    const report = await importInto(content, [listing]);
    expect(report).toMatchObject({ kept: 1, unchanged: 1, updated: 0, differing: [] });
    expect(filesBelow(content)).toEqual(before);
  });

  test('is shown beside the listing where that changed as well', async () => {
    const { content, edit } = await imported();
    edit(firstPath, (text) => text.replace('fewer steps', 'far fewer steps'));
    const changed = put(content, 'sources/a.txt', pageOf([first, abstractOf('all attention')]));
    const report = await importInto(content, [changed]);
    expect(report.differing.map(({ path }) => `papers/${path}`)).toEqual([firstPath]);
    const { stdout } = await runScript('scripts/import.ts', [
      '--content',
      content,
      '--diff',
      changed,
    ]);
    expect(stdout).toContain('[-far-] fewer steps');
    expect(stdout).toContain('study {+all+} attention');
    expect(filesBelow(content)[firstPath]).toContain('far fewer steps');

    // Whoever has seen it and keeps the page's text can say so.
    const [difference] = report.differing;
    edit(firstPath, (text) =>
      text.replace(/imported: .*/, `imported: ${difference?.listing.imported}`),
    );
    const settled = await importInto(content, [changed]);
    expect(settled).toMatchObject({ kept: 1, differing: [] });
  });

  test('gets facts that it lacks, and none that it has', async () => {
    const { content, edit } = await imported();
    edit(firstPath, (text) => text.replace('sources:', 'venue: My Workshop\nsources:'));
    const facts = put(
      content,
      'sources/b.bib',
      `@article{x, title={${first}}, journal={Other Journal}, doi={10.1000/182}, year=2024, month=3}`,
    );
    await importInto(content, [facts]);
    const page = filesBelow(content)[firstPath];
    expect(page).toContain('published: 2024-03\ncontainer-title: Other Journal\n');
    expect(page).toContain('doi: 10.1000/182\nvenue: My Workshop\n');
    // The page has a key already, and somebody may have cited it.
    expect(page).not.toContain('citation-key');
    expect(page).toContain('sources: [ a.txt, b.bib ]'.replace('[ ', '[').replace(' ]', ']'));
    expect(page).toContain(abstractOf('attention'));
  });
});

test('a page that nobody edited follows its listing', async () => {
  const { content } = await imported();
  const changed = pageOf(
    [first, abstractOf('attention, corrected')],
    [second, abstractOf('adapters')],
  );
  const report = await importInto(content, [put(content, 'sources/a.txt', changed)]);
  expect(report).toMatchObject({ updated: 1, unchanged: 1 });
  expect(filesBelow(content)[firstPath]).toContain('attention, corrected');
});

test('a listing with a shorter abstract does not replace a longer one of another listing', async () => {
  const { content, listing } = await imported();
  const before = filesBelow(content);
  const teaser =
    'We study attention. Our method needs fewer steps than all of the others and keeps the accuracy of the model as it was.';
  await importInto(content, [put(content, 'sources/b.txt', pageOf([first, teaser]))]);
  expect(filesBelow(content)[firstPath]).toContain(abstractOf('attention'));
  await importInto(content, [listing, join(content, 'sources/b.txt')]);
  expect(filesBelow(content)[firstPath]?.replace('a.txt, b.txt', 'a.txt')).toBe(before[firstPath]);
});

test('a moved page stays where it was moved to', async () => {
  const { content, listing } = await imported();
  put(content, 'papers/graphs/.keep', '');
  const moved = 'papers/graphs/sparse-attention-for-long-documents.md';
  renameSync(join(content, firstPath), join(content, moved));
  const report = await importInto(content, [listing]);
  expect(report).toMatchObject({ created: 0, unchanged: 2 });
  expect(Object.keys(filesBelow(content))).toContain(moved);
  expect(existsSync(join(content, firstPath))).toBe(false);
});

test('a renamed page is found, also with another title, and keeps its former address', async () => {
  const { content, listing, edit } = await imported();
  const renamed = 'papers/unsorted/sparse.md';
  renameSync(join(content, firstPath), join(content, renamed));
  const report = await importInto(content, [listing]);
  expect(report).toMatchObject({
    created: 0,
    renamed: [{ from: 'sparse-attention-for-long-documents', to: 'sparse' }],
  });
  expect(filesBelow(content)[renamed]).toContain('aliases: [sparse-attention-for-long-documents]');

  edit(renamed, (text) => text.replace(first, 'Sparse attention, revisited'));
  const again = await importInto(content, [listing]);
  expect(again).toMatchObject({ created: 0, kept: 1, renamed: [] });
});

test('a page found by an alias alone is not created again', async () => {
  const { content, listing, edit } = await imported();
  edit(firstPath, (text) =>
    text
      .replace(first, 'Sparse')
      .replace('sources:', 'sources:')
      .replace(/imported: \w+\n/, ''),
  );
  edit(firstPath, (text) => text.replace('---\n\n', 'aliases: [older-name]\n---\n\n'));
  const report = await importInto(content, [listing]);
  expect(report).toMatchObject({ created: 0, kept: 1 });
});

test('a deleted page stays deleted until it is asked for', async () => {
  const { content, listing } = await imported();
  const before = filesBelow(content);
  rmSync(join(content, firstPath));
  const report = await importInto(content, [listing]);
  expect(report).toMatchObject({ created: 0, removed: 1, unchanged: 1 });
  expect(existsSync(join(content, firstPath))).toBe(false);

  const restored = await importInto(content, [listing], { restore: true });
  expect(restored).toMatchObject({ created: 1, removed: 0 });
  expect(filesBelow(content)).toEqual(before);
});

test('of two pages that one paper leads to, neither is overwritten', async () => {
  const { content, listing, edit } = await imported();
  rmSync(join(content, secondPath));
  edit(firstPath, (text) =>
    text.replace('sources:', 'aliases: [a-note-on-low-rank-adapters]\nsources:'),
  );
  const before = filesBelow(content);
  const report = await importInto(content, [listing]);
  expect(report).toMatchObject({ created: 0, updated: 0 });
  expect(filesBelow(content)).toEqual(before);
});

test('a dry run writes nothing, and says what it would do', async () => {
  const content = temporaryFolder();
  const listing = put(temporaryFolder(), 'a.txt', pageOf([first, abstractOf('attention')]));
  const { report } = await runImport(content, [listing, '--dry-run']);
  expect(report.created).toBe(1);
  expect(filesBelow(content)).toEqual({});
});
