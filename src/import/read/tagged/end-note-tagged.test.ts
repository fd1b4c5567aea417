import { expect, test } from 'vitest';
import { looksLikeEndNoteTagged, readEndNoteTagged } from './end-note-tagged.ts';

const text = `%0 Journal Article
%A Chaucer, Geoffrey
%A Ada Lind
%A World Bank,
%D 2019
%8 June 15
%T Hearers and
their birds
%J Invented Language
%V 58
%N 3
%P 332-373
%K birds
hearers
%@ 0306-4530
%R 10.5555/birds.1
%X We hear.

%0 Thesis
%A Falk, Eva
%T Tides in fiction
%I University of Nowhere
%9 PhD thesis
%+ Nowhere
`;

test('records of a file give all their facts', () => {
  const { entries, rejected, noted } = readEndNoteTagged(text, 'birds.enw');
  expect(rejected).toEqual([]);
  expect(entries).toMatchObject([
    {
      title: 'Hearers and their birds',
      abstract: 'We hear.',
      line: 1,
      facts: {
        type: 'article-journal',
        authors: ['Geoffrey Chaucer', 'Ada Lind', '{World Bank}'],
        published: '2019-06-15',
        'container-title': 'Invented Language',
        volume: '58',
        issue: '3',
        page: '332–373',
        issn: '0306-4530',
        doi: '10.5555/birds.1',
        'source-keywords': ['birds', 'hearers'],
      },
    },
    {
      title: 'Tides in fiction',
      line: 19,
      facts: { type: 'thesis', publisher: 'University of Nowhere', genre: 'PhD thesis' },
    },
  ]);
  expect(noted.map(({ fact }) => fact)).toEqual(['%+']);
});

test('records without a type are told apart by blank lines', () => {
  const { entries } = readEndNoteTagged('%A Lind, A.\n%T A\n\n%A Lind, A.\n%T B\n', 'birds.enw');
  expect(entries.map(({ title }) => title)).toEqual(['A', 'B']);
});

test('the format is told by its types and titles', () => {
  expect(looksLikeEndNoteTagged(text)).toBe(true);
  expect(looksLikeEndNoteTagged('% A comment of TeX\n%%T x\n')).toBe(false);
});
