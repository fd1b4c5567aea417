import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termFinder } from '../collection/glossary-finder.ts';
import { plainPack } from '../schema/pack.ts';
import { readLinesOfWork } from './lines-of-work.ts';
import { abstractWords, type PaperText } from './paper-text.ts';
import { relatePapers } from './related-papers.ts';
import { findMentions } from './shared-names.ts';

const paper = (slug: string, topic: string, title: string, further: Partial<PaperText> = {}) => ({
  slug,
  topics: [topic],
  title,
  summary: '',
  keywords: [],
  names: [],
  abstract: '',
  chosen: [],
  ...further,
});

/** A glossary without terms. */
const nothing = termFinder([]);

const collection: PaperText[] = [
  paper('a', 'theory', 'Bilevel optimization under unbounded smoothness'),
  paper('b', 'theory', 'Penalty methods for nonconvex bilevel optimization'),
  paper('c', 'search', 'Architecture search by relaxed bilevel optimization'),
  paper('d', 'medical', 'Segmentation of vessels in magnetic resonance angiography'),
  paper('e', 'medical', 'Interactive segmentation of medical images'),
];

describe('related papers', () => {
  test('share what is rare, also across topics, and say it as a reader would', () => {
    const [first] = relatePapers(collection, [], nothing, plainPack).related;
    expect(first?.slice(0, 2).map(({ slug }) => slug)).toEqual(['b', 'c']);
    expect(first?.[0]?.reasons).toEqual(['bilevel optimization']);
  });

  test('are found by an overview that puts two papers side by side', () => {
    const lines = readLinesOfWork(
      '- **Odd pairs.** [A](../papers/theory/a.md), [D](../papers/medical/d.md)\n- no label [B](../papers/theory/b.md)',
    );
    expect(lines).toEqual([{ label: 'Odd pairs', slugs: ['a', 'd'] }]);
    const [first] = relatePapers(collection, lines, nothing, plainPack).related;
    expect(first?.find(({ slug }) => slug === 'd')?.reasons).toEqual(['Odd pairs']);
  });

  test('meet under a term of the glossary, whatever words they use', () => {
    const find = termFinder([
      {
        term: 'Early exit',
        slug: 'early-exit',
        forms: ['early exit', 'leave at once'],
        meaning: 'It stops.',
        see: [],
        topics: [],
      },
    ]);
    const papers = [
      paper('exit', 'speed', 'Early exit for translation'),
      paper('leave', 'vision', 'Vessels that leave at once'),
      ...collection,
    ];
    const related = (terms: typeof find) =>
      relatePapers(papers, [], terms, plainPack).related[0]?.map(({ slug }) => slug);
    expect(related(nothing)).not.toContain('leave');
    expect(related(find)).toEqual(['leave']);
  });

  test('are those that somebody chose, in their order and with their reasons, where no other is near', () => {
    const chosen = [
      { paper: 'e', why: 'the same shoes' },
      { paper: 'gone', why: 'no longer there' },
      { paper: 'b', why: 'the same bound' },
    ];
    const [own, ...others] = collection;
    const papers = own ? [{ ...own, chosen }, ...others] : [];
    const [first] = relatePapers(papers, [], nothing, plainPack).related;
    // Whoever chose has passed the others over, and none of these is near enough to be shown.
    expect(first).toEqual([
      { slug: 'e', reasons: ['the same shoes'], near: true },
      { slug: 'b', reasons: ['the same bound'], near: true },
    ]);
  });

  test('of a collection of one are none', () => {
    expect(relatePapers(collection.slice(0, 1), [], nothing, plainPack)).toEqual({
      related: [[]],
      neighbours: [[]],
    });
  });

  test('of any texts are other papers of the collection, each once', () => {
    const texts = fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (rows) => {
        const papers = rows.map(([title, abstract, topic], at) =>
          paper(String(at), topic, title, { abstract: abstractWords(abstract) }),
        );
        for (const [at, found] of relatePapers(papers, [], nothing, plainPack).related.entries()) {
          const slugs = found.map(({ slug }) => slug);
          expect(new Set(slugs).size).toBe(slugs.length);
          expect(slugs).not.toContain(String(at));
          expect(slugs.every((slug) => Number(slug) < papers.length)).toBe(true);
        }
      }),
    );
  });
});

test('names count where a text holds them whole, and words that are also names do not', () => {
  const papers = [
    paper('awq', 'q', 'Activation-aware quantization', { names: ['AWQ4', 'Nudging', 'SEA'] }),
    paper('next', 'q', 'Faster than AWQ4', { abstract: 'Nudging at SEA, AWQ40.' }),
  ];
  expect(findMentions(papers).map((found) => [...found])).toEqual([[], [[0, 'AWQ4']]]);
});
