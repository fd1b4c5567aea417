import type { FindTerms } from '../collection/glossary-finder.ts';
import { fold } from '../text/fold.ts';
import { functionWordLanguages, isFunctionWord, languageOf } from '../text/function-words.ts';
import { hasUnspaced } from '../text/unspaced.ts';
import { type PaperText, weightedText } from './paper-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The terms of a paper, each once: words, pairs of neighbouring words, concepts of the glossary. */
export interface PaperTerms {
  text: string;
  /** Numbers of the vocabulary. */
  terms: number[];
  /** How often and in which parts of the page each stands. */
  weights: number[];
  /** Where each stands first in the text. */
  starts: number[];
  ends: number[];
}

/** Pairs say more than their words, but they are rarer already. */
const pairWeight = 0.8;

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Finds words where no spaces part them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Between two words of a pair; a sign would part them. */
const joint = /^(?:\s+|-)$/;

/**
 * Makes a reader of papers that all use one vocabulary.
 * @param findConcepts finds the terms of the glossary in a text.
 */
export function termReader(vocabulary: Vocabulary, findConcepts: FindTerms) {
  /** For each term its position in the list of the paper at hand, or nothing yet. */
  const positions: (number | undefined)[] = [];
  return (paper: PaperText): PaperTerms => {
    const { text, parts } = weightedText(paper);
    const found: PaperTerms = { text, terms: [], weights: [], starts: [], ends: [] };
    const count = (term: number, start: number, end: number, weight: number) => {
      const position = positions[term];
      if (position !== undefined) {
        found.weights[position] = (found.weights[position] ?? 0) + weight;
        return;
      }
      positions[term] = found.terms.push(term) - 1;
      found.weights.push(weight);
      found.starts.push(start);
      found.ends.push(end);
    };
    const weightAt = partReader(parts);
    const isSilent = silentWords(text);
    let before: { term: number; start: number; end: number } | undefined;
    for (const { written, start } of wordsOf(text)) {
      const term = isSilent(written) ? -1 : vocabulary.ofWord(written);
      const end = start + written.length;
      if (term < 0) {
        before = undefined;
        continue;
      }
      const weight = weightAt(start);
      count(term, start, end, weight);
      if (before && joint.test(text.slice(before.end, start))) {
        count(vocabulary.ofPair(before.term, term), before.start, end, weight * pairWeight);
      }
      before = { term, start, end };
    }
    const conceptWeightAt = partReader(parts);
    for (const { term, start, end } of findConcepts(text)) {
      count(vocabulary.ofConcept(term.slug), start, end, conceptWeightAt(start));
    }
    for (const term of found.terms) positions[term] = undefined;
    return found;
  };
}

/** Tells the words that only hold sentences of a text together; of English the vocabulary knows them. */
function silentWords(text: string): (word: string) => boolean {
  const language = languageOf(fold(text).match(word) ?? []);
  if (language === undefined || functionWordLanguages[language] === 'en') return () => false;
  return (written) => isFunctionWord(fold(written), language);
}

/** The words of a text with their positions, those of scripts without spaces too. */
function* wordsOf(text: string): Generator<{ written: string; start: number }> {
  for (const { 0: written, index } of text.matchAll(word)) {
    if (!hasUnspaced(written)) {
      yield { written, start: index };
      continue;
    }
    for (const { segment, index: within, isWordLike } of segmenter.segment(written)) {
      // A single character is rarely a word that tells anything.
      if (isWordLike && segment.length > 1) yield { written: segment, start: index + within };
    }
  }
}

/** Tells the weight of positions that are asked for from left to right. */
function partReader(parts: { end: number; weight: number }[]): (position: number) => number {
  let at = 0;
  return (position) => {
    while (position >= (parts[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    return parts[at]?.weight ?? 0;
  };
}
