import { everydayWords } from '../text/everyday-words.ts';
import { stem } from '../text/stem.ts';
import type { Query, QueryWord } from './read-query.ts';
import { similarWords, splitWord } from './spelling.ts';
import type { ThesaurusTable } from './thesaurus-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term that a word of the query may stand for. */
export interface Alternative {
  /** Place in the list of terms. */
  place: number;
  weight: number;
  /** The word of the collection, where it is not the one typed. */
  word?: string;
}

/** A word of the query with all that it may stand for. */
export interface Unit {
  word: QueryWord;
  /** Place in the query. */
  at: number;
  reading: 'known' | 'corrected' | 'completed' | 'unknown';
  alternatives: Alternative[];
}

/** Neighbouring words that the collection writes as one: `text grad` is TextGrad. */
export interface Span {
  first: number;
  last: number;
  place: number;
}

/** What has to be looked up for a query. */
export interface Plan {
  units: Unit[];
  spans: Span[];
  /** Other words for what the query says. */
  expansions: Alternative[];
}

export interface PlanOptions {
  /** The last word may still be unfinished. */
  typing: boolean;
  /** Take words as typed, without correcting their spelling. */
  verbatim: boolean;
}

const mostSuggestions = 4;
const mostCompletions = 5;
const longestSpan = 4;

/** Another word for the same is weaker evidence than the word itself. */
const expansionWeight = 0.3;

/** Decides which terms of the collection stand for a query. */
export function planQuery(
  { words }: Query,
  vocabulary: Vocabulary,
  thesaurus: ThesaurusTable,
  { typing, verbatim }: PlanOptions,
): Plan {
  const spans = findSpans(words, vocabulary);
  const joined = (at: number) => spans.some(({ first, last }) => first <= at && at <= last);
  const { terms, understood } = thesaurus.expand(words.map(({ text }) => stem(text)));
  const units: Unit[] = [];
  for (const [at, word] of words.entries()) {
    // Single letters are parts of names; beside a name they would match by chance.
    if (word.stop || (word.text.length === 1 && joined(at))) continue;
    const options = {
      typing: typing && at === words.length - 1,
      verbatim: verbatim || joined(at) || understood.has(at),
    };
    units.push({ word, at, ...readWord(word.text, vocabulary, options) });
  }
  const used = new Set(units.flatMap(({ alternatives }) => alternatives.map(({ place }) => place)));
  const expansions = terms.flatMap((term) => {
    const place = vocabulary.place(term);
    return place === undefined || used.has(place) ? [] : [{ place, weight: expansionWeight }];
  });
  return { units, spans, expansions };
}

function findSpans(words: QueryWord[], vocabulary: Vocabulary): Span[] {
  const spans: Span[] = [];
  for (const first of words.keys()) {
    const end = Math.min(first + longestSpan, words.length);
    for (let last = first + 1; last < end; last++) {
      const joined = words.slice(first, last + 1).map(({ text }) => text);
      const word = joined.join('');
      const place = vocabulary.has(word) ? vocabulary.placeOfWord(word) : undefined;
      if (place !== undefined) spans.push({ first, last, place });
    }
  }
  return spans;
}

function readWord(
  word: string,
  vocabulary: Vocabulary,
  { typing, verbatim }: PlanOptions,
): Pick<Unit, 'reading' | 'alternatives'> {
  const completions = () =>
    asAlternatives(vocabulary.withPrefix(word, mostCompletions), vocabulary);
  const own = vocabulary.placeOfWord(word);
  if (own !== undefined) {
    const others = typing ? completions().filter(({ place }) => place !== own) : [];
    const alternatives = others.map((other) => ({ ...other, weight: 0.3 }));
    return { reading: 'known', alternatives: [{ place: own, weight: 1 }, ...alternatives] };
  }
  if (typing) {
    const alternatives = completions();
    if (alternatives.length > 0) return { reading: 'completed', alternatives };
  }
  if (verbatim || everydayWords.has(word)) return { reading: 'unknown', alternatives: [] };
  const similar = similarWords(word, vocabulary, mostSuggestions).flatMap(
    ({ word: other, weight }) =>
      asAlternatives([other], vocabulary).map((alternative) => ({ ...alternative, weight })),
  );
  if (similar.length > 0) return { reading: 'corrected', alternatives: similar };
  const split = asAlternatives(splitWord(word, vocabulary), vocabulary);
  const alternatives = split.length > 0 || word.length < 4 ? split : completions();
  return { reading: alternatives.length > 0 ? 'completed' : 'unknown', alternatives };
}

function asAlternatives(words: string[], vocabulary: Vocabulary): Alternative[] {
  return words.flatMap((word) => {
    const place = vocabulary.placeOfWord(word);
    return place === undefined ? [] : [{ place, weight: 0.9, word }];
  });
}
