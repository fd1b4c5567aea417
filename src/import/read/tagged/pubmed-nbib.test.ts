import { describe, expect, test } from 'vitest';
import { looksLikePubmedNbib, readPubmedNbib } from './pubmed-nbib.ts';

const text = `
PMID- 31452104
OWN - NLM
STAT- MEDLINE
IS  - 0306-4530 (Electronic)
VI  - 93
IP  - 14
DP  - 2019 Jun 15
TI  - Invented pills for invented ills: a systematic
      review.
PG  - 6913-7
LID - S0306-4530(19)1 [pii]
LID - 10.5555/pills.1 [doi]
AB  - BACKGROUND: We review pills. METHODS: We asked
      nobody.
FAU - van Raaij, M J
AU  - van Raaij MJ
AD  - Nowhere
FAU - Costa, Pat T Jr
AU  - Costa PT Jr
AU  - et al.
CN  - Pill Study Group
LA  - eng
PT  - Journal Article
PL  - England
TA  - J Invented Med
JT  - Journal of invented medicine
MH  - *Pills/adverse effects
OT  - invention

PMID- 31452105
TI  - A chapter on pills
BTI - The Book of Pills
PB  - Harbour Press
PL  - Nowhere
AU  - Lind A
ED  - Marsh P
PT  - Book Chapter
`;

test('records of PubMed give all their facts', () => {
  const { entries, rejected, noted } = readPubmedNbib(text, 'pills.nbib');
  expect(rejected).toEqual([]);
  expect(entries).toEqual([
    {
      title: 'Invented pills for invented ills: a systematic review.',
      abstract: 'BACKGROUND: We review pills. METHODS: We asked\nnobody.',
      line: 2,
      source: 'pills.nbib',
      facts: {
        type: 'article-journal',
        authors: ['M J van Raaij', 'Pat T Costa Jr.', 'Pill Study Group', 'et al.'],
        published: '2019-06-15',
        'container-title': 'Journal of invented medicine',
        volume: '93',
        issue: '14',
        page: '6913–6917',
        issn: '0306-4530',
        doi: '10.5555/pills.1',
        pmid: '31452104',
        language: 'en',
        'source-keywords': ['Pills/adverse effects', 'invention'],
      },
    },
    {
      title: 'A chapter on pills',
      abstract: '',
      line: 31,
      source: 'pills.nbib',
      facts: {
        type: 'chapter',
        authors: ['A Lind'],
        editors: ['P Marsh'],
        'container-title': 'The Book of Pills',
        publisher: 'Harbour Press',
        'publisher-place': 'Nowhere',
        pmid: '31452105',
      },
    },
  ]);
  expect(noted.map(({ fact }) => fact)).toEqual(['AD', 'PL', 'TA']);
});

describe('ERIC', () => {
  const record = (...lines: string[]) => ['OWN - ERIC', 'TI  - Tests', ...lines, ''].join('\n');

  test('has no PMID: a blank line parts its records', () => {
    const { entries } = readPubmedNbib(`${record()}\n${record()}`, 'eric.nbib');
    expect(entries.map(({ line }) => line)).toEqual([1, 4]);
  });

  test.each([
    ['PT  - Reports - Research\nJT  - ACT, Inc.', { type: 'report', publisher: 'ACT, Inc.' }],
    [
      'PT  - Reports - Research\nJT  - Tests Today\nVI  - 6',
      { type: 'article-journal', 'container-title': 'Tests Today', volume: '6' },
    ],
    ['PT  - Books\nJT  - Harbour', { type: 'book', publisher: 'Harbour' }],
    [
      'PT  - Dissertations/Theses - Doctoral Dissertations\nJT  - ProQuest LLC\nSO  - Ph.D. Dissertation, Drexel University',
      { type: 'thesis', publisher: 'Drexel University' },
    ],
    ['ISSN - EISSN-2375-5636', { type: 'article-journal', issn: '2375-5636' }],
    ['AID - http://dx.doi.org/10.5555/a', { type: 'article-journal', doi: '10.5555/a' }],
  ])('%s', (lines, facts) => {
    expect(readPubmedNbib(record(lines), 'eric.nbib').entries[0]?.facts).toEqual(facts);
  });
});

test('a record without a title is asked for by its PMID', () => {
  const { wanted } = readPubmedNbib('PMID-31452104\nPT  - Letter\n', 'pills.nbib');
  expect(wanted).toEqual([{ id: 'pmid:31452104', source: 'pills.nbib', line: 1 }]);
});

test('the format is told by its first tags', () => {
  expect(looksLikePubmedNbib(text)).toBe(true);
  expect(looksLikePubmedNbib('TY  - JOUR\nTI  - A\nER  - \n')).toBe(false);
  expect(looksLikePubmedNbib('PMID-31452104\nPT  - Letter\n')).toBe(true);
  expect(looksLikePubmedNbib('PMID: 31452104\n')).toBe(false);
});
