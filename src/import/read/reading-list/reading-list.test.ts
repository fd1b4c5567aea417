import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeReadingList, parseReadingList } from './reading-list.ts';

/** What a list of one item gives, without its place. */
function read(text: string) {
  const { entries, wanted, rejected, noted } = parseReadingList(text, 'list.md');
  return {
    entries: entries.map(({ title, facts }) => ({ title, ...facts })),
    wanted: wanted.map(({ id }) => id),
    rejected: rejected.map(({ line, reason }) => `${line}: ${reason}`),
    noted: noted.map(({ fact, why }) => `${fact}: ${why}`),
  };
}

const lind = { authors: ['Ada Lind', 'Tom Brook'] };

describe('title, authors, venue and year are told apart', () => {
  test.each([
    [
      '[Moss on Roofs](https://arxiv.org/abs/2410.00001), A. Lind, B. Brook, CUPS 2025',
      {
        title: 'Moss on Roofs',
        authors: ['A. Lind', 'B. Brook'],
        published: '2025',
        'container-title': 'CUPS',
        arxiv: '2410.00001',
      },
    ],
    [
      '**Moss on Walls.** *Ada Lind, Tom Brook.* MOSS 2019. [[paper]](https://example.org/a.pdf) [[code]](https://github.com/a/b)',
      {
        title: 'Moss on Walls',
        ...lind,
        published: '2019',
        'container-title': 'MOSS',
        url: 'https://example.org/a.pdf',
        code: 'https://github.com/a/b',
      },
    ],
    [
      'Lind et al. (2017) [Moss on Stones](https://doi.org/10.5555/stones)',
      {
        title: 'Moss on Stones',
        authors: ['Lind', 'et al.'],
        published: '2017',
        doi: '10.5555/stones',
      },
    ],
    [
      'Moss on Doors. [Ziv, Lempel (1977)](https://example.org/doors.pdf).',
      {
        title: 'Moss on Doors',
        authors: ['Ziv', 'Lempel'],
        published: '1977',
        url: 'https://example.org/doors.pdf',
      },
    ],
    [
      'Generative Adversarial Moss. [Lind et al (2014)](https://arxiv.org/abs/1406.2661).',
      { title: 'Generative Adversarial Moss', authors: ['Lind', 'et al.'], arxiv: '1406.2661' },
    ],
    [
      '**[0]** Lind, Ada, Tom Brook, and Otto Hill. "**Deep moss**." Nature (2015). [[pdf]](https://example.org/deep.pdf) **(A survey)**',
      {
        title: 'Deep moss',
        authors: ['Ada Lind', 'Tom Brook', 'Otto Hill'],
        published: '2015',
        'container-title': 'Nature',
      },
    ],
    [
      "**[MN]** MossNet: Moss in a Net | **[ECCV' 16]** | [`[pdf]`](https://arxiv.org/pdf/1512.02325.pdf)",
      { title: 'MossNet: Moss in a Net', published: '2016', 'container-title': 'ECCV' },
    ],
    [
      'Moss in the Wild (Book, Jan 2017), Otto Hill. [[html]](https://moss.example/book.html)',
      { title: 'Moss in the Wild', authors: ['Otto Hill'], published: '2017-01' },
    ],
    [
      '**Moss on Gates. [Lind (1970)](https://doi.org/10.5555/gates).**',
      { title: 'Moss on Gates', authors: ['Lind'], published: '1970', doi: '10.5555/gates' },
    ],
    [
      '"Moss on Trees" - A. Lind et al [arXiv](https://arxiv.org/abs/2410.00002)',
      {
        title: 'Moss on Trees',
        authors: ['A. Lind', 'et al.'],
        published: '2024-10',
        arxiv: '2410.00002',
      },
    ],
    [
      'Ada Lind, Tom Brook. "Moss on Boats." Journal of Moss, 2019.',
      { title: 'Moss on Boats', ...lind, published: '2019', 'container-title': 'Journal of Moss' },
    ],
    [
      '[2019-CVPR] Moss on Cars [[PDF](https://example.org/cars.pdf)]',
      {
        title: 'Moss on Cars',
        published: '2019',
        'container-title': 'CVPR',
        url: 'https://example.org/cars.pdf',
      },
    ],
    [
      'Lind, A., & Brook, T. (2019). Moss on bridges. Journal of Moss, 12(3), 4–9. https://doi.org/10.5555/bridges',
      {
        title: 'Moss on bridges',
        published: '2019',
        'container-title': 'Journal of Moss',
        volume: '12',
        issue: '3',
        page: '4–9',
        doi: '10.5555/bridges',
      },
    ],
    [
      'Lind A, Brook T. Moss on cats. J Moss. 2019;3(2):1-9. doi: 10.5555/cats',
      {
        title: 'Moss on cats',
        published: '2019',
        'container-title': 'J Moss',
        volume: '3',
        issue: '2',
        doi: '10.5555/cats',
      },
    ],
    [
      'Ada Lind, Tom Brook: Moss on Rats. MossConf 2018: 12-20',
      { title: 'Moss on Rats', ...lind, published: '2018', 'container-title': 'MossConf' },
    ],
    [
      'Moss on Barns (Lind et al., 2019) [link](https://www.nature.com/articles/s41586-019-0001-1)',
      {
        title: 'Moss on Barns',
        authors: ['Lind', 'et al.'],
        published: '2019',
        url: 'https://www.nature.com/articles/s41586-019-0001-1',
      },
    ],
    [
      '[**Moss on Cows**](https://dl.acm.org/doi/10.1145/1234.5678) <br> Ada Lind, Tom Brook <br> *Nature, June 2020* [Code](https://github.com/a/cows)',
      {
        title: 'Moss on Cows',
        ...lind,
        published: '2020-06',
        'container-title': 'Nature',
        doi: '10.1145/1234.5678',
        code: 'https://github.com/a/cows',
      },
    ],
    [
      '**[NeurIPS 2020]** Moss on Sheep [[paper]](https://example.org/sheep.pdf)',
      { title: 'Moss on Sheep', published: '2020', 'container-title': 'NeurIPS' },
    ],
    [
      "`ICLR'19` Moss on Horses [pdf](https://openreview.net/pdf?id=abcdefgh)",
      {
        title: 'Moss on Horses',
        published: '2019',
        'container-title': 'ICLR',
        url: 'https://openreview.net/pdf?id=abcdefgh',
      },
    ],
    [
      'Moss on Ducks, ICML 2019, [[paper]](https://example.org/ducks.pdf)',
      { title: 'Moss on Ducks', published: '2019', 'container-title': 'ICML' },
    ],
    [
      '[arXiv](https://arxiv.org/abs/2410.00004) **Moss on Pigs**, Ada Lind, Tom Brook',
      { title: 'Moss on Pigs', ...lind, arxiv: '2410.00004' },
    ],
    [
      '[Ada Lind](https://ada.example), [Tom Brook](https://tom.example). [Moss on Slugs](https://example.org/slugs.pdf). In *ICML*, 2019.',
      { title: 'Moss on Slugs', ...lind, published: '2019', 'container-title': 'ICML' },
    ],
    [
      '_Moss on Old Snails_, by Ada Lind & Tom Brook, in Proceedings of the 3rd Conference on Moss (2016)',
      {
        title: 'Moss on Old Snails',
        ...lind,
        published: '2016',
        'container-title': 'Proceedings of the 3rd Conference on Moss',
      },
    ],
    [
      'Moss on Worms. Ada Lind. PhD thesis, University of Moss, 2015.',
      {
        title: 'Moss on Worms',
        type: 'thesis',
        authors: ['Ada Lind'],
        published: '2015',
        publisher: 'University of Moss',
      },
    ],
    [
      'Moss on Newts: https://arxiv.org/abs/2410.00006',
      { title: 'Moss on Newts', arxiv: '2410.00006' },
    ],
    [
      '<a href="https://www.sciencedirect.com/science/article/pii/S0001">Moss on Toads</a>, <i>Ada Lind</i>, 2017',
      { title: 'Moss on Toads', authors: ['Ada Lind'], published: '2017' },
    ],
    [
      '🔥 [Moss on Ants](https://arxiv.org/abs/2410.00007) [![Star](https://img.shields.io/github/stars/a/ants)](https://github.com/a/ants) ![](https://img.shields.io/badge/Venue-ICLR_2025-blue)',
      {
        title: 'Moss on Ants',
        arxiv: '2410.00007',
        'container-title': 'ICLR',
        code: 'https://github.com/a/ants',
      },
    ],
    [
      '[Moss, $O(n^2)$ times over](https://arxiv.org/abs/2410.00008)',
      { title: 'Moss, $O(n^2)$ times over' },
    ],
  ])('%s', (item, expected) => {
    for (const mark of ['- ', '* ', '1. ', '- [ ] ']) {
      const { entries, wanted, rejected } = read(`# Moss\n\n${mark}${item}\n`);
      expect(entries).toMatchObject([expected]);
      expect([...wanted, ...rejected]).toEqual([]);
    }
  });
});

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

describe('tables', () => {
  test.each([
    [
      'columns in any order',
      '| Year | Venue | Title | Authors | Code | Link |\n|---|---|---|---|---|---|\n' +
        '| 2019 | ICML | Moss on Roofs | Ada Lind, Tom Brook | https://github.com/a/b | https://example.org/x |',
      [
        {
          title: 'Moss on Roofs',
          ...lind,
          published: '2019',
          'container-title': 'ICML',
          code: 'https://github.com/a/b',
          url: 'https://example.org/x',
        },
      ],
    ],
    [
      'a title with its authors in one cell, badges and pictures',
      '| Title & Authors | Introduction | Links |\n|:--|:--:|--|\n' +
        '| [![Publish](https://img.shields.io/badge/Conference-NeurIPS\'23-blue)]() <br> :star: [Moss: On Roofs of Old](https://github.com/a/b) <br> Ada Lind, Tom Brook | <img src="a.png"> | [Github](https://github.com/a/b) [paper](https://arxiv.org/abs/2301.00774) | [//]: #Recommend',
      [
        {
          title: 'Moss: On Roofs of Old',
          ...lind,
          'container-title': 'NeurIPS',
          arxiv: '2301.00774',
          code: 'https://github.com/a/b',
        },
      ],
    ],
    [
      'columns without known names',
      '| Moss | Wet |\n|---|---|\n| *Painting moss into halls* | https://arxiv.org/abs/2001.00002 |',
      [{ title: 'Painting moss into halls', arxiv: '2001.00002' }],
    ],
    [
      'a title, and prose behind it',
      '| **Paper** | **Links** |\n|---|---|\n| 1) MossNet  This paper shows that moss can be wet. | [Paper](https://example.org/moss), [Tweet](https://twitter.com/moss/1) |',
      [
        {
          title: 'MossNet',
          note: 'This paper shows that moss can be wet.',
          url: 'https://example.org/moss',
        },
      ],
    ],
    [
      'HTML',
      '<table>\n<tr><td><a href="https://arxiv.org/abs/2001.00003">Moss in HTML</a></td><td>Ada Lind</td></tr>\n</table>',
      [{ title: 'Moss in HTML', arxiv: '2001.00003', authors: ['Ada Lind'] }],
    ],
  ])('%s', (_, table, expected) => {
    expect(read(`# Moss\n\n${table}\n`).entries).toMatchObject(expected);
  });

  test('columns without a place are told once, tables without papers too', () => {
    const { entries, noted } = read(
      '| Title | Methods | Link |\n|---|---|---|\n| Moss on Roofs | CNN | https://arxiv.org/abs/2001.00002 |\n' +
        '| Moss on Walls | RF | https://arxiv.org/abs/2001.00003 |\n\n' +
        '| Model | Wetness |\n|---|---|\n| MossNet | 12 |\n| RoofNet | 13 |\n',
    );
    expect(entries).toHaveLength(2);
    expect(noted).toEqual([
      'Methods: of 2 records has no place on a page',
      'items: 2 without a title and an address, or authors and a year · left out · lines 8–9',
    ]);
  });
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
