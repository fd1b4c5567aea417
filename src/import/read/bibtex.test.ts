import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from './bibtex.ts';

const read = (text: string) => parseBibtex(text, 'papers.bib');
const titles = (text: string) => read(text).entries.map(({ title }) => title);
const record = (key: string, rest = '') => `@article{${key}, title = {Paper ${key}}${rest}}\n`;

/** The facts of one record with these fields. */
function facts(fields: string, type = 'article') {
  const { entries, rejected } = read(`@${type}{k, title = {T}, ${fields}}`);
  expect(rejected).toEqual([]);
  const { 'citation-key': _, ...rest } = entries[0]?.facts ?? {};
  return rest;
}

describe('no record takes another with it', () => {
  test.each([
    ['an unknown command in a title', record('b', ', note = {{\\textit Word} \\rm{J}}')],
    ['a lone dollar sign', record('b', ', annotation = {costs $5}')],
    ['signs in a key', record('Lind & Brook (2016)?~[x]')],
    ['a path that ends in a backslash', record('b', ', file = {C:\\Papers\\}')],
    ['a bracket that is escaped', record('b', ', note = {a \\{ b}')],
    ['a missing comma', '@article{b title = {Paper b} year = 2016 month = may}\n'],
    ['needless commas', '@article{b,, title = {Paper b},, year = 2016,,}\n'],
    ['a comment between fields', '@article{b, % first }\n title = {Paper b}, % {\n}\n'],
    ['blanks in the name of a field', record('b', ', Date Added = {2016-05-01}')],
    ['words that should be quoted', record('b', ', year = in press')],
    [
      'an address with an at sign between records',
      `${record('b')}write to someone@example.org (or not)\n`,
    ],
    ['two records in one line', `${record('b').trim()} ${record('x').trim()}\n`],
    ['a commented record', `% ${record('old')}@comment{${record('older')}}\n${record('b')}`],
    ['round brackets', '@article(b, title = "Paper b (part)", year = 2016)\n'],
  ])('%s', (_, odd) => {
    const { entries, rejected } = read(record('a') + odd + record('c'));
    expect(rejected).toEqual([]);
    const read3 = entries.map(({ title }) => title);
    expect([read3[0], read3.at(-1)]).toEqual(['Paper a', 'Paper c']);
    expect(read3).toHaveLength(odd.includes('x}') ? 4 : 3);
  });

  test.each([
    [
      'a bracket that is not closed',
      '@article{b,\n title = {Paper\n}\n',
      'a bracket of this record is not closed',
    ],
    [
      'a field without “=”',
      '@article{b,\n title = {Paper b},\n year 2016\n}\n',
      'no “field =” at “year 2016”',
    ],
    ['no title', '@article{b,\n year = 2016\n}\n', 'no title'],
    ['an empty title', '@article{b,\n title = {{}}\n}\n', 'no title'],
  ])('%s: it is named by its line, the others go in', (_, broken, reason) => {
    const { entries, rejected } = read(`${record('a')}\n${broken}${record('c')}`);
    expect(entries.map(({ title, line }) => [title, line])).toEqual([
      ['Paper a', 1],
      ['Paper c', 3 + broken.split('\n').length - 1],
    ]);
    expect(rejected).toEqual([
      { file: 'papers.bib', line: 3, reason: expect.stringContaining(reason) },
    ]);
  });

  test('nothing that stands between records stops it', () => {
    const junk = fc.string({
      unit: fc.constantFrom(...'@{}()"\\$%#,= \nabc'.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(junk, fc.array(junk, { maxLength: 3 }), (value, between) => {
        const text = [
          record('a'),
          record('b', `, note = {${value}}`),
          ...between,
          `\n${record('z')}`,
        ];
        const { entries, rejected } = read(text.join('\n'));
        const known = entries.map(({ title }) => title);
        expect(known).toContain('Paper a');
        expect(rejected.every(({ line }) => line > 0)).toBe(true);
      }),
    );
  });

  test('a record is read back whatever its fields hold', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\\{}]/g, ' '));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (values) => {
        const fields = values.map((text, index) => `, field${index} = {${text}}`).join('');
        expect(titles(record('a', fields) + record('b'))).toEqual(['Paper a', 'Paper b']);
      }),
    );
  });
});

test.each([
  ['@article{lind2019, title = {T}}', 'lind2019'],
  ['@article{DBLP:conf/x/Lind--Y19, title = {T}}', 'DBLP:conf/x/Lind--Y19'],
  ['@article{, title = {T}}', undefined],
  ['@article{ title = {T}}', undefined],
  ['@article{lind2019\n title = {T}}', 'lind2019'],
  ['@article{1234, title = {T}}', undefined],
])('%j has the citation key %s', (text, key) => {
  expect(read(text).entries[0]?.facts['citation-key']).toBe(key);
});

test('values are put together from parts, macros and the macros of styles', () => {
  const text = `@string{net = "Journal of {\\"U}ber" # " Nets"}
    @STRING(hp = {Harbour Press})
    @article{a, title = "Salt " # {paths}, journal = NET # { B}, publisher = hp, number = 7 # "a"}
    @article{b, title = {Tides}, journal = cacm}
    @article{c, title = {Ice}, journal = nowhere}`;
  const { entries, noted } = read(text);
  expect(entries.map(({ title, facts: known }) => [title, known['container-title']])).toEqual([
    ['Salt paths', 'Journal of Über Nets B'],
    ['Tides', 'Communications of the ACM'],
    ['Ice', 'nowhere'],
  ]);
  expect(entries[0]?.facts).toMatchObject({ publisher: 'Harbour Press', issue: '7a' });
  expect(noted).toEqual([
    expect.objectContaining({ line: 5, fact: 'nowhere', why: expect.stringContaining('@string') }),
  ]);
});

test('title and abstract keep their TeX, without braces that only keep capitals', () => {
  const [entry] = read(
    String.raw`@article{a, title = {{LoRA} of Ma{\ss}e for $ x^{2} $: {\em wet} {Ponds}},
      abstract = "Costs $5 to $10, \ensuremath{\mathbf{x}_{ij}} at {\'a} {\emph{La} {Mer}}"}`,
  ).entries;
  expect(entry?.title).toBe(String.raw`LoRA of Ma{\ss}e for $x^{2}$: {\em wet} Ponds`);
  expect(entry?.abstract).toBe(
    String.raw`Costs $5 to $10, $\mathbf{x}_{ij}$ at {\'a} {\emph{La} Mer}`,
  );
});

test.each([
  ['subtitle = {A history}', 'T: A history'],
  ['subtitle = {A history}, titleaddon = {Catalogue}', 'T: A history. Catalogue'],
])('%s belongs to the title', (fields, title) => {
  expect(titles(`@book{k, title = {T}, ${fields}}`)).toEqual([title]);
});

describe('what is inherited', () => {
  test('parts of proceedings have their title, editors, date and publisher', () => {
    const { entries, noted } = read(`
      @inproceedings{child, title = {A child}, crossref = {PROC}, pages = {1--9}}
      @inproceedings{other, title = {Another}, crossref = {proc}, booktitle = {Workshop}, year = 2017}
      @proceedings{proc, title = {Proceedings}, subtitle = {Of nets}, editor = {Reed, Nora},
        year = 2016, month = sep, publisher = {Harbour}, doi = {10.5555/proc}, isbn = {9780000000002}}`);
    expect(entries.map(({ facts: known }) => known)).toEqual([
      expect.objectContaining({
        'container-title': 'Proceedings: Of nets',
        editors: ['Nora Reed'],
        published: '2016-09',
        publisher: 'Harbour',
        page: '1–9',
      }),
      expect.objectContaining({ 'container-title': 'Workshop', published: '2017' }),
    ]);
    expect(entries[0]?.facts).not.toHaveProperty('doi');
    expect(noted).toContainEqual(expect.objectContaining({ line: 4, fact: '@proceedings' }));
  });

  test('a book of which parts are cited stays a book, and so do proceedings nobody refers to', () => {
    const text = `
      @incollection{part, title = {Part}, author = {Lind, Ada}, crossref = {whole}}
      @book{whole, title = {Whole}, editor = {Reed, Nora}, year = 2016}
      @proceedings{alone, title = {Alone}, year = 2016}`;
    expect(titles(text)).toEqual(['Part', 'Whole', 'Alone']);
    expect(read(text).entries[0]?.facts).toMatchObject({
      authors: ['Ada Lind'],
      editors: ['Nora Reed'],
      'container-title': 'Whole',
    });
  });

  test('over several steps, from xdata too, and not in circles', () => {
    const { entries } = read(`
      @inbook{c, title = {C}, crossref = {b}, xdata = {press}}
      @book{b, title = {B}, crossref = {mv}}
      @mvbook{mv, title = {MV}, author = {Lind, Ada}, date = {1990/1995}, crossref = {c}}
      @xdata{press, publisher = {Harbour}, location = {Nowhere}}`);
    expect(entries[0]?.facts).toMatchObject({
      authors: ['Ada Lind'],
      published: '1990/1995',
      'container-title': 'B',
      publisher: 'Harbour',
      'publisher-place': 'Nowhere',
    });
    expect(entries[1]?.facts['container-title']).toBe('MV');
    expect(entries).toHaveLength(3);
  });
});

test.each([
  ['article', 'journal = {J}', 'article-journal'],
  ['article', 'entrysubtype = {newspaper}, journal = {J}', 'article-newspaper'],
  ['article', 'entrysubtype = {magazine}', 'article-magazine'],
  ['article', 'entrysubtype = {review-book}', 'review-book'],
  ['article', 'eprint = {2410.14649}, archivePrefix = {arXiv}', 'preprint'],
  ['article', 'journal = {arXiv preprint arXiv:2410.14649}', 'preprint'],
  ['article', 'journal = {CoRR}, volume = {abs/2410.14649}', 'preprint'],
  ['article', 'journal = {J}, eprint = {2410.14649}', 'article-journal'],
  ['article', 'journal = {Phys. Corr.}', 'article-journal'],
  ['misc', 'eprint = {2410.14649}, archivePrefix = {arXiv}', 'preprint'],
  ['misc', 'howpublished = {\\url{https://example.org/a}}', 'webpage'],
  ['misc', 'url = {https://github.com/example/nets}', 'software'],
  ['misc', 'type = {Dataset}', 'dataset'],
  ['misc', 'note = {Personal communication}', undefined],
  ['book_section', 'booktitle = {B}', 'chapter'],
  ['web_page', '', 'webpage'],
  ['newspaper_article', '', 'article-newspaper'],
  ['inproceedings', '', 'paper-conference'],
  ['conference', '', 'paper-conference'],
  ['proceedings', '', 'book'],
  ['incollection', '', 'chapter'],
  ['inreference', '', 'entry-encyclopedia'],
  ['phdthesis', '', 'thesis'],
  ['techreport', '', 'report'],
  ['unpublished', '', 'manuscript'],
  ['unpublished', 'eventtitle = {E}', 'speech'],
  ['online', '', 'webpage'],
  ['dataset', '', 'dataset'],
  ['software', '', 'software'],
  ['patent', '', 'patent'],
  ['standard', '', 'standard'],
  ['periodical', '', 'periodical'],
  ['legislation', '', 'legislation'],
  ['jurisdiction', '', 'legal_case'],
  ['movie', '', 'motion_picture'],
  ['video', '', 'motion_picture'],
  ['artwork', '', 'graphic'],
  ['image', '', 'figure'],
  ['audio', '', 'song'],
  ['letter', '', 'personal_communication'],
  ['booklet', '', 'pamphlet'],
])('@%s with %j is of the kind %s', (type, fields, kind) => {
  expect(facts(fields, type).type).toBe(kind);
});

test('an entry type that nobody knows is told', () => {
  const { entries, noted } = read('@hardware{a, title = {A}}\n@hardware{b, title = {B}}');
  expect(entries).toHaveLength(2);
  expect(noted).toEqual([
    { file: 'papers.bib', line: 1, fact: '@hardware', why: expect.stringContaining('2 records') },
  ]);
});

describe('fields', () => {
  test('of an article', () => {
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

  test('of a chapter, with its series', () => {
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
    [
      'misc',
      'eprint = {12345}, eprinttype = {jstor}',
      { url: 'https://www.jstor.org/stable/12345' },
    ],
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

  test('that say nothing are left out', () => {
    const fields =
      'type = {Journal Article}, language = {Klingon}, note = {arXiv:2410.14649 [cs.LG]}';
    expect(facts(`${fields}, journal = {J}`)).toEqual({
      type: 'article-journal',
      'container-title': 'J',
      arxiv: '2410.14649',
      published: '2024-10',
    });
  });

  test('for which a page has no place are told once', () => {
    const { noted } = read(
      record('a', ', chapter = 5, language = {Klingon}, owner = {me}') +
        record('b', ', chapter = 6'),
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
