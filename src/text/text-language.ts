import { fold } from './fold.ts';
import { countFunctionWords, functionWordLanguages } from './function-words.ts';

/** Scripts that are mostly written in one language, with that; kana before the characters beside them. */
const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** A script is that of a text with this share of its letters; these kana and letters tell with fewer. */
const share = 0.5;
const tellingShare: Record<string, number> = { ja: 0.05, fa: 0.02 };

/** Fewer function words than these may stand in a text of another language. */
const fewestWords = 4;

/**
 * Tells the language of a text by its script, else by its function words.
 * @param expected tag of the language that it is in where nothing tells otherwise.
 * @returns a BCP 47 tag; undefined where it is the expected language or cannot be told.
 */
export function textLanguage(text: string, expected: string): string | undefined {
  const own = new Intl.Locale(expected).language;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  const found = foreign > share * letters ? scriptLanguage(text, letters) : undefined;
  const language = found ?? wordLanguage(text, own);
  return language === own ? undefined : language;
}

function scriptLanguage(text: string, letters: number): string | undefined {
  return scripts.find(
    ([pattern, language]) =>
      (text.match(pattern)?.length ?? 0) > (tellingShare[language] ?? share) * letters,
  )?.[1];
}

/** Another language than the expected one needs twice its words: many short ones stand in several. */
function wordLanguage(text: string, own: string): string | undefined {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const counts = countFunctionWords(words);
  const most = Math.max(...counts);
  const expected = counts[functionWordLanguages.indexOf(own)] ?? 0;
  if (most < fewestWords || most < 2 * expected) return undefined;
  return functionWordLanguages[counts.indexOf(most)];
}
