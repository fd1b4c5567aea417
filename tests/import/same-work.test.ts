import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  abstractOf,
  filesBelow,
  importInto,
  pageOf,
  put,
  runScript,
  temporaryFolder,
} from './import-run.ts';
import { bib, pagesOf, ris } from './record-texts.ts';

describe('one paper of several databases', () => {
  const title = 'Boiling Points of Invented Kettles';
  const records: [string, string][] = [
    [
      'a.bib',
      bib(
        'dale',
        `title={${title}}, author={Dale, Mia and Lowe, Ben}, year=2020, doi={10.5555/k.1}`,
      ),
    ],
    [
      'b.ris',
      ris(
        'TY  - JOUR',
        `TI  - ${title}.`,
        'AU  - Dale, M.',
        'PY  - 2019',
        'JO  - Journal of Kettles',
        'VL  - 3',
      ),
    ],
    [
      'c.json',
      JSON.stringify([
        {
          type: 'article-journal',
          title: title.toUpperCase(),
          author: [{ family: 'Dale', given: 'Mia' }],
          issued: { 'date-parts': [[2020, 2]] },
          'container-title': 'Journal of Kettles',
          DOI: 'https://doi.org/10.5555/K.1',
          PMID: '12345',
          abstract: abstractOf('kettles'),
        },
      ]),
    ],
    ['d.txt', pageOf([title, abstractOf('kettles').replace(/ Experiments.*/, '')])],
  ];

  test('is one page with the facts of all, whatever the order, and each record is named', async () => {
    const results = [];
    for (const order of [records, records.toReversed()]) {
      const content = temporaryFolder();
      const files = order.map(([name, text]) => put(content, `sources/${name}`, text));
      const report = await importInto(content, files);
      expect(report).toMatchObject({ read: 4, created: 1, duplicates: 3 });
      expect(report.merged).toEqual([
        { kept: 'c.json:1', dropped: 'd.txt:1', why: 'the same title and abstract' },
        { kept: 'c.json:1', dropped: 'a.bib:1', why: 'the same DOI' },
        {
          kept: 'c.json:1',
          dropped: 'b.ris:1',
          why: 'the same title and first author, a year apart',
        },
      ]);
      results.push(filesBelow(join(content, 'papers')));
      expect(await pagesOf(content)).toMatchObject([
        {
          authors: ['Mia Dale', 'Ben Lowe'],
          'container-title': 'Journal of Kettles',
          volume: '3',
          doi: expect.stringMatching(/^10\.5555\/k\.1$/i),
          pmid: '12345',
          sources: ['a.bib', 'b.ris', 'c.json', 'd.txt'],
        },
      ]);
    }
    expect(results[1]).toEqual(results[0]);
  });

  test('joins its page when it comes later, which is told once', async () => {
    const content = temporaryFolder();
    for (const [index, [name, text]] of records.entries()) {
      const file = put(content, `sources/${name}`, text);
      const report = await importInto(content, [file]);
      expect(report.created).toBe(index === 0 ? 1 : 0);
      expect(report.merged.map(({ kept, dropped }) => `${dropped} = ${kept}`)).toEqual(
        index === 0 ? [] : [`${name}:1 = papers/unsorted/boiling-points-of-invented-kettles.md`],
      );
      expect((await importInto(content, [file])).merged).toEqual([]);
    }
  });
});

describe('other works of one title', () => {
  const works = [
    '@article{lecun, author={Lind, Ada}, title={Deep nets}, journal={Nature of Nets}, year=2015, doi={10.5555/n.1}}',
    '@book{good, author={Good, Ian}, title={Deep Nets}, publisher={Harbour}, year=2016}',
    '@incollection{i1, author={Dale, Mia}, title={Introduction}, booktitle={Rivers}, year=2001}',
    '@incollection{i2, author={Lowe, Ben}, title={Introduction}, booktitle={Hills}, year=2002}',
    '@book{c1, author={Lake, Uma}, title={Collected letters}, volume={1}, year=2003}',
    '@book{c2, author={Lake, Uma}, title={Collected letters}, volume={2}, year=2003}',
    '@article{r1, author={Stone, Rolf}, title={Reply}, journal={Ice}, volume={3}, pages={7-9}, year=1997}',
    '@article{r2, author={Stone, Rolf}, title={Reply}, journal={Ice}, volume={3}, pages={21-22}, year=1997}',
    '@misc{x, title={Introduction}}',
  ];

  test('keep pages of their own with their own facts, also one by one and again', async () => {
    const content = temporaryFolder();
    const all = put(content, 'all.bib', works.join('\n'));
    const report = await importInto(content, [all]);
    expect(report).toMatchObject({ created: 9, duplicates: 0, merged: [] });
    expect((await pagesOf(content)).map(({ slug }) => slug).sort()).toEqual([
      'collected-letters',
      'collected-letters-lake-2003',
      'deep-nets',
      'deep-nets-lind-2015',
      'introduction',
      'introduction-dale-2001',
      'introduction-lowe-2002',
      'reply',
      'reply-stone-1997',
    ]);
    const before = filesBelow(content);
    expect(await importInto(content, [all])).toMatchObject({
      created: 0,
      unchanged: 9,
      clashing: [],
    });
    expect(filesBelow(content)).toEqual(before);

    const oneByOne = temporaryFolder();
    for (const work of works) {
      const file = put(oneByOne, 'one.bib', work);
      expect(await importInto(oneByOne, [file])).toMatchObject({ created: 1 });
    }
    const facts = (pages: Awaited<ReturnType<typeof pagesOf>>) =>
      pages.map(({ title, authors, doi, volume, page }) =>
        JSON.stringify([title, authors, doi, volume, page]),
      );
    expect(facts(await pagesOf(oneByOne)).sort()).toEqual(facts(await pagesOf(content)).sort());
  });

  test('are not taken for one that an import of a former version remembers by its title', async () => {
    const content = temporaryFolder();
    await importInto(content, [put(content, 'a.bib', works[2] ?? '')]);
    put(content, 'imported.json', '{"introduction": "introduction"}');
    const report = await importInto(content, [put(content, 'b.bib', works.slice(2, 4).join('\n'))]);
    expect(report).toMatchObject({ created: 1, updated: 1, clashing: [] });
  });
});

test('a page that was deleted stays deleted for all records of its paper', async () => {
  const content = temporaryFolder();
  const title = 'Boiling Points of Invented Kettles';
  const dale = `title={${title}}, author={Dale, Mia}`;
  await importInto(content, [put(content, 'a.bib', bib('a', `${dale}, year=2020`))]);
  rmSync(join(content, `papers/unsorted/boiling-points-of-invented-kettles.md`));
  const others = [bib('b', `${dale}, year=2020, volume=3`), pageOf([title, abstractOf('kettles')])];
  for (const [index, text] of others.entries()) {
    const report = await importInto(content, [put(content, `b${index}`, text)]);
    expect(report).toMatchObject({ created: 0, removed: 1 });
  }
  put(
    content,
    'imported.json',
    '{"boilingpointsofinventedkettles": "boiling-points-of-invented-kettles"}',
  );
  const report = await importInto(content, [join(content, 'a.bib')]);
  expect(report).toMatchObject({ created: 0, removed: 1 });
});

describe('a preprint and its published version', () => {
  const authors = 'author={Dale, Mia}, title={Boiling Points of Invented Kettles}';
  const preprint = `@misc{p, ${authors}, year=2019, eprint={1903.00001}, archiveprefix={arXiv}}`;
  const journal = `@article{j, ${authors}, year=2021, journal={Kettles}, volume=3, pages={7--9}, doi={10.5555/k.1}}`;

  test.each([
    ['at once', [`${preprint}\n${journal}`]],
    ['the preprint first', [preprint, journal]],
    ['the journal first', [journal, preprint]],
  ])('are one page with both facts: %s', async (_, files) => {
    const content = temporaryFolder();
    for (const text of files) await importInto(content, [put(content, 'a.bib', text)]);
    expect(await pagesOf(content)).toMatchObject([
      {
        type: 'article-journal',
        arxiv: '1903.00001',
        doi: '10.5555/k.1',
        'container-title': 'Kettles',
        volume: '3',
        published: '2021',
      },
    ]);
  });

  test('a page that a person wrote keeps what it says', async () => {
    const content = temporaryFolder();
    const page =
      '---\ntitle: Boiling points of invented kettles\ntype: preprint\npublished: 2019-03\narxiv: "1903.00001"\nauthors: [Mia Dale]\n---\n';
    const file = put(content, 'papers/kettles/mine.md', page);
    await importInto(content, [put(content, 'a.bib', journal)]);
    expect(readFileSync(file, 'utf8')).toContain(
      'type: preprint\nauthors: [Mia Dale]\npublished: 2019-03\n'.slice(0, 15),
    );
    expect(await pagesOf(content)).toMatchObject([
      { type: 'preprint', published: '2019-03', doi: '10.5555/k.1' },
    ]);
  });
});

test('the report for a person is short, and its numbers are true', async () => {
  const records = Array.from({ length: 120 }, (_, number) => {
    const record = bib(
      `k${number}`,
      `title={Kettle Number ${number} of Many}, author={Dale, Mia}, year=2020, month={no month}`,
    );
    return record.repeat(2);
  });
  const listing = put(temporaryFolder(), 'a.bib', records.join(''));
  const content = temporaryFolder();
  const { status, stdout } = await runScript('scripts/import.ts', ['--content', content, listing]);
  expect(status).toBe(0);
  expect(stdout).toContain('120 records merged into another one, or into a page:\n');
  expect(stdout).toMatch(/\n {2}a\.bib:\d+ = a\.bib:\d+: the same title, first author and year\n/);
  expect(stdout).toContain('… and 100 more (--json names all)');
  expect(stdout).toContain('240 entries read, 120 of them duplicates, 0 rejected');
  expect(stdout.split('\n').length).toBeLessThan(100);
});
