import type { Evidence } from './evidence.ts';
import { sharedTerms, weightsByTerm } from './shared-terms.ts';

/** Most reasons given. */
const reasonsShown = 3;

/** A word with a capital at its front only, which it may owe to a title or a sentence. */
const capitalized = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/**
 * Makes ready to say why other papers stand beside one.
 * @returns the reasons for another paper in a few words: names, lines of work, then shared terms.
 */
export function explainer(evidence: Evidence, paper: number): (other: number) => string[] {
  const { index, lines, mentions, isPlain, isVague } = evidence;
  const own = weightsByTerm(index.vectors[paper]);
  return (other) => {
    const said: string[] = [];
    const mentioned = mentions[paper]?.get(other);
    const names = mentions[other]?.get(paper);
    if (mentioned !== undefined) said.push(`${mentioned}, named here`);
    else if (names !== undefined) said.push(`names ${names}`);
    const line = lines[paper]?.find((label) => lines[other]?.includes(label));
    if (line !== undefined) said.push(line);
    const left = reasonsShown - said.length;
    const terms = sharedTerms(own, index.vectors[other], isVague, said, left).map((term) =>
      term.replace(capitalized, (word) => (isPlain(word) ? word.toLowerCase() : word)),
    );
    return [...said, ...terms];
  };
}
