import type { FindTerms } from '../collection/glossary-finder.ts';
import { chooseRelated } from './choose.ts';
import { type FieldWords, gatherEvidence } from './evidence.ts';
import type { LineOfWork } from './lines-of-work.ts';
import { findNeighbours } from './neighbours.ts';
import type { PaperText } from './paper-text.ts';
import { explainer, type Reason } from './reasons.ts';
import type { Neighbour } from './shared-neighbours.ts';

/** A paper to read next, and why. */
export interface RelatedPaper {
  slug: string;
  reasons: Reason[];
  /** Whether it is close enough to be called related, or only the next best there is. */
  near: boolean;
}

/** What is known of how the papers of a collection hang together. */
export interface Relations {
  /** For each paper, in the order of the papers given, those to read next. */
  related: RelatedPaper[][];
  /** The graph of nearest papers, from which the map is drawn. */
  neighbours: Neighbour[][];
}

/** Papers shown beside a paper. */
export const relatedCount = 6;

/**
 * Papers with a lower score are wanted less often than not; the figure comes from the judgements
 * under `tests/collection/related`. Where somebody has chosen, what they passed over is never called
 * close: of 27 such papers with a higher score, readers wanted one. With a lower one it is not shown: a
 * paper with two kindred ones shows two.
 */
const nearScore = 0.3;

/**
 * Finds for each paper the ones to read next, after those that somebody chose for it: the same for the same texts, whatever the machine.
 * @param lines of work that overviews name.
 * @param findConcepts finds the terms of the glossary in a text.
 * @param field words that say little about papers of the field.
 */
export function relatePapers(
  papers: PaperText[],
  lines: LineOfWork[],
  findConcepts: FindTerms,
  field: FieldWords,
): Relations {
  const evidence = gatherEvidence(papers, lines, findConcepts, field);
  const neighbours = findNeighbours(evidence);
  const topicOf = (paper: number) => papers[paper]?.topics[0] ?? '';
  const slugOf = (paper: number) => papers[paper]?.slug ?? '';
  const slugs = new Set(papers.map(({ slug }) => slug));
  const related = papers.map(({ chosen }, paper): RelatedPaper[] => {
    const first = chosen
      .filter((choice) => slugs.has(choice.paper))
      .map((choice) => ({ slug: choice.paper, reasons: [choice.why], near: true }));
    const taken = new Set(first.map(({ slug }) => slug));
    const others = (neighbours[paper] ?? []).filter(
      ({ paper: other, score }) =>
        !taken.has(slugOf(other)) && (first.length === 0 || score >= nearScore),
    );
    const explain = explainer(evidence, paper);
    const found = chooseRelated(others, topicOf, relatedCount - first.length);
    return [
      ...first,
      ...found.map(({ paper: other, score }, position) => ({
        slug: slugOf(other),
        reasons: explain(other),
        near: first.length === 0 && (position === 0 || score >= nearScore),
      })),
    ];
  });
  return {
    related,
    neighbours: neighbours.map((near) => near.map(({ paper, score }) => ({ paper, score }))),
  };
}
