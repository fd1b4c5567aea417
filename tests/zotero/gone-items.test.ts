import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importInto, put } from '../import/import-run.ts';
import { article } from '../support/zotero-library.ts';
import { path, rye, ryeLibrary } from './rye-library.ts';

test.each<[string, 'trash' | 'erase']>([
  ['in the trash', 'trash'],
  ['deleted', 'erase'],
])(
  'the page of an item that is %s goes, its address is withdrawn, and it can come back',
  async (_, how) => {
    const { library, bring, page, content } = await ryeLibrary();
    put(content, 'published.txt', 'papers/a-year-of-rye-loaves example2021year\ntopics/bread\n');
    library[how]('RYE00001');
    const { library: told } = await bring();
    expect(told.removed).toEqual([path]);
    expect(existsSync(join(content, 'papers', path))).toBe(false);
    const published = readFileSync(join(content, 'published.txt'), 'utf8');
    expect(published).toContain(
      'papers/a-year-of-rye-loaves example2021year withdrawn\ntopics/bread\n',
    );

    library.put('RYE00001', article(rye, { collections: ['CCCC1111'], deleted: 0 }));
    expect((await bring()).report.created).toBe(1);
    expect(page(path)).toContain(rye);
  },
);

test.each([
  [
    'somebody wrote its summary',
    (text: string) => text.replace('authors:', 'summary: Rye.\nauthors:'),
  ],
  ['somebody edited its text', (text: string) => text.replace('plain words', 'other words')],
  ['somebody wrote notes', (text: string) => `${text}\n## Notes\n\nOurs.\n`],
  ['somebody changed its published', (text: string) => text.replace('2021-03', '2021-04')],
])('where %s the page stays though its item is gone', async (why, change) => {
  const { library, bring, page, content } = await ryeLibrary();
  put(content, `papers/${path}`, change(page(path)));
  library.erase('RYE00001');
  const { library: told } = await bring();
  expect(told.kept).toEqual([{ path, why: `its item is gone, but ${why}` }]);
  expect(page(path)).toContain(rye);
  expect((await bring()).report).toMatchObject({ created: 0, rejected: [] });
});

test('a page to which another leads, or that another listing has, stays', async () => {
  const { library, bring, content } = await ryeLibrary();
  put(
    content,
    'topics/jam.md',
    '---\ntitle: Jam\nscope: S.\n---\n\nSee [rye](../papers/bread/a-year-of-rye-loaves.md).\n',
  );
  library.put('PLUM0001', article('Plums in the wind', { DOI: '10.1000/9' }));
  await bring();
  const bib = put(
    content,
    'sources/a.bib',
    '@article{x, title={Plums in the wind}, doi={10.1000/9}}',
  );
  await importInto(content, [bib]);
  library.erase('RYE00001');
  library.erase('PLUM0001');
  const { library: told } = await bring();
  expect(told.removed).toEqual([]);
  expect(told.kept.map(({ why }) => why).sort()).toEqual([
    'its item is gone, but a.bib has it too',
    'its item is gone, but topics/jam.md leads to it',
  ]);
});
