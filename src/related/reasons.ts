import type { Evidence } from './evidence.ts';
import { sharedTerms, weightsByTerm } from './shared-terms.ts';

/** Most reasons given. */
const reasonsShown = 3;

/** Why to read a paper next: words that the two share, or that one of them names the other. */
export type Reason = string | { relation: 'namedHere' | 'names'; name: string };

/** A word with a capital at its front only, which it may owe to a title or a sentence. */
const capitalized = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/**
 * Makes ready to say why other papers stand beside one.
 * @returns the reasons for another paper in a few words: names, lines of work, then shared terms.
 */
export function explainer(evidence: Evidence, paper: number): (other: number) => Reason[] {
  const { index, lines, mentions, isPlain, isVague } = evidence;
  const own = weightsByTerm(index.vectors[paper]);
  return (other) => {
    const said: Reason[] = [];
    const mentioned = mentions[paper]?.get(other);
    const names = mentions[other]?.get(paper);
    if (mentioned !== undefined) said.push({ relation: 'namedHere', name: mentioned });
    else if (names !== undefined) said.push({ relation: 'names', name: names });
    const line = lines[paper]?.find((label) => lines[other]?.includes(label));
    if (line !== undefined) said.push(line);
    const left = reasonsShown - said.length;
    const terms = sharedTerms(own, index.vectors[other], isVague, said.map(nameOf), left).map(
      (term) => term.replace(capitalized, (word) => (isPlain(word) ? word.toLowerCase() : word)),
    );
    return [...said, ...terms];
  };
}

function nameOf(reason: Reason): string {
  return typeof reason === 'string' ? reason : reason.name;
}
