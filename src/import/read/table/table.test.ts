import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeTable, parseTable } from './table.ts';

function read(text: string) {
  const { entries, wanted, rejected, noted } = parseTable(text, 'table.csv');
  return {
    entries: entries.map(({ title, abstract, facts }) => ({
      title,
      ...(abstract && { abstract }),
      ...facts,
    })),
    wanted: wanted.map(({ id }) => id),
    rejected: rejected.map(({ line, reason }) => `${line}: ${reason}`),
    noted: noted.map(({ line, fact, why }) => `${line}: ${fact}: ${why}`),
  };
}

const lind = { authors: ['Ada Lind', 'Tom Brook'] };

describe('exports of databases and people', () => {
  test.each([
    [
      'Zotero',
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date","Date Added","Pages","Issue","Volume","Manual Tags","Extra"\n' +
        '"AAAA1111","journalArticle","2019","Lind, Ada; Brook, Tom","Moss on Roofs","Journal of Moss","10.5555/x","https://example.org/t","We look.","2019-05","2020-01-01 10:00:00","1-9","2","3","moss; roof","PMID: 31452104"\n',
      {
        type: 'article-journal',
        ...lind,
        published: '2019-05',
        'container-title': 'Journal of Moss',
        volume: '3',
        issue: '2',
        page: '1–9',
        doi: '10.5555/x',
        url: 'https://example.org/t',
        abstract: 'We look.',
        pmid: '31452104',
        'source-keywords': ['moss', 'roof'],
      },
    ],
    [
      'Scopus',
      '\uFEFF"Authors","Author full names","Author(s) ID","Title","Year","Source title","Volume","Issue","Art. No.","Page start","Page end","Cited by","DOI","Link","Document Type","Source","EID"\n' +
        '"Lind A.; Brook T.","Lind, Ada (57190000); Brook, Tom (57190001)","1; 2","Moss on Roofs","2019","Journal of Moss","3","2","","1","9","4","10.5555/x","https://www.scopus.com/x","Article","Scopus","2-s2.0-1"\n',
      { type: 'article-journal', ...lind, published: '2019', page: '1–9', doi: '10.5555/x' },
    ],
    [
      'Web of Science',
      'PT\tAU\tAF\tTI\tSO\tDT\tDE\tAB\tPD\tPY\tVL\tBP\tEP\tDI\tUT\n' +
        'J\tLind, A; Brook, T\tLind, Ada; Brook, Tom\tMoss on "Roofs"\tJOURNAL OF MOSS\tArticle; Proceedings Paper\tmoss; roof\tWe look.\tMAY\t2019\t3\t1\t9\t10.5555/x\tWOS:1\n',
      {
        title: 'Moss on "Roofs"',
        type: 'paper-conference',
        ...lind,
        published: '2019-05',
        volume: '3',
        page: '1–9',
        'source-keywords': ['moss', 'roof'],
      },
    ],
    [
      'PubMed',
      'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI\n' +
        '31452104,"Moss on Roofs","Lind A, Brook T.","J Moss. 2019 Jun 15;3(2):1-9. doi: 10.5555/x.","Lind A","J Moss",2019,2019/06/15,,,10.5555/x\n',
      {
        authors: ['A Lind', 'T Brook'],
        published: '2019',
        'container-title': 'J Moss',
        volume: '3',
        issue: '2',
        page: '1–9',
        pmid: '31452104',
      },
    ],
    [
      'Dimensions, with a line above its header',
      '"About the data: Exported on Nov 01, 2024. Criteria: moss."\n' +
        'Rank,Publication ID,DOI,PMID,Title,Abstract,Source title,PubYear,Publication date,Volume,Pagination,Publication Type,Authors,Times cited\n' +
        '1,pub.1,10.5555/x,31452104,Moss on Roofs,We look.,Journal of Moss,2019,2019-05-27,3,1-9,Article,"Lind, Ada; Brook, Tom",4\n',
      { type: 'article-journal', ...lind, published: '2019-05-27', pmid: '31452104' },
    ],
    [
      'Publish or Perish',
      'Cites,Authors,Title,Year,Source,Publisher,ArticleURL,GSRank,Type,Volume,Issue,StartPage,EndPage\n' +
        '4,"A Lind, T Brook",Moss on Roofs,2019,Journal of Moss,Harbour,https://example.org/t,1,PDF,3,2,1,9\n',
      {
        authors: ['A Lind', 'T Brook'],
        'container-title': 'Journal of Moss',
        publisher: 'Harbour',
        page: '1–9',
      },
    ],
    [
      'Embase, which has journal and pages in one cell',
      'Title,Author Names,Source,Abstract,Keywords\n' +
        'Moss on Roofs,"Lind A., Brook T.",Journal of Moss (2019) 3:2 (1-9). Date of Publication: 2019,We look.,"moss (wet, dry), roof"\n',
      {
        authors: ['A. Lind', 'T. Brook'],
        published: '2019',
        'container-title': 'Journal of Moss',
        volume: '3',
        page: '1–9',
        'source-keywords': ['moss (wet, dry)', 'roof'],
      },
    ],
    [
      "this site's own",
      'slug,page,key,titleText,summary,authors,published,venue,arxiv,doi,code,topics,introduces,keywords\n' +
        'moss,https://atlas.example/papers/moss/,lind2019moss,Moss on Roofs,Our words.,Ada Lind; Tom Brook,2019-05,ICML 2019,1905.00001,,https://github.com/a/b,moss,,wet moss\n',
      {
        ...lind,
        published: '2019-05',
        'container-title': 'ICML 2019',
        arxiv: '1905.00001',
        code: 'https://github.com/a/b',
      },
    ],
    [
      'Springer, with names that run together',
      'Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Authors,Publication Year,URL,Content Type\n' +
        'Moss on Roofs,Collected Moss,,,,10.5555/x,Ada LindTom BrookEva McHill,2019,https://link.springer.com/chapter/10.5555/x,Chapter\n',
      { authors: ['Ada Lind', 'Tom Brook', 'Eva McHill'], type: 'chapter', doi: '10.5555/x' },
    ],
    [
      'Web of Science in full words',
      'Publication Type,Authors,Author Full Names,Article Title,Source Title,Document Type,Author Keywords,ISSN,Publication Date,Publication Year,Volume,Start Page,End Page,DOI,Pubmed Id\n' +
        'J,"Lind, A; Brook, T","Lind, Ada; Brook, Tom",Moss on Roofs,JOURNAL OF MOSS,Article,moss; roof,1234-5679,JUN 15,2019,3,1,9,10.5555/x,31452104\n',
      { ...lind, type: 'article-journal', volume: '3', page: '1–9', pmid: '31452104' },
    ],
    [
      'a screening of abstracts',
      'record_id,title,abstract,final_included\n12,Moss on Roofs,We look.,1\n',
      { abstract: 'We look.' },
    ],
    [
      'a person with semicolons',
      'Titel;Autoren;Jahr;Zeitschrift\nMoss on Roofs;Ada Lind, Tom Brook;2019;Moos heute\n',
      { ...lind, published: '2019', 'container-title': 'Moos heute' },
    ],
    [
      'a program that prints lists and floats',
      `,title,authors,year,volume\n0,Moss on Roofs,"['Lind, Ada', 'Brook, Tom']",2019.0,nan\n`,
      { ...lind, published: '2019' },
    ],
  ])('%s', (_, text, expected) => {
    expect(looksLikeTable(text)).toBe(true);
    const { entries, rejected } = read(text);
    expect(rejected).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ title: 'Moss on Roofs', ...expected });
  });
});

test('a row goes wrong by itself: its line is told, all others go in', () => {
  const { entries, wanted, rejected, noted } = read(
    'title,authors,year,doi,shelf\n' +
      '"Moss, in two\nlines",Ada Lind,2019,,A1\n' +
      '"Moss without an end,Ada Lind,2019,,\n' +
      'Moss with "quotes" in it,Ada Lind,2019,,A2\n' +
      'Moss, Roofs, and Walls,Ada Lind,2019,,\n' +
      ',,,10.5555/x,\n' +
      ',Ada Lind,2019,,\n' +
      ',,,,\n' +
      'Short moss\n',
  );
  expect(entries.map(({ title }) => title)).toEqual([
    'Moss, in two\nlines',
    'Moss with "quotes" in it',
    'Short moss',
  ]);
  expect(wanted).toEqual(['doi:10.5555/x']);
  expect(rejected).toEqual([
    '4: a quotation mark is not closed in this row · close it',
    '6: 7 cells where the header has 5 · put cells with “,” in quotation marks',
    '8: no title · give the record one, or a DOI',
  ]);
  expect(noted).toEqual(['2: shelf: of 2 records has no place on a page']);
});

test.each([
  [
    'a sentence',
    'Title, abstract, and keywords of a paper say what it is about, in that order.\nAnd so on.\n',
  ],
  ['other data', 'date,temperature,place\n2019-05-01,12,Mossdorf\n'],
  ['a header alone', 'title,authors,year\n'],
  ['Markdown', '| Title | Year |\n|---|---|\n| Moss | 2019 |\n'],
])('%s is no table of papers', (_, text) => {
  expect(looksLikeTable(text)).toBe(false);
});

test('any cells are read without an exception, and every row is counted', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/[\n\r",]/g, ' ')),
    fc.constantFrom('"', 'a"b', '""', '2019', 'Lind, Ada', 'https://x', "['a']", 'nan'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const text = `title,authors,year,doi,url,pages,type\n${rows.map((row) => row.join(',')).join('\n')}\n`;
      const { rejected } = read(text);
      expect(rejected.join()).not.toContain('cannot be read');
    }),
    { numRuns: 50 },
  );
}, 30_000);
