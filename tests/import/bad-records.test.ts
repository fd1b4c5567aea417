import { expect, test } from 'vitest';
import { readListings } from '../../src/import/listings-fs.ts';
import { feedOf } from './arxiv-server.ts';
import { abstractOf, filesBelow, pageOf, put, runScript, temporaryFolder } from './import-run.ts';

const record = (key: string, line: string) =>
  `@article{${key},\n  title = {Paper ${key}},\n  ${line}\n}\n`;

test.each([
  [
    'BibTeX',
    record('a', 'year = 2024') +
      record('b', 'year 2024') +
      record('c', 'note = {x') +
      record('d', 'year = 2024'),
    ['Paper a', 'Paper d'],
    [
      '5: BibTeX is broken: no “field =” at “year 2024” · mend the record',
      '9: a bracket of this record is not closed · mend the record',
    ],
  ],
  [
    'RIS',
    'TY  - JOUR\nTI  - First\nER  - \nTY  - JOUR\nAU  - Doe, J.\nER  - \nTY  - JOUR\nTI  - Lost\nTY  - JOUR\nTI  - Last\nER  - \n',
    ['First', 'Lost', 'Last'],
    ['4: no title · give the record one, or a DOI'],
  ],
  [
    'JSON',
    '[\n{"type": "article", "title": "First"},\n{"type": "article", "title": {}},\n{"type": broken},\n{"type": "article", "title": "Last"},\n{"type": "article", "ti',
    ['First', 'Last'],
    [
      '3: no title · give the record one, or a DOI',
      '4: not valid JSON (“{"type": broken}”) · mend it',
      '6: the file breaks off here · save it whole',
    ],
  ],
  [
    'Atom',
    feedOf([
      { id: '2410.00001', title: 'First', summary: 'One.' },
      { id: '2410.00002', title: 'Second', summary: 'Two.' },
      { id: '2410.00003', title: 'Last', summary: 'Three.' },
    ])
      .replace('Second', 'Second &nbsp; one')
      .replace(/<\/feed>\s*$/, ''),
    ['First', 'Last'],
    [
      '27: XML is broken: undefined entity · save the feed again',
      '53: XML is broken: unclosed tag: feed · save the feed again',
    ],
  ],
])(
  '%s: a broken record is named by its line, and the others go in',
  async (_, text, titles, problems) => {
    const { entries, rejected } = await readListings([put(temporaryFolder(), 'listing', text)]);
    expect(entries.map((entry) => entry.title)).toEqual(titles);
    expect(rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual(problems);
  },
);

test.each([
  ['a web page', '<!doctype html>\n<title>Papers</title>\n<p>Some words on a page.</p>'],
  ['other JSON', '{"name": "paper-atlas", "version": "0.1.0"}'],
  ['an empty JSON array', '[]'],
  [
    'a feed that is no Atom',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
  ],
  ['source code', 'export const answer = 42;\n\nfunction ask() {\n  return answer;\n}\n'],
  ['an empty file', ' \n\n'],
])('%s is no listing: it says what it reads and writes nothing', async (_, text) => {
  const content = temporaryFolder();
  const file = put(temporaryFolder(), 'listing.txt', text);
  const { status, stdout } = await runScript('scripts/import.ts', ['--content', content, file]);
  expect(status).toBe(2);
  expect(stdout).toMatch(
    /^listing\.txt:1: (?:no format that is known · read are: Hugging Face daily papers|the file is empty)/,
  );
  expect(filesBelow(content)).toEqual({});
});

test('good files go in beside a bad one', async () => {
  const folder = temporaryFolder();
  put(folder, 'a.txt', 'nothing to see here');
  put(folder, 'b.txt', pageOf(['Sparse Attention for Long Documents', abstractOf('attention')]));
  const content = temporaryFolder();
  const { status, stdout } = await runScript('scripts/import.ts', [
    '--content',
    content,
    folder,
    'no-such-file',
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('b.txt: Hugging Face page text, one entry');
  expect(stdout).toContain('no-such-file:1: no such file or folder · check the path');
  expect(Object.keys(filesBelow(content))).toContain(
    'papers/unsorted/sparse-attention-for-long-documents.md',
  );
});
