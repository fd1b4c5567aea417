import { expect, test } from 'vitest';
import { looksLikeWebOfScience, readWebOfScience } from './web-of-science.ts';

const header = '\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\n';

/** An export with one record out of its lines. */
function listing(...lines: string[]): string {
  return `${header}${lines.join('\n')}\nER\n\nEF\n`;
}

function facts(...lines: string[]) {
  return readWebOfScience(listing(...lines, 'TI Birds'), 'marsh.ciw').entries[0]?.facts;
}

test('a record gives all its facts', () => {
  const { entries, rejected, noted } = readWebOfScience(
    listing(
      'PT J',
      'AU Lind, A',
      '   Costa, PT',
      'AF Lind, Ada',
      '   Costa, Pat T., Jr.',
      'CA Marsh Study Grp',
      'TI Restoring invented marshes',
      '   after storms',
      'SO JOURNAL OF MARSHES',
      'LA English',
      'DT Article',
      'DE marsh; salt',
      '   storm',
      'ID RESTORATION',
      'AB We restore twelve marshes that do not',
      '   exist.',
      'C1 [Lind, Ada] Nowhere',
      'PU HARBOUR',
      'PI NOWHERE',
      'SN 0306-4530',
      'EI 1879-1026',
      'PD JUN 15',
      'PY 2019',
      'VL 77',
      'IS 3',
      'BP 732',
      'EP 738',
      'DI 10.5555/marsh.1',
      'PM 31452104',
      'UT WOS:1',
    ),
    'marsh.ciw',
  );
  expect(rejected).toEqual([]);
  expect(entries).toEqual([
    {
      title: 'Restoring invented marshes after storms',
      abstract: 'We restore twelve marshes that do not\nexist.',
      line: 3,
      source: 'marsh.ciw',
      facts: {
        type: 'article-journal',
        authors: ['Ada Lind', 'Pat T. Costa Jr.', '{Marsh Study Grp}'],
        published: '2019-06-15',
        'container-title': 'JOURNAL OF MARSHES',
        volume: '77',
        issue: '3',
        page: '732–738',
        publisher: 'HARBOUR',
        'publisher-place': 'NOWHERE',
        issn: '0306-4530, 1879-1026',
        doi: '10.5555/marsh.1',
        pmid: '31452104',
        language: 'en',
        'source-keywords': ['marsh', 'salt storm', 'RESTORATION'],
      },
    },
  ]);
  expect(noted.map(({ fact }) => fact)).toEqual(['C1']);
});

test.each([
  [['PT J', 'DT Review'], { type: 'article-journal', genre: 'Review' }],
  [
    ['PT J', 'DT Article; Proceedings Paper', 'CT Marsh Meeting'],
    { type: 'article-journal', 'event-title': 'Marsh Meeting' },
  ],
  [
    ['PT B', 'SO PROCEEDINGS', 'DT Proceedings Paper', 'CT Marsh Meeting'],
    { type: 'paper-conference', 'container-title': 'PROCEEDINGS', 'event-title': 'Marsh Meeting' },
  ],
  [
    ['PT S', 'SO MARSHES, VOL 32', 'SE Marsh Series'],
    { type: 'chapter', 'container-title': 'MARSHES, VOL 32', 'collection-title': 'Marsh Series' },
  ],
  [['PT B', 'SO Birds'], { type: 'book' }],
  [
    ['PT P', 'PN US 07967789', 'AE Medtronic Inc'],
    { type: 'patent', number: 'US 07967789', publisher: 'Medtronic Inc' },
  ],
  [['PT J', 'AR 1042'], { type: 'article-journal', page: '1042' }],
  [['PT J', 'PS 170'], { type: 'article-journal', page: '170' }],
  [['PT J', 'PD SPR', 'PY 2011'], { type: 'article-journal', published: '2011-21' }],
  [['PT J', 'PD JAN', 'EY 2019'], { type: 'article-journal', published: '2019-01' }],
  [['PT J', 'AU YANG Y', '   LI W'], { type: 'article-journal', authors: ['Y YANG', 'W LI'] }],
])('%j', (lines, expected) => {
  expect(facts(...lines)).toEqual(expected);
});

test('a value goes on in lines that no blanks begin', () => {
  const text = listing(
    'PT J',
    'TI Birds of two benthic',
    'lakes',
    'AU Lind, Ada (lind@example.org)',
    'Brook, Tom',
    'AB IN CAPITALS',
    'IT GOES on',
  );
  const [entry] = readWebOfScience(text, 'marsh.txt').entries;
  expect(entry).toMatchObject({
    title: 'Birds of two benthic lakes',
    abstract: 'IN CAPITALS\nIT GOES on',
    facts: { authors: ['Ada Lind', 'Tom Brook'] },
  });
});

test('a record that nothing closes ends with the next, and is named', () => {
  const { entries, noted } = readWebOfScience(`${header}PT J\nTI A\n\nPT J\nTI B\nER\n`, 'a.ciw');
  expect(entries.map(({ title }) => title)).toEqual(['A', 'B']);
  expect(noted).toMatchObject([{ line: 3, fact: 'record' }]);
});

test('the format is told by its header or its records', () => {
  expect(looksLikeWebOfScience(listing('PT J', 'TI A'))).toBe(true);
  expect(looksLikeWebOfScience('PT J\nAU Lind, A\nTI A\nER\n')).toBe(true);
  expect(looksLikeWebOfScience('PT J\nis a word\n')).toBe(false);
});

test('headings of an abstract on lines of their own begin its paragraphs', () => {
  const [entry] = readWebOfScience(
    listing(
      'PT J',
      'TI Birds',
      'AB Background',
      `   Marshes that nobody has seen are home to ${'many '.repeat(12)}birds.`,
      '   Methods and findings',
      `   We count ${'and count '.repeat(12)}them.`,
    ),
    'marsh.ciw',
  ).entries;
  expect(entry?.abstract).toMatch(
    /^Background: Marshes that .* birds\.\n\nMethods and findings: We count .* them\.$/,
  );
});
