import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

const first = 'Sparse Attention for Long Documents';
const second = 'A Note on Low-Rank Adapters';
const firstPath = 'papers/unsorted/sparse-attention-for-long-documents.md';
const secondPath = 'papers/unsorted/a-note-on-low-rank-adapters.md';

/** A content folder into which a listing of two papers was imported. */
async function imported() {
  const content = temporaryFolder();
  const listing = put(
    content,
    'sources/a.txt',
    pageOf([first, abstractOf('attention')], [second, abstractOf('adapters')]),
  );
  await importInto(content, [listing]);
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(content, path);
    put(content, path, change(readFileSync(file, 'utf8')));
  };
  return { content, listing, edit };
}

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

describe('a page that a person broke', () => {
  const latin1 = (text: string) => Buffer.from(text.replace('We study', 'Wé study'), 'latin1');
  test.each<[string, (text: string) => string | Uint8Array, what: string]>([
    ['in its YAML', (text) => text.replace(/^title: .*$/m, 'title: [: x'), 'not valid YAML'],
    ['in a fact', (text) => text.replace('sources:', 'published: soon\nsources:'), 'published: '],
    ['in its front matter', (text) => text.replace('---\n', ''), 'no front matter'],
    ['by saving it as Latin-1', latin1, 'not UTF-8'],
  ])('%s is named and left alone, and the others come in', async (_, damage, what) => {
    const { content, listing } = await imported();
    const file = join(content, firstPath);
    put(content, firstPath, damage(readFileSync(file, 'utf8')));
    const bytes = readFileSync(file);
    put(content, 'sources/b.txt', pageOf(['A Third Paper on Kettles', abstractOf('kettles')]));
    const { status, report } = await runImport(content, [listing, join(content, 'sources/b.txt')]);
    expect(status).toBe(1);
    expect(report).toMatchObject({ created: 1, kept: 1, unchanged: 1 });
    expect(report.rejected).toMatchObject([{ file: firstPath, line: expect.any(Number) }]);
    expect(report.rejected[0]?.reason).toContain(what);
    expect(readFileSync(file)).toEqual(bytes);
    const pages = Object.keys(filesBelow(content)).filter((path) => path.endsWith('.md'));
    expect(pages.sort()).toEqual(
      [secondPath, 'papers/unsorted/a-third-paper-on-kettles.md', firstPath].sort(),
    );
  });

  test.each([
    ['its title', 'title: Sparse Attention, for long documents # x\n', {}],
    ['its arXiv id', 'title: Sparse\narxiv: "2410.14649"\n', { arxiv: '2410.14649' }],
  ])(
    'is known again by %s, with another name and no ledger',
    async (_, lines, { arxiv }: { arxiv?: string }) => {
      const { content, listing } = await imported();
      rmSync(join(content, firstPath));
      rmSync(join(content, 'imported.json'));
      put(content, 'papers/graphs/mine.md', `---\n${lines}published: [\n---\n`);
      const eprint = arxiv ? `, eprint={${arxiv}}, archiveprefix={arXiv}` : '';
      const bib = put(content, 'b.bib', `@misc{x, title={${first}}${eprint}}`);
      const report = await importInto(content, [arxiv ? bib : listing]);
      expect(report.created).toBe(0);
      expect(existsSync(join(content, firstPath))).toBe(false);
    },
  );

  test('in a topic does not stop the import', async () => {
    const { content, listing } = await imported();
    put(content, 'topics/graphs.md', '---\nscope: [\n---\n');
    const { status, report } = await runImport(content, [listing]);
    expect(status).toBe(1);
    expect(report).toMatchObject({ unchanged: 2, rejected: [{ file: 'topics/graphs.md' }] });
  });
});

test('a key that nobody knows is kept and noted', async () => {
  const { content, edit } = await imported();
  edit(firstPath, (text) => text.replace('sources:', 'reviewed: true\nsumary: Mine.\nsources:'));
  const changed = put(content, 'b.bib', `@article{x, title={${first}}, doi={10.1000/182}}`);
  const { status, report } = await runImport(content, [changed]);
  expect(status).toBe(0);
  expect(report.noted).toMatchObject([
    { file: firstPath, line: 3, fact: 'reviewed', why: 'unknown key; it was kept' },
    {
      file: firstPath,
      line: 4,
      fact: 'sumary',
      why: 'unknown key; did you mean `summary`?; it was kept',
    },
  ]);
  expect(filesBelow(content)[firstPath]).toMatch(/^reviewed: true\nsumary: Mine\.\n/m);
  expect(filesBelow(content)[firstPath]).toContain('doi: 10.1000/182');
});

test('a broken ledger stops the import before it writes', async () => {
  const { content, listing } = await imported();
  put(content, 'imported.json', '{"a":');
  const before = filesBelow(content);
  const { status, stderr } = await runImport(content, [listing]);
  expect(status).toBe(2);
  expect(stderr).toContain('imported.json:1: not valid JSON');
  expect(filesBelow(content)).toEqual(before);
});
