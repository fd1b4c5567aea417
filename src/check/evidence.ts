import { evidenceRange } from '../schema/claim.ts';
import type { PaperFile } from './collection.ts';

/** Words of some evidence that do not stand in the abstract, and where in the evidence they begin. */
export interface LostEvidence {
  start: number;
  what: string;
}

/** From where on evidence does not stand in the abstract of a paper; undefined where all of it does. */
export function lostEvidence(paper: PaperFile, evidence: string): LostEvidence | undefined {
  const stands = (text: string) => evidenceRange(paper.body, paper.abstract, text) !== undefined;
  if (stands(evidence)) return undefined;
  const ends = [...evidence.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  const end = ends.findLast((place) => stands(evidence.slice(0, place))) ?? 0;
  const start = evidence.slice(end).search(/\S/) + end;
  const behind = end > 0 ? ' behind the words before it' : '';
  return {
    start,
    what: `“${shortened(evidence.slice(start))}” does not stand in the abstract${behind}`,
  };
}

function shortened(text: string): string {
  return text.length <= 40
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', 40)).trim() || text.slice(0, 40)} …`;
}
