import { everydayWords } from '../text/everyday-words.ts';
import { anyInflectionOf } from '../text/word-set.ts';

/**
 * Words in which abstracts of every field make their case. Two papers may share them rarely enough
 * for the measure to count them, but they tell a reader nothing about what the two have in common.
 */
const rhetoric = `abnormal absolute accurate admit advocate al alter altogether append appended arbitrarily
  arbitrary area argue arise assess assessing assessment assume assumption attain attained
  automate automated autonomously average billion book boost candidate capture captured category
  choice claimed combine complement complicate comprehensive compromising computation
  computationally concept concern condition configuration confirm conflated constant content
  continue continued continuously contrary contribution counter criterion critical decade decision
  default description diagnose dimension discarding discover discussion diverse done down draw
  drawn driven dynamically earlier elements employ employing engineer english erase escalating
  evolving expertise extracting extreme extremely factor family fields file finite fixed focused
  focusing frontier function functional fundamental future gap global globally harness highlight
  highlighting hoc hour hundred ideal identical identified identify ignore ignoring independent
  independently indicating individual inefficient infer information integrate intensive length
  limit link literature locally log logs manual manually massive mathematically maths meaningful
  measure mechanical mechanism meta min minimal mistake modification modified multi native
  numerically numerous objective once operating origin original originally output overhead
  paradigm percentage period plan plausible practitioner prevalence prevalently price process
  processed progress progressively project prominent prone pronounced property push quality
  randomly raw real-world recorded regime relevant replace replacement replacing report represent
  reproduced resist resolve return reveal revealed revealing revisit revisiting sample satisfy
  scheme score searching secret self setup shelf shifted should signal source space stabilizing
  steer store storing strategy sub success successful target technologies tested theoretically
  thousand traditional treat ultra underlying underscore underscoring valuable variability
  variable variant variation varying wasted widespread win winner winning written`;

/** Whether a word of everyday English, in any inflection, is no reason to read a paper next. */
export const isVague = vagueWordTest([]);

/** The same for a field that has vague words of its own. */
export function vagueWordTest(ofField: string[]): (word: string) => boolean {
  const isSaid = anyInflectionOf([...rhetoric.split(/\s+/), ...everydayWords, ...ofField]);
  return (word) => isSaid(word.toLowerCase());
}
