import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { readTopicPapers } from '../../src/topics/accept-topics-fs.ts';
import { filesBelow, put } from '../import/import-run.ts';
import { article, note } from '../support/zotero-library.ts';
import { kitchen, libraryOf } from './library-import.ts';
import { mapping, path, rye, ryeLibrary } from './rye-library.ts';

test('an item becomes a page with its facts, topic, keywords, note and related paper', async () => {
  const content = kitchen(mapping);
  const { library, bring, page } = await libraryOf(content);
  library.collect('CCCC1111', 'Loaves');
  library.put('WHEAT001', article('Wheat in winter', { collections: ['CCCC1111'] }));
  library.put(
    'RYE00001',
    article(rye, {
      collections: ['CCCC1111'],
      DOI: '10.1000/182',
      volume: '12',
      pages: '34-56',
      tags: [{ tag: 'rye' }, { tag: 'sourdough', type: 1 }],
      relations: { 'dc:relation': 'http://zotero.org/groups/123/items/WHEAT001' },
    }),
  );
  library.put('NOTE0001', note('RYE00001', '<h1>Read this</h1><p>With <b>care</b>.</p>'));
  library.put('NOTE0002', note('RYE00001', '<p>Private</p>', 'mine'));
  library.put('PDF00001', { itemType: 'attachment', parentItem: 'RYE00001' });
  const { report, library: told } = await bring();
  expect(report).toMatchObject({ created: 2, rejected: [] });
  expect(told.leftOut).toEqual({ attachments: 1, 'notes without the tag': 1 });
  expect(page(path)).toContain('container-title: Journal of Invented Kitchens\nvolume: "12"\n');
  expect(page(path)).toContain('page: 34–56');
  expect(page(path)).toContain('source-keywords: [rye, sourdough]');
  expect(page(path)).toContain('sources: [zotero-groups-123.json]');
  expect(page(path)).toContain(
    'related:\n  - {paper: wheat-in-winter, why: related in the team’s library}\n',
  );
  expect(page(path)).toMatch(/\n## Notes\n\n### Read this\n\nWith \*\*care\*\*\.\n$/);
  expect(JSON.stringify(filesBelow(content))).not.toContain('Private');

  const before = filesBelow(content);
  const again = await bring();
  expect(again.library.items).toEqual({ all: 2, added: 0, changed: 0, gone: 0 });
  expect(filesBelow(content)).toEqual(before);
});

test('what the library changes follows on the page where nobody touched it', async () => {
  const { library, bring, page } = await ryeLibrary();
  library.put('RYE00001', { date: '2022-05', tags: [{ tag: 'rye' }], title: `${rye} and more` });
  library.put('NOTE0001', note('RYE00001', '<p>New.</p>'));
  const { library: told } = await bring();
  expect(told.both).toEqual([]);
  expect(told.items).toMatchObject({ changed: 1, gone: 0 });
  expect(page(path)).toContain('published: 2022-05');
  expect(page(path)).toContain(`title: ${rye} and more`);
  expect(page(path)).toContain('source-keywords: [rye]');
  expect(page(path)).toContain('## Notes\n\nNew.\n');
});

test('what people and the library both changed stays, and both are told', async () => {
  const { library, bring, page, edit } = await ryeLibrary();
  edit(path, 'published: 2021-03', 'published: 2020-12');
  edit(path, /$/, '\n## Notes\n\nOurs.\n');
  library.put('RYE00001', { date: '2022', publicationTitle: 'Rye Letters' });
  library.put('NOTE0001', note('RYE00001', '<p>Theirs.</p>'));
  const { library: told } = await bring();
  expect(told.both).toEqual([
    { path, field: 'published', page: '2020-12', library: '2022' },
    { path, field: 'notes', page: '## Notes Ours.', library: '## Notes Theirs.' },
  ]);
  expect(page(path)).toContain('published: 2020-12');
  expect(page(path)).toContain('container-title: Rye Letters');
  expect(page(path)).toContain('Ours.');
  expect((await bring()).library.both).toEqual([]);
});

test('an edited title stays, and the report has both texts', async () => {
  const { library, bring, page, edit } = await ryeLibrary();
  edit(path, `title: ${rye}`, 'title: Rye, our title');
  library.put('RYE00001', { title: `${rye}, second edition` });
  const { report, library: told } = await bring();
  const theirs = `${rye}, second edition`;
  expect(told.both).toEqual([{ path, field: 'title', page: 'Rye, our title', library: theirs }]);
  expect(report.differing).toMatchObject([
    { path, page: { title: 'Rye, our title' }, listing: { title: theirs } },
  ]);
  expect(page(path)).toContain('title: Rye, our title');
});

test('a renamed collection keeps its topic, and site.yml is told its key', async () => {
  const { library, bring, page } = await ryeLibrary();
  library.collect('CCCC1111', 'Breads of the north');
  library.put('SPELT001', article('Spelt at night', { collections: ['CCCC1111'] }));
  const { library: told } = await bring();
  expect(page('bread/spelt-at-night.md')).toContain('Spelt at night');
  expect(told.renamed).toEqual([
    { key: 'CCCC1111', path: 'Breads of the north', formerly: 'Loaves' },
  ]);
});

test('an item in another collection moves its page, and links follow; one moved by hand stays', async () => {
  const site = 'zotero: {collections: {Loaves: bread, JJJJ1111: jam}}';
  const { library, bring, page, content } = await ryeLibrary(site);
  put(
    content,
    'papers/jam/plum.md',
    '---\ntitle: Plum\n---\n\n[Rye](../bread/a-year-of-rye-loaves.md)\n',
  );
  library.collect('JJJJ1111', 'Jars', 'CCCC1111');
  library.put('RYE00001', { collections: ['JJJJ1111'] });
  await bring();
  expect(page('jam/a-year-of-rye-loaves.md')).toContain(rye);
  expect(page('jam/plum.md')).toContain('(a-year-of-rye-loaves.md)');

  put(content, `papers/${path}`, page('jam/a-year-of-rye-loaves.md'));
  rmSync(join(content, 'papers/jam/a-year-of-rye-loaves.md'));
  library.put('RYE00001', { collections: ['JJJJ1111'], volume: '3' });
  await bring();
  expect(page(path)).toContain('volume: "3"');
});

test('collections without a topic, and names without a collection, are told', async () => {
  const { first, library, bring } = await ryeLibrary(
    'zotero: {collections: {Loafs: bread, Loaves: brot}}',
  );
  expect(first.library.unmapped).toEqual([{ key: 'CCCC1111', path: 'Loaves', items: 1 }]);
  expect(first.library.wrongMappings).toMatchObject([
    { name: 'Loafs', why: expect.stringContaining('no collection is called so') },
    { name: 'Loaves', why: expect.stringContaining('there is no topic brot') },
  ]);
  library.put('RYE00001', { volume: '2' });
  expect((await bring()).library.unmapped).toHaveLength(1);
});

test('a topic of the mapping that is not there is a problem of site.yml', async () => {
  const content = kitchen('zotero:\n  collections:\n    CCCC1111: bred\n');
  const { problems } = checkCollection(await readCollection(content));
  expect(problems).toMatchObject([
    { file: `${content}/site.yml`, line: 7, what: 'unknown topic “bred”; did you mean `bread`?' },
  ]);
});

test('names of collections are hints for topics that are proposed', async () => {
  const { content } = await ryeLibrary('');
  const { papers } = await readTopicPapers(content);
  expect(papers).toMatchObject([{ slug: 'a-year-of-rye-loaves', keywords: ['Loaves'] }]);
});

test('a library that is asked counts for more than its file among the listings', async () => {
  const { content, library, bring, page } = await ryeLibrary();
  library.put('RYE00001', { title: 'Rye through the year', date: '2022' });
  const { report } = await bring([join(content, 'sources'), 'zotero:groups/123']);
  expect(report).toMatchObject({ read: 1, created: 0, clashing: [] });
  expect(page(path)).toContain('title: Rye through the year');
  expect(page(path)).toContain('published: "2022"');
});

test('a dry run writes nothing', async () => {
  const { library, bring, content } = await ryeLibrary();
  const before = filesBelow(content);
  library.put('SPELT001', article('Spelt at night'));
  library.put('RYE00001', { volume: '9' });
  const { report, library: told } = await bring(undefined, { dryRun: true });
  expect(report.created).toBe(1);
  expect(told.items).toMatchObject({ added: 1, changed: 1 });
  expect(filesBelow(content)).toEqual(before);
});

test('the file alone makes the same pages again, with nobody asked', async () => {
  const { content, library, bring, page, stored } = await ryeLibrary();
  library.put('NOTE0001', note('RYE00001', '<p>Kept.</p>'));
  await bring();
  const other = kitchen(mapping);
  put(other, 'sources/zotero-groups-123.json', stored());
  const offline = await libraryOf(other);
  await offline.bring([join(other, 'sources')]);
  expect(offline.asked).toEqual([]);
  expect(offline.page(path)).toBe(page(path));
  offline.edit(path, /\n## Notes[\s\S]*/, '');
  await offline.bring([join(other, 'sources')]);
  expect(offline.page(path)).not.toContain('## Notes');
  expect(filesBelow(content)['imported.json']).toContain('zotero:groups/123/RYE00001');
});
