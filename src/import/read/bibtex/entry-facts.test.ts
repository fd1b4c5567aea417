import { expect, test } from 'vitest';
import { parseBibtex } from '../bibtex.ts';

/** The facts of one record with these fields. */
function facts(fields: string, type = 'article') {
  const { entries, rejected } = parseBibtex(`@${type}{k, title = {T}, ${fields}}`, 'papers.bib');
  expect(rejected).toEqual([]);
  const { 'citation-key': _, ...rest } = entries[0]?.facts ?? {};
  return rest;
}

test('the fields of an article', () => {
  expect(
    facts(`author = {Lind, Ada and others}, journaltitle = {J}, journalsubtitle = {S}, volume = 12,
      number = {3}, pages = {45--67}, date = {2016-05-12}, doi = {10.5555/abc\\_def}, issn = {0028-0836},
      langid = {ngerman}, keywords = {moss, ice}, note = {In press}, eprint = {31452104},
      eprinttype = {pubmed}`),
  ).toEqual({
    type: 'article-journal',
    authors: ['Ada Lind', 'et al.'],
    'container-title': 'J: S',
    volume: '12',
    issue: '3',
    page: '45–67',
    published: '2016-05-12',
    doi: '10.5555/abc_def',
    issn: '0028-0836',
    language: 'de',
    'source-keywords': ['moss', 'ice'],
    note: 'In press',
    pmid: '31452104',
  });
});

test('the fields of a chapter, with its series', () => {
  expect(
    facts(
      `author = {Lind, Ada}, editor = {Reed, Nora}, translator = {Moor, Jan}, booktitle = {B},
      booksubtitle = {S}, series = {Nets}, number = {7}, edition = {2}, location = {Nowhere},
      publisher = {Artemis {\\&} Winkler}, year = 1998, month = "10~" # oct`,
      'incollection',
    ),
  ).toEqual({
    type: 'chapter',
    authors: ['Ada Lind'],
    editors: ['Nora Reed'],
    translators: ['Jan Moor'],
    'container-title': 'B: S',
    'collection-title': 'Nets',
    'collection-number': '7',
    edition: '2',
    publisher: 'Artemis & Winkler',
    'publisher-place': 'Nowhere',
    published: '1998-10-10',
  });
});

test.each([
  [
    'report',
    'type = {techreport}, number = 9, institution = {I}',
    { genre: 'Technical report', number: '9', publisher: 'I' },
  ],
  ['thesis', 'type = {phdthesis}, institution = {U}', { genre: 'PhD thesis', publisher: 'U' }],
  ['mastersthesis', 'school = {U}', { genre: "Master's thesis", publisher: 'U' }],
  ['phdthesis', 'school = {U}, type = {Habilitation}', { genre: 'Habilitation', publisher: 'U' }],
  [
    'patent',
    'type = {patentde}, number = 1, location = {countryfr}',
    { genre: 'German patent', number: '1', 'publisher-place': 'France' },
  ],
  [
    'online',
    'organization = {O}, titleaddon = {Site}',
    { publisher: 'O', 'container-title': 'Site' },
  ],
  [
    'inproceedings',
    'eventtitle = {Nets 2016}, number = 3',
    { 'event-title': 'Nets 2016', issue: '3' },
  ],
  [
    'article',
    'journal = {Adv. Math.}, fjournal = {Advances in Mathematics}',
    { 'container-title': 'Advances in Mathematics', venue: 'Adv. Math.' },
  ],
  ['article', 'eid = {e17}', { page: 'e17' }],
  ['article', 'collaboration = {ATLAS}', { authors: ['ATLAS Collaboration'] }],
  [
    'article',
    'author = {Lind, Ada}, collaboration = {ATLAS}',
    { authors: ['Ada Lind'], note: 'ATLAS Collaboration' },
  ],
  ['misc', 'eprint = {12345}, eprinttype = {jstor}', { url: 'https://www.jstor.org/stable/12345' }],
  [
    'misc',
    'howpublished = {Blog, \\url{https://example.org/a\\_b\\%20c}}',
    { url: 'https://example.org/a_b%20c', note: 'Blog' },
  ],
  ['misc', 'url = {https://example.org/\\~{}lind}', { url: 'https://example.org/~lind' }],
  ['movie', 'director = {Lind, Ada}', { authors: ['Ada Lind'] }],
  ['book', 'keywords = {a; b, c; d}', { 'source-keywords': ['a', 'b, c', 'd'] }],
  [
    'article',
    'author = {Lind, Ada}, author = {Brook, Tom}',
    { authors: ['Ada Lind', 'Tom Brook'] },
  ],
])('@%s with %s', (type, fields, expected) => {
  expect(facts(fields, type)).toMatchObject(expected);
});

test('facts that Zotero writes into a note are taken from there', () => {
  const note = 'Publisher: Harbour\nPlace: Nowhere\n{PMID}: 31452104\nA remark';
  expect(facts(`journal = {J}, note = {${note}}`)).toEqual({
    type: 'article-journal',
    'container-title': 'J',
    publisher: 'Harbour',
    'publisher-place': 'Nowhere',
    pmid: '31452104',
    note: 'A remark',
  });
});

test('fields that say nothing are left out', () => {
  const fields =
    'type = {Journal Article}, language = {Klingon}, note = {arXiv:2410.14649 [cs.LG]}';
  expect(facts(`${fields}, journal = {J}`)).toEqual({
    type: 'article-journal',
    'container-title': 'J',
    arxiv: '2410.14649',
    published: '2024-10',
  });
});

test('fields for which a page has no place are told once', () => {
  const { noted } = parseBibtex(
    '@book{a, title = {A}, chapter = 5, language = {Klingon}, owner = {me}}' +
      '@book{b, title = {B}, chapter = 6}',
    'papers.bib',
  );
  expect(noted).toEqual([
    expect.objectContaining({ line: 1, fact: 'language' }),
    expect.objectContaining({
      line: 1,
      fact: 'chapter',
      why: expect.stringContaining('2 records'),
    }),
  ]);
});

test.each([
  ['year = 2016, month = 5', '2016-05'],
  ['year = 2016, month = 5, day = 3', '2016-05-03'],
  ['year = 2016, month = jun # "~12"', '2016-06-12'],
  ['year = 2016, month = "10~" # oct', '2016-10-10'],
  ['year = 2016, month = {Sept.}', '2016-09'],
  ['year = 2016, month = sept', '2016-09'],
  ['year = 2016, month = {oct-nov}', '2016-10/2016-11'],
  ['year = 2016, month = {Spring}', '2016-21'],
  ['year = 2016, month = {März}', '2016-03'],
  ['year = {2016}, month = {nonsense}', '2016'],
  ['date = {2016-08/2016-09}', '2016-08/2016-09'],
  ['date = {2016-21}', '2016-21'],
  ['date = {2016~}', '2016'],
  ['date = {in press}, year = 2016', '2016'],
  ['year = {{\\noopsort{1973b}}1973}', '1973'],
  ['year = {forthcoming}', undefined],
])('%s is %s', (fields, published) => {
  expect(facts(fields).published).toBe(published);
});
