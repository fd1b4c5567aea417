import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { first, firstPath, imported, secondPath } from './edited-import.ts';
import { abstractOf, filesBelow, importInto, pageOf, put, runImport } from './import-run.ts';

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
