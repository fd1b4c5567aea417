import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperSchema } from '../../schema/paper.ts';
import { readFacts } from './facts.ts';
import { pagesOf } from './numbers-of-work.ts';
import type { RawFacts } from './raw-facts.ts';

/** Facts and notes of what a listing says. */
function read(raw: RawFacts) {
  const notes: string[] = [];
  return { facts: readFacts(raw, (fact, why) => void notes.push(`${fact}: ${why}`)), notes };
}

test('what fits no page is left out and noted, never invented', () => {
  expect(
    read({
      arxiv: 'https://example.org',
      authors: ['  Jane\n Doe ', '', '\u202E'],
      published: 'in press',
      doi: 'none yet',
      isbn: '978-3-16-148410-1',
      issn: '12',
      pmid: 'PMC1',
      language: 'Tinnish',
      url: 'ftp://example.org/x',
      code: 'javascript:alert(1)',
      'citation-key': 'a b',
      note: String.raw`see \foo`,
    }),
  ).toEqual({
    facts: { authors: ['Jane Doe'], note: String.raw`see \foo` },
    notes: [
      'arxiv: https://example.org: no arXiv id',
      'doi: none yet: no DOI',
      'pmid: PMC1: no PubMed id',
      'isbn: 978-3-16-148410-1: no ISBN, or its check digit is wrong',
      'issn: 12: no ISSN',
      'url: ftp://example.org/x: no web address',
      'code: javascript:alert(1): no web address',
      'published: in press: not out yet, or without a date',
      String.raw`note: \foo was left as it stands`,
      'language: Tinnish: no language that is known',
      'citation-key: a b: leave out blanks, commas, brackets and quotation marks',
    ],
  });
});

describe('when it came out', () => {
  test.each<[RawFacts, string]>([
    [{ published: '2025-01-02', arxiv: '2410.14649' }, '2025-01-02'],
    [{ published: 2024, arxiv: '2410.14649' }, '2024-10'],
    [{ published: '2025', arxiv: '2410.14649' }, '2025'],
    [{ arxiv: '2410.14649' }, '2024-10'],
    [{ published: { year: 2016, month: 'jun~12' } }, '2016-06-12'],
  ])('%j', (raw, published) => {
    expect(read(raw)).toMatchObject({ facts: { published }, notes: [] });
  });

  test('is kept in part where day and month are not clear', () => {
    expect(read({ published: '03/04/2010' })).toEqual({
      facts: { published: '2010' },
      notes: ['published: 03/04/2010: which is the day and which the month?'],
    });
  });
});

describe('arXiv is no journal', () => {
  test.each([
    'arXiv preprint arXiv:1706.03762',
    'ArXiv e-prints',
    'arXiv:1706.03762 [cs.CL]',
    'CoRR',
    'arXiv (Cornell University)',
    'Computing Research Repository (CoRR)',
    'arXiv.org',
  ])('%s', (container) => {
    const raw = { type: 'article-journal', arxiv: '1706.03762', volume: 'abs/1706.03762' } as const;
    expect(read({ ...raw, 'container-title': container, publisher: 'arXiv' })).toEqual({
      facts: { type: 'preprint', arxiv: '1706.03762', published: '2017-06' },
      notes: [],
    });
  });

  test('but what has more to say is one', () => {
    const container = 'Proceedings of the arXiv Workshop';
    expect(readFacts({ 'container-title': container })).toEqual({ 'container-title': container });
  });
});

describe('addresses', () => {
  test.each<[RawFacts, RawFacts]>([
    [{ url: 'https://doi.org/10.1000/182' }, { doi: '10.1000/182' }],
    [{ doi: '10.1000/182', url: 'https://dx.doi.org/10.1000/182' }, { doi: '10.1000/182' }],
    [{ doi: '10.48550/arXiv.2410.14649' }, { arxiv: '2410.14649', published: '2024-10' }],
    [{ url: 'https://github.com/a/b' }, { code: 'https://github.com/a/b' }],
    [{ url: 'www.example.org/x' }, { url: 'http://www.example.org/x' }],
    [{ url: String.raw`https://example.org/\~{}a\_b--c` }, { url: 'https://example.org/~a_b--c' }],
    [{ url: 'https://pubmed.ncbi.nlm.nih.gov/31452104/' }, { pmid: '31452104' }],
    [
      { type: 'chapter', url: 'https://link.springer.com/book/10.1007/978-3-319-1' },
      { type: 'chapter', url: 'https://link.springer.com/book/10.1007/978-3-319-1' },
    ],
    [{ doi: String.raw`10.9999/978-3-99-1\_12` }, { doi: '10.9999/978-3-99-1_12' }],
  ])('%j', (raw, facts) => {
    expect(read(raw)).toEqual({ facts, notes: [] });
  });

  test('one of a kind has a place, the others are noted', () => {
    const url = ['https://a.example/', 'https://b.example/'];
    const doi = ['10.1000/1', '10.1000/2'];
    expect(read({ url, doi })).toEqual({
      facts: { doi: '10.1000/1', url: 'https://a.example/' },
      notes: [
        'doi: 10.1000/2: another DOI than 10.1000/1',
        'url: https://b.example/: only one address has a place',
      ],
    });
  });
});

test.each<[RawFacts['authors'], string[]]>([
  [
    ['Lind, Ada', 'Tom Brook', 'and others'],
    ['Ada Lind', 'Tom Brook', 'et al.'],
  ],
  [['Lind, Ada; Brook, Tom et al.'], ['Ada Lind', 'Tom Brook', 'et al.']],
  [
    ['Costa, Jr., Pat T.', 'SMITH, JOHN'],
    ['Pat T. Costa Jr.', 'JOHN SMITH'],
  ],
  [
    ['王, 小明', '{Google, Inc.}', '{The Jar Group}'],
    ['王, 小明', 'Google, Inc.', 'The Jar Group'],
  ],
  [[{ family: String.raw`Garc{\'\i}a`, given: "Mar\\'{\\i}a" }], ['María García']],
  [
    [{ literal: 'R\\&D Board' }, { family: 'Onym', given: '' }],
    ['{R&D Board}', 'Onym'],
  ],
])('the names of %j', (authors, names) => {
  expect(readFacts({ authors }).authors).toEqual(names);
});

test.each([
  ['12--34', '12–34'],
  ['12-34', '12–34'],
  ['pp. 12 — 34', '12–34'],
  ['S12-S15, 20-22', 'S12–S15, 20–22'],
  ['1-1--1-20', '1-1–1-20'],
  ['e2019-123a4', 'e2019-123a4'],
  ['xii-xv', 'xii–xv'],
  ['042', '042'],
])('pages %s are %s', (written, pages) => {
  expect(pagesOf(written)).toBe(pages);
  expect(pagesOf(pages)).toBe(pages);
});

test('other facts are cleaned each in its way', () => {
  expect(
    readFacts({
      'container-title': String.raw`Proc.\ of the {LoRA} \& Co`,
      volume: 'Vol. 12',
      issue: 'no. 3',
      edition: '2nd',
      language: 'ngerman',
      isbn: ['978-3-16-148410-0 (pbk)', '316148410X'],
      issn: '1234567x; 2049-3630',
      'source-keywords': 'tins; <i>jugs</i>; Tins',
      publisher: 'n/a',
      genre: '--',
    }),
  ).toEqual({
    'container-title': 'Proc. of the LoRA & Co',
    volume: '12',
    issue: '3',
    edition: '2nd',
    language: 'de',
    isbn: '978-3-16-148410-0',
    issn: '1234-567X, 2049-3630',
    'source-keywords': ['tins', 'jugs'],
  });
});

test('whatever a listing says, the facts fit a page, and are read back as the same', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '10.1000/182',
      'arXiv:1706.03762',
      '2016-06',
      'in press',
      'https://a.example/x',
      'Costa, Jr., Pat',
      '12--34',
      'en',
      '\u202E',
      '{',
      '\\foo',
      null,
    ),
    fc.string(),
    fc.nat(),
  );
  const names = fc.array(
    fc.oneof(fc.string(), fc.record({ family: fc.string(), given: fc.string() })),
    { maxLength: 3 },
  );
  const raw = fc.record(
    {
      authors: names,
      editors: names,
      published: value,
      'container-title': value,
      volume: value,
      page: value,
      language: value,
      arxiv: value,
      doi: fc.array(value, { maxLength: 2 }),
      isbn: value,
      pmid: value,
      url: fc.array(value, { maxLength: 2 }),
      code: value,
      'source-keywords': fc.array(value, { maxLength: 2 }),
      note: value,
      'citation-key': value,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(raw, (said) => {
      const facts = readFacts(said);
      expect(paperSchema.safeParse({ title: 'x', ...facts }).error).toBeUndefined();
      expect(Object.keys(readFacts(facts))).toEqual(
        expect.arrayContaining(Object.keys(facts).filter((name) => name !== 'note')),
      );
    }),
  );
});

test.each(['10.31234/osf.io/xbmyn', 'doi.org/10.31234/osf.io/xbmyn'])(
  'a DOI in place of the volume is the DOI: %s',
  (volume) => {
    expect(readFacts({ 'container-title': 'PsyArXiv', volume })).toEqual({
      'container-title': 'PsyArXiv',
      doi: '10.31234/osf.io/xbmyn',
    });
  },
);
