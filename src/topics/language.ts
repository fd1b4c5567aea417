import { isVague } from '../related/vague-words.ts';
import { everydayWords } from '../text/everyday-words.ts';
import { functionWordLanguages, isFunctionWord, languageOf } from '../text/function-words.ts';
import { languageData } from '../text/language-data.ts';
import { anyInflectionOf, stem } from '../text/stem.ts';

/** What words are in a language. All take them folded. */
export interface Language {
  isFunctionWord(word: string): boolean;
  isGenreWord(word: string): boolean;
  isBroadWord(word: string): boolean;
  isCuttingWord(word: string): boolean;
  /** Whether a word says nothing of what a text is about, in any inflection. */
  isVague(word: string): boolean;
  /** Whether a word is too common in the language to be counted. */
  isEveryday(word: string): boolean;
  /** The form under which inflections are counted together. */
  stem(word: string): string;
  /** Whether a word has a form in which it names nothing. */
  isOblique(word: string): boolean;
}

/** An ending is taken off where so many letters are left. */
const shortestStem = 3;

const known = new Map<number, Language>();

/**
 * Tells the language of a text by which function words it has.
 * @param words of the text, folded.
 * @returns English where there are too few of them.
 */
export function readLanguage(words: string[]): Language {
  const number = languageOf(words) ?? 0;
  const found = known.get(number) ?? makeLanguage(number);
  known.set(number, found);
  return found;
}

function makeLanguage(number: number): Language {
  const code = functionWordLanguages[number] ?? '';
  const data = languageData[code];
  const cutting = new Set(data?.cutting);
  const isOneThatJoins = (word: string) => isFunctionWord(word, number);
  if (code === 'en') {
    return {
      isFunctionWord: isOneThatJoins,
      isGenreWord: remembered(anyInflectionOf(data?.genre ?? [])),
      isBroadWord: remembered(anyInflectionOf(data?.broad ?? [])),
      isCuttingWord: (word) => cutting.has(word),
      isVague: remembered(isVague),
      isEveryday: (word) => everydayWords.has(word),
      stem: remembered(stem),
      isOblique: () => false,
    };
  }
  const endings = [...(data?.endings ?? [])].sort((a, b) => b.length - a.length);
  const bare = (word: string) => {
    const ending = endings.find(
      (one) => word.endsWith(one) && word.length - one.length >= shortestStem,
    );
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  const oneOf = (words: string[] = []) => {
    const stems = new Set(words.map(bare));
    return (word: string) => stems.has(bare(word));
  };
  return {
    isFunctionWord: isOneThatJoins,
    isGenreWord: oneOf(data?.genre),
    isBroadWord: oneOf(data?.broad),
    isCuttingWord: (word) => cutting.has(word),
    isVague: () => false,
    isEveryday: (word) => isOneThatJoins(word) || cutting.has(word),
    stem: bare,
    isOblique: (word) => data?.oblique.some((ending) => word.endsWith(ending)) ?? false,
  };
}

/** The same answers, given again without a second thought: texts have far more words than languages. */
function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}
