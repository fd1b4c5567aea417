import { chooseRelated } from './choose.ts';
import type { LineOfWork } from './lines-of-work.ts';
import { findNeighbours, gatherEvidence, type Neighbour } from './neighbours.ts';
import type { PaperText } from './paper-terms.ts';
import { explain } from './reasons.ts';

/** A paper to read next, and why. */
export interface RelatedPaper {
  slug: string;
  reasons: string[];
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
 * Papers with a lower score are wanted less often than not; `tests/related/judged.json` has the
 * judgements from which the figure comes.
 */
const nearScore = 0.15;

/** Finds for each paper the ones to read next: the same for the same texts, whatever the machine. */
export function relatePapers(papers: PaperText[], lines: LineOfWork[]): Relations {
  const evidence = gatherEvidence(papers, lines);
  const neighbours = findNeighbours(papers, evidence);
  const topicOf = (paper: number) => papers[paper]?.topics[0] ?? '';
  const related = neighbours.map((near, paper) =>
    chooseRelated(near, topicOf, relatedCount).map(({ paper: other, score }, place) => ({
      slug: papers[other]?.slug ?? '',
      reasons: explain(evidence, paper, other),
      near: place === 0 || score >= nearScore,
    })),
  );
  return { related, neighbours };
}
