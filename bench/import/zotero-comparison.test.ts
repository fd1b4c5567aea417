import { expect, test } from 'vitest';
import { readRis } from '../../src/import/read/tagged/ris.ts';
import { ExpectedError } from '../../src/schema/expected-error.ts';
import { readZoteroCases } from './zotero-cases.ts';
import { compareWithZotero } from './zotero-comparison.ts';

const ris = `TY  - JOUR
AU  - van den Berg, Jan
AU  - Costa, Pat T., Jr.
TI  - Birds of <i>invented</i> marshes
T2  - Marsh
PY  - 2019
DO  - 10.5555/1
ER  -
TY  - JOUR
T2  - Without a title
ER  -
`;
const items = [
  {
    itemType: 'journalArticle',
    title: 'Birds of Invented Marshes',
    creators: [
      { creatorType: 'author', lastName: 'van den Berg', firstName: 'Jan' },
      { creatorType: 'author', lastName: 'Costa', firstName: 'Pat T., Jr.' },
      { creatorType: 'editor', lastName: 'Marsh', firstName: 'Paul' },
    ],
    date: 'June 2018',
    publicationTitle: 'Marsh',
  },
  { itemType: 'journalArticle', creators: [], publicationTitle: 'Without a title' },
];
const translator = `{ "label": "RIS" }
function doImport() { return [1]; }
/** BEGIN TEST CASES **/
var testCases = ${JSON.stringify([{ type: 'web' }, { type: 'import', input: ris, items }])}
/** END TEST CASES **/`;

test('fields are compared but for case, punctuation and markup', () => {
  const [only, ...more] = readZoteroCases(translator);
  expect(more).toEqual([]);
  const comparisons = compareWithZotero(readRis(only?.input ?? '', 'a.ris'), only?.items ?? []);
  expect(comparisons.map(({ field, verdict }) => [field, verdict])).toEqual([
    ['title', 'right'],
    ['authors', 'right'],
    ['year', 'wrong'],
    ['doi', 'beyond'],
    ['container', 'right'],
    ['container', 'wrong'],
  ]);
});

test('where other records are read than Zotero has, titles tell which is which', () => {
  const [{ input = '' } = {}] = readZoteroCases(translator);
  const second = `TY  - JOUR\nTI  - Another\nER  -\n${input}`;
  const [title] = compareWithZotero(
    readRis(second, 'a.ris'),
    readZoteroCases(translator)[0]?.items ?? [],
  );
  expect(title).toMatchObject({ field: 'title', verdict: 'right' });
});

test.each(['function doImport() {}', '/** BEGIN TEST CASES **/ var testCases = [{]'])(
  'a file without cases is told: %s',
  (source) => {
    expect(() => readZoteroCases(source)).toThrow(ExpectedError);
  },
);
