import { anyInflectionOf } from '../text/word-set.ts';

/**
 * Tells words that say what kind of text a paper is, how it was found out or that it is about
 * something, in any inflection: they name no topic.
 */
export const isGenreWord = anyInflectionOf(
  `abstract analysis analyze article assessment author book chapter comment commentary comparison
  comparative conference debate dissertation editorial empirical essay evaluation evidence experiment
  experimental exploratory findings handbook implication interview introduction investigation journal
  literature meta narrative note overview paper perspective preliminary proceedings protocol
  qualitative quantitative reply report research response review scoping statement study summary survey
  systematic thesis tutorial update volume workshop
  explore examine examining investigate understanding controlling available conducted extensive novel effectiveness superiority performance baseline approach
  framework method methodology technique tool concept conceptual idea insight lesson
  accurate efficient effective significant important relevant recent previous various different`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Tells words that name something in every field: they name a topic only beside another word, as in
 * “language models” or “attachment theory”.
 */
export const isBroadWord = anyInflectionOf(
  `activity application aspect association behavior behaviour change class component condition context
  control data design development difference dimension distribution domain dynamics element error
  example experience feature field form function group human impact increase influence information
  interaction issue knowledge level limit location loss measure mechanism model nature
  network object operation order organization participant pattern people person phase position
  practice principle problem process product program project property quality question rate
  reduction relation relationship representation role rule sample scale science service set shift size
  skill source space stage state strategy structure subject support system target test theory time
  training type unit use user value variable view way world year`
    .split(/\s+/)
    .filter(Boolean),
);
