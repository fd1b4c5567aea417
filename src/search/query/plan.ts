import { everydayWords } from '../../text/everyday-words.ts';
import type { Query, QueryWord } from './read-query.ts';
import { similarWords, splitWord } from './spelling.ts';
import type { ThesaurusTable } from './thesaurus-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writtenForms } from './written-forms.ts';

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

/**
 * Something else that neighbouring words of the query may stand for: a name that the collection
 * writes as one word (`text grad` is TextGrad, `256 kilobytes` 256KB), or other words for the same.
 */
export interface Span {
  first: number;
  last: number;
  kind: 'name' | 'synonym';
  alternatives: Alternative[];
}

/** What has to be looked up for a query. */
export interface Plan {
  units: Unit[];
  spans: Span[];
}

export interface PlanOptions {
  /** The last word may still be unfinished. */
  typing: boolean;
  /** Take words as typed, without correcting their spelling. */
  verbatim: boolean;
}

const mostSuggestions = 4;
const mostCompletions = 5;
const longestName = 4;

/** Another word for the same is weaker evidence than the word itself. */
const synonymWeight = 0.5;

/** Decides which terms of the collection stand for a query. */
export function planQuery(
  { words }: Query,
  vocabulary: Vocabulary,
  thesaurus: ThesaurusTable,
  { typing, verbatim }: PlanOptions,
): Plan {
  const names = findNames(words, vocabulary);
  const spans = [...names, ...findSynonyms(words, vocabulary, thesaurus)];
  const units: Unit[] = [];
  for (const [at, word] of words.entries()) {
    // Single letters are parts of names; beside a name they would match by chance.
    if (word.stop || (word.text.length === 1 && names.some((name) => covers(name, at)))) continue;
    const isSaid = spans.some((span) => covers(span, at));
    const options = {
      typing: typing && at === words.length - 1,
      verbatim: verbatim || word.acronym || isSaid,
    };
    const read = readWord(word.text, vocabulary, options);
    // Of a name or a phrase that is known, no word is unknown.
    if (read.reading === 'unknown' && isSaid) continue;
    units.push({ word, at, ...read });
  }
  return { units, spans };
}

/** Whether a stretch of the query takes in the word at a place. */
export function covers({ first, last }: Span, at: number): boolean {
  return first <= at && at <= last;
}

function findNames(words: QueryWord[], vocabulary: Vocabulary): Span[] {
  const names: Span[] = [];
  for (const first of words.keys()) {
    const end = Math.min(first + longestName, words.length);
    for (let last = first + 1; last < end; last++) {
      const said = words.slice(first, last + 1).map(({ text }) => text);
      const alternatives = [said.join(''), ...writtenForms(said)].flatMap((word) => {
        const place = vocabulary.has(word) ? vocabulary.placeOfWord(word) : undefined;
        return place === undefined ? [] : [{ place, weight: 1 }];
      });
      if (alternatives.length > 0) names.push({ first, last, kind: 'name', alternatives });
    }
  }
  return names;
}

function findSynonyms(
  words: QueryWord[],
  vocabulary: Vocabulary,
  thesaurus: ThesaurusTable,
): Span[] {
  return thesaurus
    .lookUp(words.map(({ text }) => vocabulary.stem(text)))
    .flatMap(({ first, last, terms }) => {
      const alternatives = terms.flatMap((term) => {
        const place = vocabulary.place(term);
        return place === undefined ? [] : [{ place, weight: synonymWeight }];
      });
      return alternatives.length > 0
        ? [{ first, last, kind: 'synonym' as const, alternatives }]
        : [];
    });
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
