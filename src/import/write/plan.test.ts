import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaProblems } from '../../schema/formulas.ts';
import { readPage } from '../../schema/page.ts';
import { type PaperFacts, paperSchema } from '../../schema/paper.ts';
import { cleanEntry } from '../clean/clean-entry.ts';
import type { Entry } from '../entry.ts';
import { mergeEntries } from '../merge/merge-entries.ts';
import { readFacts } from '../read/facts.ts';
import { type ExistingPage, readExistingPage } from './existing-page.ts';
import type { Ledger } from './ledger.ts';
import { planImport } from './plan.ts';

const entry = (changes: Partial<Entry>): Entry => ({
  title: 'Boiling Points of Invented Kettles',
  abstract: '',
  facts: {},
  source: 'a.bib',
  line: 1,
  ...changes,
});

/** Plans an import into a collection that an earlier plan has made. */
function plan(entries: Entry[], pages: ExistingPage[] = [], ledger: Ledger = {}) {
  const papers = mergeEntries(entries.map(cleanEntry));
  return planImport(papers, { pages, unread: [], ledger, publicKeys: new Map() }, () => 'unsorted');
}

/** The pages that a plan writes, as they are read again. */
function written({ writes }: ReturnType<typeof plan>): ExistingPage[] {
  return writes.map(({ path, text }) => {
    const { page, problems } = readExistingPage(path, text);
    if (!page) throw new Error(`${problems.map(({ what }) => what).join()}\n${text}`);
    return page;
  });
}

const pieces = fc.constantFrom(
  ...`--- ... # : - ? | > % @ \` ! & * { } [ ] , ' " \\ \\\\ $ $$ $x^2$ $\\frac{1}{2}$ $\\nope{x $n_$ $5
    to $10 ~ null true 0x1F 1e3 2024-10-18 !!str &a *a << = ü 中 ⚡ العربية \u0000 \u0007 \u0085 \u00a0
    \u2028 \u2029 \u200b \ufeff \ud800 word <b> </b> &amp; http://a.example/x_y [x](y) ## === ***`.split(
    /\s+/,
  ),
  ' ',
  '\t',
  '\n',
  '\r\n',
  ': ',
  ' #',
);
const hostile = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.nat(0x10ffff), { minLength: 1, maxLength: 30 })
    .map((points) => String.fromCodePoint(...points)),
);
const optional = fc.option(hostile, { nil: undefined });
const facts = fc
  .record({
    authors: fc.option(fc.array(hostile, { maxLength: 3 }), { nil: undefined }),
    editors: fc.option(fc.array(hostile, { maxLength: 2 }), { nil: undefined }),
    published: optional,
    'container-title': optional,
    volume: optional,
    page: optional,
    publisher: optional,
    language: optional,
    arxiv: fc.oneof(optional, fc.constantFrom('2410.14649', 'HEP-TH/9901001')),
    doi: fc.oneof(
      optional,
      hostile.map((text) => `10.5555/${text}`),
    ),
    url: fc.oneof(
      optional,
      hostile.map((text) => `https://a.example/${text}`),
    ),
    note: optional,
    'citation-key': optional,
    'source-keywords': fc.option(fc.array(hostile, { maxLength: 3 }), { nil: undefined }),
  })
  .map((raw): PaperFacts => readFacts(raw));
const entries = fc.array(
  fc.record({
    title: hostile.map((text) => `x${text}`),
    abstract: fc.oneof(fc.constant(''), hostile),
    facts,
    source: fc.constantFrom('a.bib', 'b: #.ris'),
    line: fc.nat(9),
  }),
  { maxLength: 5 },
);

describe('what is imported', () => {
  test('is read again, with all its facts and formulas, and is not imported twice', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const first = plan(list);
        expect(first.rejected).toEqual([]);
        const pages = written(first);
        for (const { path, source } of pages) {
          const { page, problems } = readPage(path, source, paperSchema);
          expect(problems).toEqual([]);
          if (page) expect(formulaProblems({ file: path, source, ...page })).toEqual([]);
        }
        const second = plan(list, pages, first.ledger);
        expect(second).toMatchObject({ writes: [], created: [], clashing: [], rejected: [] });
        expect(second.unchanged).toHaveLength(pages.length);
        expect(second.ledger).toEqual(first.ledger);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is known again without the ledger', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const pages = written(plan(list));
        expect(plan(list, pages).created).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

test('formulas that a page could not show stand as text, which is noted', () => {
  const [clean] = mergeEntries([cleanEntry(entry({}))]);
  if (!clean) throw new Error('one entry is one paper');
  const abstract = [{ kind: 'math' as const, value: 'x_' }];
  const pages = planImport(
    [{ ...clean, abstract }],
    { pages: [], unread: [], ledger: {}, publicKeys: new Map() },
    () => 'a',
  );
  expect(pages.writes[0]?.text).toMatch(/\n\\\$x\\?_\\?\$\n$/);
  expect(pages.noted).toMatchObject([{ file: 'a.bib', line: 1, fact: 'formulas' }]);
});

describe('citation keys', () => {
  const onym = { authors: ['Ann Onym'], published: '2024' };
  test('of a listing are kept; of two records that bring the same, one gets another, which is noted', () => {
    const made = plan([
      entry({ title: 'Cups', facts: { ...onym, 'citation-key': 'Cups:1' } }),
      entry({ title: 'Jugs', facts: { ...onym, 'citation-key': 'cups:1' }, line: 7 }),
      entry({ title: 'Pots', facts: onym }),
    ]);
    const keys = written(made).map(({ data }) => data['citation-key']);
    expect(keys).toEqual(['Cups:1', 'cups:1b', undefined]);
    expect(made.noted).toEqual([
      {
        file: 'a.bib',
        line: 7,
        fact: 'citation-key',
        why: 'cups:1 is the key of another paper; this one gets cups:1b',
      },
    ]);
  });
});
