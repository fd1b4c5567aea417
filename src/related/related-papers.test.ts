import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseRelated } from './choose.ts';
import { readLinesOfWork } from './lines-of-work.ts';
import { abstractWords, type PaperText, paperTerms } from './paper-terms.ts';
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
  ...further,
});

const collection: PaperText[] = [
  paper('a', 'theory', 'Bilevel optimization under unbounded smoothness'),
  paper('b', 'theory', 'Penalty methods for nonconvex bilevel optimization'),
  paper('c', 'search', 'Architecture search by relaxed bilevel optimization'),
  paper('d', 'medical', 'Segmentation of vessels in magnetic resonance angiography'),
  paper('e', 'medical', 'Interactive segmentation of medical images'),
];

describe('related papers', () => {
  test('share what is rare, also across topics, and say it as a reader would', () => {
    const [first] = relatePapers(collection, []).related;
    expect(first?.slice(0, 2).map(({ slug }) => slug)).toEqual(['b', 'c']);
    expect(first?.[0]?.reasons).toEqual(['bilevel optimization']);
  });

  test('are found by an overview that puts two papers side by side', () => {
    const lines = readLinesOfWork(
      '- **Odd pairs.** [A](../papers/theory/a.md), [D](../papers/medical/d.md)\n- no label [B](../papers/theory/b.md)',
    );
    expect(lines).toEqual([{ label: 'Odd pairs', slugs: ['a', 'd'] }]);
    const [first] = relatePapers(collection, lines).related;
    expect(first?.find(({ slug }) => slug === 'd')?.reasons).toEqual(['Odd pairs']);
  });

  test('of a collection of one are none', () => {
    expect(relatePapers(collection.slice(0, 1), [])).toEqual({ related: [[]], neighbours: [[]] });
  });

  test('of any texts are other papers of the collection, each once', () => {
    const texts = fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (rows) => {
        const papers = rows.map(([title, abstract, topic], at) =>
          paper(String(at), topic, title, { abstract: abstractWords(abstract) }),
        );
        for (const [at, found] of relatePapers(papers, []).related.entries()) {
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

test('terms leave out mathematics, addresses, numbers and words of every abstract', () => {
  const abstract = abstractWords(
    'We propose a novel method: 70B models with $\\alpha$ at <https://example.org/sketch>.\n\n## Notes\nfederated',
  );
  expect(paperTerms(paper('x', 't', 'Sketching', { abstract })).map(({ shown }) => shown)).toEqual([
    'Sketching',
  ]);
});

test('not all papers shown are of one topic where others are nearly as close', () => {
  const neighbours = [9, 8.5, 8, 7.5, 7, 6.8, 6.5, 1].map((score, at) => ({ paper: at, score }));
  const topicOf = (at: number) => (at < 6 ? 'own' : 'other');
  expect(chooseRelated(neighbours, topicOf, 6).map(({ paper: at }) => at)).toEqual([
    0, 1, 2, 3, 4, 6,
  ]);
});
