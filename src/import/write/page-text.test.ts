import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { readBody } from '../../schema/abstract.ts';
import { readPage } from '../../schema/page.ts';
import { paperSchema } from '../../schema/paper.ts';
import { cleanEntry } from '../clean/clean-entry.ts';
import { mergeEntries } from '../merge/merge-entries.ts';
import { readExistingPage } from './existing-page.ts';
import { newPage, pageText, revisedPage } from './page-text.ts';

function paperOf(title: string, abstract: string) {
  const entry = { title, abstract, facts: {}, source: 'a.txt', line: 1 };
  const [paper] = mergeEntries([cleanEntry(entry)]);
  if (!paper) throw new Error('one entry is one paper');
  return paper;
}

/** The page of an entry, as the importer and the site read it. */
function pageOf(title: string, abstract: string) {
  const text = newPage(pageText(paperOf(title, abstract)), { sources: ['a.txt'] });
  const { page, problems } = readPage('papers/x/y.md', text, paperSchema);
  if (!page) throw new Error(`${problems.map(({ what }) => what).join()}\n${text}`);
  return { text, page, body: readBody(page.body) };
}

function plain(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineMath') return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

const kinds = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kinds) : []),
];

const letters = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

describe('a hostile text stays text', () => {
  test.each([
    ['YAML', ': - "x" # y', '---\ntitle: other\n---'],
    ['YAML of another kind', "!!js/function 'x' &a *b {c: [d]} |", '? - : | > % @ `'],
    ['HTML', '<script>alert(1)</script>', '<img src=x onerror=alert(1)> <!-- x --> &lt;b&gt;'],
    [
      'links',
      '[x](javascript:alert(1))',
      '[x](javascript:alert(1)) ![y](data:text/html,z) <javascript:a>',
    ],
    ['headings', '# heading', '# heading\n\n## Notes\n\ntext\n===\n\n***'],
    ['lists and tables', '- item', '1. one | two |\n|---|---|\n| a | b | - [ ] task'],
    ['code', '`code` ```', '```js\nalert(1)\n``` ~~~ ``x``'],
    [
      'references',
      '[^1]: note',
      '[a]: https://x.example\n\n[^1] [a][b] www.example.com a@b.example',
    ],
    ['emphasis', '**bold** _it_ ~~no~~', '**bold** __it__ *x* ~~gone~~ \\* \\'],
    ['an address before HTML', 'www.<b>x</b>', 'see www.<script>alert(1)</script>'],
    ['dollars', 'costs $5 and $$', 'from $5 to $7, and $ $ $$ x $'],
  ])('%s', (_, title, abstract) => {
    const paper = paperOf(title, abstract);
    const { page, body } = pageOf(title, abstract);
    expect(parseTitle(page.data.title)).toEqual(paper.title);
    expect(letters(plain(body.abstract))).toBe(letters(segmentsToText(paper.abstract)));
    expect(body.notes.children).toEqual([]);
    const allowed = ['root', 'paragraph', 'text', 'link', 'inlineMath'];
    expect(kinds(body.abstract).filter((kind) => !allowed.includes(kind))).toEqual([]);
    expect(page.body).not.toMatch(/\]\((?!https?:)/);
  });

  const piece = fc.constantFrom(
    ...'# - + * _ ~ ` $ \\ < > [ ] ( ) ! | : " \' & % @ { } ^ = 1. 12) a B ü 中 --- === *** www. http://a.example https://b.example/x_y_z <b> </b> &amp; [x]: ![ ]( \t \n'.split(
      ' ',
    ),
    ' ',
    '  ',
    '\n',
    'word',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

  test('whatever it is, every letter and digit is read back', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const paper = paperOf(`x${title}`, abstract);
        const written = pageText(paper);
        const { page, body } = pageOf(`x${title}`, abstract);
        expect(page.data.title).toBe(written.title);
        const expected = paper.abstract.map(({ value }) => value).join('');
        expect(letters(plain(body.abstract))).toBe(letters(expected));
        expect(body.notes.children).toEqual([]);
        const read = readExistingPage('x/y.md', pageOf(`x${title}`, abstract).text);
        expect(read.page?.edited).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('a page that is revised', () => {
  const source = `---
# curated by the reading group
title: 'Old title' # as printed
venue: ICML 2025
keywords:
  - one # of them
  - two
topics: [graphs]
sources: [a.txt]
imported: 0123456789abcdef
---

The old abstract.

## Notes

Kept **as it is**.
`;
  const { page } = readExistingPage('x/y.md', source);
  if (!page) throw new Error('the page can be read');

  test('keeps comments, the order of keys, and notes', () => {
    const text = {
      title: 'New: title',
      abstract: 'The new abstract.',
      imported: 'fedcba9876543210',
    };
    expect(revisedPage(page, { arxiv: '2410.00001', sources: ['a.txt', 'b.txt'] }, text)).toBe(
      source
        .replace('Old title', 'New: title')
        .replace('venue:', 'arxiv: "2410.00001"\nvenue:')
        .replace('[a.txt]', '[a.txt, b.txt]')
        .replace('0123456789abcdef', 'fedcba9876543210')
        .replace('The old', 'The new'),
    );
  });

  test('keeps its text where only facts are new', () => {
    expect(revisedPage(page, { doi: '10.1000/182' }, undefined)).toContain('The old abstract.');
  });

  test('keeps digits that a number would lose', () => {
    const numbers = source.replace('venue:', 'isbn: 0306406152\nnumber: 1.10\nvenue:');
    const book = readExistingPage('x/y.md', numbers).page;
    if (!book) throw new Error('the page can be read');
    const revised = readExistingPage(
      'x/y.md',
      revisedPage(book, { doi: '10.1000/182' }, undefined),
    );
    expect(revised.page?.data).toMatchObject({ isbn: '0306406152', number: '1.10' });
  });
});
