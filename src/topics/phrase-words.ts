import { fold } from '../text/fold.ts';
import { type Language, readLanguage } from './language.ts';

/** What a word can be in the name of a topic. */
export type WordKind =
  /** Says by itself what a paper is about. */
  | 'telling'
  /** Says it only beside another word: “models” in “language models”. */
  | 'broad'
  /** Says little beside another word too: “review” in “systematic review”. */
  | 'vague'
  /** Stands only between others: “of” in “quality of life”. */
  | 'joining';

/** A word of a text, or a place where a phrase ends. */
export interface PhraseWord {
  written: string;
  term: string;
  kind: WordKind | 'end';
  /** Whether a hyphen joins it to the word before. */
  hyphened: boolean;
  /** Whether its form is one in which it names nothing, such as a genitive. */
  oblique: boolean;
}

const longestWord = 40;
const token =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?(?:-\p{N}+(?![\p{L}\p{N}]))?|-|[^\s\p{L}\p{N}]/gu;
const segmented = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const end: PhraseWord = { written: '', term: '', kind: 'end', hyphened: false, oblique: false };

/**
 * Reads texts of one paper as words that can make the name of a topic; hyphens join as blanks do,
 * other signs and words that stand in no name end a phrase.
 */
export function readPhraseWords(texts: string[]): PhraseWord[][] {
  const tokens = texts.map((text) => [...text.matchAll(token)]);
  const language = readLanguage(tokens.flat().map(([written]) => fold(written)));
  return tokens.map((found) =>
    found.flatMap(({ 0: written, index }, at) => {
      const before = found[at - 1];
      const hyphened = before?.[0] === '-' && before.index === index - 1;
      return readWord(written, language).map((word, part) => ({
        ...word,
        hyphened: hyphened && part === 0,
      }));
    }),
  );
}

function readWord(written: string, language: Language): PhraseWord[] {
  if (written === '-') return [];
  if (!/[\p{L}\p{N}]/u.test(written) || written.length > longestWord) return [end];
  if (segmented.test(written)) return readSegments(written);
  const plain = fold(written).replace(/'s$/, '');
  // “l’histoire” is the word history behind an article.
  const bare = plain.replace(/^(?:[cdjlmnst]|qu)'(?=\p{L}{2})/u, '');
  const shown = bare === plain ? written : written.replace(/^.*?['’]/, '');
  if (language.isFunctionWord(bare)) {
    return [{ written: shown, term: bare, kind: 'joining', hyphened: false, oblique: false }];
  }
  if (/^\p{N}+$/u.test(bare) || language.isCuttingWord(bare)) return [end];
  const isEmpty = bare.length < 2 || language.isVague(bare) || language.isGenreWord(bare);
  const kind = isEmpty ? 'vague' : language.isBroadWord(bare) ? 'broad' : 'telling';
  const oblique = language.isOblique(bare);
  return [{ written: shown, term: language.stem(bare), kind, hyphened: false, oblique }];
}

/** The words of a script that puts no blanks between them; those of one sign mostly join others. */
function readSegments(text: string): PhraseWord[] {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => ({
    written: segment,
    term: segment,
    kind: segment.length > 1 ? 'telling' : 'joining',
    hyphened: false,
    oblique: false,
  }));
}
