import { centralities, cosine } from './centrality.ts';
import { cuesOf } from './cues.ts';
import { countWords } from './sentence-words.ts';

/** How much each sign of a sentence speaks for it. */
interface GistWeights {
  done: number;
  outcome: number;
  background: number;
  availability: number;
  pointing: number;
  title: number;
  central: number;
  /** Standing early; authors come late to what they did. */
  first: number;
  /** Of a second sentence: saying again what the first says, and being of its kind. */
  repeated: number;
  alike: number;
}

/** Found by how much the chosen sentences have in common with summaries that people wrote. */
const weights: GistWeights = {
  done: 0.6,
  outcome: 1.3,
  background: -1.4,
  availability: -2,
  pointing: -0.6,
  title: 1.6,
  central: 0.6,
  first: -0.6,
  repeated: 0.8,
  alike: 0.3,
};

/** Where nothing tells background from news, the beginning is the safest guess. */
const firstWithoutCues = 1;

/** Most letters of two sentences; a single one may be as long as it is. */
const gistLength = 420;
/** Shorter sentences are remarks. */
const shortest = 40;
/** A longer sentence is taken only where there is none that fits. */
const longestSentence = 400;

/**
 * Chooses the one or two sentences of an abstract that say best what was done and what came out, by
 * words of the language that tell so, by position, by what the title says, and by how central they are.
 * @param sentences of the abstract in order.
 * @returns their positions, in order; none of an abstract without sentences.
 * @see Edmundson (1969), New methods in automatic extracting, https://doi.org/10.1145/321510.321519
 */
export function chooseSentences(title: string, sentences: string[], language: string): number[] {
  const cues = cuesOf(language);
  const [titleWords = new Map(), ...words] = countWords([title, ...sentences]);
  const central = centralities(words);
  const signs = sentences.map((sentence, at) => {
    const is = (cue: RegExp | undefined) => (cue?.test(sentence) ? 1 : 0);
    return {
      at,
      length: lettersIn(sentence),
      done: is(cues?.done),
      outcome: is(cues?.outcome),
      is,
    };
  });
  const scores = signs.map(({ at, done, outcome, is }) => {
    const position = sentences.length < 2 ? 0 : at / (sentences.length - 1);
    return (
      weights.done * done +
      weights.outcome * outcome +
      weights.background * is(cues?.background) +
      weights.availability * is(cues?.availability) +
      weights.pointing * is(cues?.pointing) +
      weights.title * cosine(titleWords, words[at] ?? new Map()) +
      weights.central * (central[at] ?? 0) +
      (cues ? weights.first : firstWithoutCues) * (1 - position)
    );
  });
  const candidates = signs.filter(({ length }) => length >= shortest);
  const short = candidates.filter(({ length }) => length <= longestSentence);
  const open = [short, candidates, signs].find((list) => list.length > 0) ?? [];
  const scoreOf = (at: number) => scores[at] ?? 0;
  const best = open.toSorted((a, b) => scoreOf(b.at) - scoreOf(a.at) || a.at - b.at)[0];
  if (!best) return [];
  const further = open
    .filter(({ at, length }) => at !== best.at && length + best.length < gistLength)
    .map(({ at, done, outcome, is }) => {
      const repeats = cosine(words[best.at] ?? new Map(), words[at] ?? new Map());
      const isSameKind = done === best.done && outcome === best.outcome ? 1 : 0;
      // Right behind its sentence, what points back is clear.
      const clear = at === best.at + 1 ? -weights.pointing * is(cues?.pointing) : 0;
      return {
        at,
        score: scoreOf(at) + clear - weights.repeated * repeats - weights.alike * isSameKind,
      };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)[0];
  const chosen = further && further.score > 0 ? [best.at, further.at] : [best.at];
  return chosen.sort((a, b) => a - b);
}

const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The length of a sentence in letters, a Chinese sign counting as three. */
function lettersIn(sentence: string): number {
  return sentence.length + 2 * (sentence.match(sign)?.length ?? 0);
}
