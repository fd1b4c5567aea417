import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/check/check-collection.ts';
import { readCollection } from '../../src/check/collection-fs.ts';
import { readListings } from '../../src/import/listings-fs.ts';
import { writeLibraryFile } from '../../src/zotero/library-file-fs.ts';
import { article, note } from '../support/zotero-library.ts';
import { kitchen, libraryOf } from './library-import.ts';

test('fields of wrong types and records that are none take nothing else with them', async () => {
  const content = kitchen();
  const { library, bring, paper } = await libraryOf(content);
  library.put('GOOD0001', article('A sound loaf'));
  library.put('ODD00001', {
    ...article('An odd loaf'),
    creators: 'Ada Example',
    tags: { tag: 'x' },
    collections: 7,
    relations: ['http://zotero.org/groups/123/items/GOOD0001'],
    volume: { of: [1] },
    pages: 12,
    date: ['2020'],
    DOI: 'see the page',
    url: 'javascript:alert(1)',
    'title: x\n---': '<script>',
    __proto__: { polluted: true },
  });
  library.put('NONE0001', { itemType: 'journalArticle', title: '' });
  library.put('NONE0002', { itemType: 5 });
  library.put('../../etc', article('A loaf with a path for a key'));
  library.put('CREA0001', article('A loaf of nobody', { creators: [null, 5, { name: '' }, {}] }));
  const { report, library: told } = await bring();
  expect(report.created).toBe(3);
  expect(told.leftOut).toEqual({ 'records that cannot be read': 2 });
  expect(report.rejected).toMatchObject([
    { file: 'zotero-groups-123.json', reason: expect.stringContaining('no title') },
  ]);
  expect(paper('an-odd-loaf')).toContain('page: "12"');
  expect(paper('an-odd-loaf')).not.toMatch(/script|doi/);
});

test('HTML of notes becomes text and plain markup, whatever it holds', async () => {
  const content = kitchen();
  const { library, bring, paper } = await libraryOf(content);
  const notes = [
    '<h1>Heading</h1><script>alert(1)</script><p onclick="alert(2)">One <b>bold</b></p>',
    '<p><a href="javascript:alert(3)">bad</a> <a href="https://example.org/">good</a></p>',
    '<img src="x" onerror="alert(4)"><iframe src="https://example.org"></iframe><svg onload="alert(5)"><title>t</title></svg>',
    '<p>---\ntitle: other\n---</p><p># not a heading &lt;script&gt;alert(6)&lt;/script&gt;</p>',
    '<p><span class="math">$a_1 + b$</span> for $5 or $6</p><pre class="math">$$\\frac{1}{2}$$</pre>',
    '<table><tr><td>a</td><td>b</td></tr></table><ul><li>x</li></ul>',
    `${'<div>'.repeat(5_000)}deep`,
  ];
  library.put('LOAF0001', article('A loaf with notes'));
  for (const [index, html] of notes.entries()) {
    library.put(`NOTE000${index}`, note('LOAF0001', html));
  }
  expect((await bring()).report.rejected).toEqual([]);
  const text = paper('a-loaf-with-notes');
  expect(text).not.toMatch(
    /(?<!\\)<script|<img|<iframe|javascript:|onerror|onclick|^title: other|^# not/m,
  );
  expect(text).toContain('### Heading\n\nOne **bold**');
  expect(text).toContain('bad [good](https://example.org/)');
  expect(text).toContain('$a_1 + b$ for \\$5 or \\$6');
  expect(text).toContain('$$\n\\frac{1}{2}\n$$');
  const { problems } = checkCollection(await readCollection(content));
  const ofPage = problems.filter(({ file }) => file.endsWith('a-loaf-with-notes.md'));
  expect(ofPage).toEqual([]);
});

test('5,000 items with their notes are read, and again, in little time', async () => {
  const content = kitchen();
  const { library, ask } = await libraryOf(content);
  for (let number = 0; number < 5_000; number++) {
    library.put(`K${number}`, article(`Loaf number ${number}`, { volume: String(number) }));
    if (number % 10 === 0) library.put(`N${number}`, note(`K${number}`, '<p>Rise twice.</p>'));
  }
  const started = performance.now();
  const { now, file } = await ask();
  await writeLibraryFile(file, now);
  const { entries, rejected } = await readListings([file]);
  expect([entries.length, rejected.length]).toEqual([5_000, 0]);
  library.put('K17', { volume: '5017' });
  const again = await ask();
  expect(again.now.items.find(({ key }) => key === 'K17')).toMatchObject({ volume: '5017' });
  expect(again.now['child-notes']).toHaveLength(500);
  expect(performance.now() - started).toBeLessThan(60_000);
});
