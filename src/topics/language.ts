import lists from 'stopword';
import { isVague } from '../related/vague-words.ts';
import { everydayWords } from '../text/everyday-words.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { anyInflectionOf } from '../text/word-set.ts';
import { languageData } from './language-data.ts';

/** What a file of `languages` says of one: its words without accents, in lower case. */
export interface LanguageData {
  /** How a sentence on the papers of a topic starts: “Papers on”. */
  opening: string;
  /** Say what kind of text a paper is, how it was found out or that it is new: they name no topic. */
  genre: string[];
  /** Name something in every field: they name a topic only beside another word, as in “language models”. */
  broad: string[];
  /** Function words that the lists of stopword lack. */
  joining: string[];
  /** Stand in no name: a phrase ends before them. */
  cutting: string[];
  /** Endings of inflected words; none where the words are stemmed by Porter's rules. */
  endings: string[];
  /** Endings that mostly stand in cases in which nothing is named. */
  oblique: string[];
}

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

/** Languages told apart by their function words, under the codes of stopword and ISO 639-1. */
const codes: [string, string][] = (
  'eng en · deu de · fra fr · spa es · ita it · por pt · nld nl · dan da · swe sv · nob nb · fin fi · ' +
  'pol pl · ces cs · slk sk · hun hu · ron ro · rus ru · ukr uk · bul bg · ell el · tur tr · cat ca'
)
  .split(' · ')
  .map((pair) => pair.split(' ') as [string, string]);

/** A text of fewer function words may be in any language. */
const fewestWords = 3;
/** An ending is taken off where so many letters are left. */
const shortestStem = 3;

const functionWords = codes.map(
  ([long, short]) =>
    new Set([...(lists[long] ?? []), ...(languageData[short]?.joining ?? [])].map(fold)),
);
const known = new Map<number, Language>();

/**
 * Tells the language of a text by which function words it has.
 * @param words of the text, folded.
 * @returns English where there are too few of them.
 */
export function languageOf(words: string[]): Language {
  const counts = functionWords.map(
    (ofLanguage) => words.filter((word) => ofLanguage.has(word)).length,
  );
  const most = Math.max(...counts);
  const at = most >= fewestWords ? counts.indexOf(most) : 0;
  const found = known.get(at) ?? makeLanguage(at);
  known.set(at, found);
  return found;
}

function makeLanguage(at: number): Language {
  const [, code = ''] = codes[at] ?? [];
  const data = languageData[code];
  const cutting = new Set(data?.cutting);
  const isFunctionWord = (word: string) => functionWords[at]?.has(word) ?? false;
  if (code === 'en') {
    return {
      isFunctionWord,
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
    isFunctionWord,
    isGenreWord: oneOf(data?.genre),
    isBroadWord: oneOf(data?.broad),
    isCuttingWord: (word) => cutting.has(word),
    isVague: () => false,
    isEveryday: (word) => isFunctionWord(word) || cutting.has(word),
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
