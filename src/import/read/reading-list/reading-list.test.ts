import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lind, read } from '../../../../tests/support/read-reading-list.ts';
import { looksLikeReadingList, parseReadingList } from './reading-list.ts';

test('authors on lines of their own belong to the item above them', () => {
  const { entries } = read(
    `1. **Moss on Roofs.** CVPR 2019. [paper](https://example.org/a.pdf)\n\n    *Ada Lind, Tom Brook.*\n\n` +
      `1. **Moss on Walls.** AAAI 2020. [paper]()\n\n\t*Otto Hill.*\n`,
  );
  expect(entries).toMatchObject([
    { title: 'Moss on Roofs', ...lind, published: '2019' },
    { title: 'Moss on Walls', authors: ['Otto Hill'], 'container-title': 'AAAI' },
  ]);
});

test('lines below an item that are only names and a venue belong to it', () => {
  const { entries } = read(
    '- [Moss on Roofs](https://arxiv.org/abs/2410.00001)\n  - Ada Lind*, Tom Brook*. *ICML 2025*\n' +
      '- [Moss on Walls](https://arxiv.org/abs/2410.00002)\n    - Lind, Ada and Hill, Otto and Brook, Tom A. *ICCV 2025*\n',
  );
  expect(entries).toMatchObject([
    { title: 'Moss on Roofs', ...lind, 'container-title': 'ICML' },
    {
      title: 'Moss on Walls',
      authors: ['Ada Lind', 'Otto Hill', 'Tom A. Brook'],
      'container-title': 'ICCV',
    },
  ]);
});

test('items below items are papers, or tell more of the one above', () => {
  const { entries } = read(
    '- **Moss on Roofs. [Lind (1970)](https://doi.org/10.5555/a).**\n' +
      '  - Moss on Walls. [Hill (1975)](https://example.org/b.pdf).\n' +
      '- Title: Moss on Bees\n  - Authors: Ada Lind, Tom Brook\n  - Venue: ICML 2019\n' +
      '  - Paper: https://arxiv.org/abs/2410.00008\n',
  );
  expect(entries).toMatchObject([
    { title: 'Moss on Roofs', doi: '10.5555/a' },
    { title: 'Moss on Walls', authors: ['Hill'] },
    { title: 'Moss on Bees', ...lind, published: '2019', arxiv: '2410.00008' },
  ]);
});

test('of two papers in one item each is read; of two versions the second is asked for', () => {
  const { entries, wanted } = read(
    '- [The Moss File System of Old](papers/a.pdf) (2003) and [Moss Table: A Store for Wet Data](papers/b.pdf) (2006): Two of a kind.\n' +
      '- *Moss and cosmology I & II.* https://arxiv.org/abs/1203.1695, https://arxiv.org/abs/1312.2101\n',
  );
  expect(entries).toMatchObject([
    { title: 'The Moss File System of Old', published: '2003' },
    { title: 'Moss Table: A Store for Wet Data', published: '2006', note: 'Two of a kind.' },
    { title: 'Moss and cosmology I & II', arxiv: '1203.1695' },
  ]);
  expect(wanted).toEqual(['1312.2101']);
});

test('blocks of lines are papers, prose that links to one is not', () => {
  const { entries, noted } = read(
    '# Moss\n\nWe wrote a [review](https://arxiv.org/abs/2410.00001) of moss, which is out of date by now.\n\n' +
      '**Moss on Roofs.**  \nAda Lind, Tom Brook.  \n*Preprint, October 2023.*  \n' +
      '[[10.5555/roofs_1](https://doi.org/10.5555/roofs_1)]\n\n' +
      '### A Heading That Is a Title\n\n[pdf](https://example.org/a.pdf) [code](https://github.com/a/b)\n',
  );
  expect(entries).toMatchObject([
    {
      title: 'Moss on Roofs',
      ...lind,
      published: '2023-10',
      type: 'preprint',
      doi: '10.5555/roofs_1',
    },
    { title: 'A Heading That Is a Title', url: 'https://example.org/a.pdf' },
  ]);
  expect(noted).toEqual([
    'links in running text: 1 to papers that are no items of the list · left out · lines 3',
  ]);
});

test('what is no paper is told in sums with its lines, what should be one is rejected', () => {
  const { entries, wanted, rejected, noted } = read(
    '# Moss\n\n- [Contents](#contents)\n- [More moss](more.md)\n\n## Papers\n\n' +
      '- [Moss on Roofs](https://arxiv.org/abs/2001.00002)\n- [MossTool](https://github.com/a/mosstool) - a tool\n' +
      '- [A talk on moss](https://www.youtube.com/watch?v=1)\n- keep it wet\n' +
      '- https://arxiv.org/abs/2001.00003\n- [pdf](https://example.org/a.pdf)\n',
  );
  expect(entries).toHaveLength(1);
  expect(wanted).toEqual(['2001.00003']);
  expect(rejected).toEqual(['13: no title (“pdf”) · write [Title](address)']);
  expect(noted).toEqual([
    'items: 2 that lead to other places of this list or repository · left out · lines 3–4',
    'items: 2 without an address of a paper, or authors and a year · left out · lines 9–10',
    'items: 1 without a title and an address, or authors and a year · left out · lines 11',
  ]);
});

test('a link to a page of any host is a paper where most of its section are papers', () => {
  const papers = [1, 2, 3].map(
    (number) => `- [Moss Number ${number}](https://arxiv.org/abs/2001.0000${number})`,
  );
  const page = '- [Moss on Every Roof](https://moss.example/every-roof)';
  expect(read([...papers, page].join('\n')).entries.at(-1)).toMatchObject({
    title: 'Moss on Every Roof',
    url: 'https://moss.example/every-roof',
  });
  expect(read(`${papers.join('\n')}\n\n## Tools\n\n${page}\n`).entries).toHaveLength(3);
});

test('a table of any length is read row by row', () => {
  const row = (number: number) =>
    `| Moss Number ${number} | Ada Lind | https://arxiv.org/abs/2001.${String(number).padStart(5, '0')} |`;
  const rows = Array.from({ length: 1500 }, (_, number) => row(number + 1));
  const { entries, rejected } = parseReadingList(
    `| Title | Authors | Link |\n|---|---|---|\n${rows.join('\n')}\n`,
    'list.md',
  );
  expect(rejected).toEqual([]);
  expect(entries.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 3));
  expect(entries.at(-1)).toMatchObject({
    title: 'Moss Number 1500',
    facts: { authors: ['Ada Lind'], arxiv: '2001.01500' },
  });
}, 30_000);

test('addresses of reference links are found wherever they stand', () => {
  const filler = '\n## Part\n\nSome words about moss.\n'.repeat(1500);
  const { entries } = read(
    `- [Moss on Roofs][1]\n${filler}\n[1]: https://arxiv.org/abs/2001.00002\n`,
  );
  expect(entries).toMatchObject([{ title: 'Moss on Roofs', arxiv: '2001.00002' }]);
}, 30_000);

test.each([
  [
    'a web page',
    '<!doctype html>\n<ul><li><a href="https://arxiv.org/abs/2001.00002">Moss on Roofs</a></ul>',
  ],
  [
    'prose with links',
    '# Moss\n\nMoss is [wet](https://example.org). See [our paper](https://arxiv.org/abs/2001.00002).',
  ],
  [
    'a list of tools',
    '# Tools\n\n- [MossTool](https://github.com/a/b) - a tool\n- [Moss](https://moss.example)\n',
  ],
  ['a shopping list', '- milk\n- bread, 2019\n'],
  ['JSON', '[{"title": "- [Moss](https://arxiv.org/abs/2001.00002)"}]'],
])('%s is no reading list', (_, text) => {
  expect(looksLikeReadingList(text)).toBe(false);
});

test('hostile brackets and quotations take no time', () => {
  const hostile = [
    ']'.repeat(100_000),
    '> '.repeat(20_000),
    '[a]('.repeat(20_000),
    '*a '.repeat(50_000),
  ];
  const { entries, rejected } = read(
    `- [Moss on Roofs](https://arxiv.org/abs/2001.00002)\n\n${hostile.join('\n\n')}\n`,
  );
  expect(entries).toHaveLength(1);
  expect(rejected).toHaveLength(4);
});

test('any text is read without an exception', () => {
  const piece = fc.constantFrom(
    ...'- |* |1. |**|_|[|](|https://arxiv.org/abs/2001.00002|)|"|, |. |Ada Lind|2019|ICML|<a href="|">|</a>|\n|\n\n|  '.split(
      '|',
    ),
    '|',
    '|---|',
    '![',
    '<br>',
    '`',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
      (parts) => {
        const { rejected } = parseReadingList(parts.join(''), 'list.md');
        expect(
          rejected
            .map(({ reason }) => reason)
            .filter((reason) => reason.startsWith('cannot be read')),
        ).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
}, 30_000);
