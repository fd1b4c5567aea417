import lists from 'stopword';
import { fold } from './fold.ts';
import { languageData } from './language-data.ts';

/** Languages told apart by their function words; each is one bit of a number. */
const languages =
  'eng deu fra spa ita por nld dan swe nob fin pol ces slk hun ron rus ukr bul ell tur cat'.split(
    ' ',
  );

/** BCP 47 tags of the languages, in their order. */
export const functionWordLanguages = languages.map(
  (code) => Intl.getCanonicalLocales(code)[0] ?? code,
);

/** For each function word the languages that have it. */
let languagesOf: Map<string, number> | undefined;

function table(): Map<string, number> {
  if (languagesOf) return languagesOf;
  languagesOf = new Map();
  for (const [bit, language] of languages.entries()) {
    const tag = functionWordLanguages[bit] ?? '';
    const words = [...(lists[language] ?? []), ...(languageData[tag]?.joining ?? [])];
    for (const word of words) {
      const folded = fold(word);
      languagesOf.set(folded, (languagesOf.get(folded) ?? 0) | (1 << bit));
    }
  }
  return languagesOf;
}

/** A text of fewer function words may be in any language. */
const fewestWords = 3;

/**
 * Tells the language of a text by which function words it has, as a number to ask
 * {@link isFunctionWord} with.
 * @param words of the text, folded.
 * @returns undefined where there are too few of them.
 */
export function languageOf(words: Iterable<string>): number | undefined {
  const counts = countFunctionWords(words);
  let best = 0;
  for (const [bit, count] of counts.entries()) if (count > (counts[best] ?? 0)) best = bit;
  return (counts[best] ?? 0) >= fewestWords ? best : undefined;
}

/** How many function words of each language stand among folded words. */
export function countFunctionWords(words: Iterable<string>): Int32Array {
  const counts = new Int32Array(languages.length);
  for (const word of words) {
    const found = table().get(word) ?? 0;
    if (found === 0) continue;
    for (let bit = 0; bit < languages.length; bit++) {
      if (found & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
  return counts;
}

/** Whether a folded word only holds sentences of a language together, such as articles. */
export function isFunctionWord(word: string, language: number): boolean {
  return ((table().get(word) ?? 0) & (1 << language)) !== 0;
}

/** The tag of a language that {@link languageOf} told. */
export function languageTag(language: number): string {
  return functionWordLanguages[language] ?? 'en';
}
