import { everydayWords } from '../text/everyday-words.ts';
import { languageData } from '../text/language-data.ts';
import { anyInflectionOf } from '../text/stem.ts';

/** What abstracts of every field say, in any language whose words are known. */
const rhetoric = Object.values(languageData).flatMap((language) => language.rhetoric ?? []);

/** Whether a word of everyday English, in any inflection, is no reason to read a paper next. */
export const isVague = vagueWordTest([]);

/** The same for a field that has vague words of its own. */
export function vagueWordTest(ofField: string[]): (word: string) => boolean {
  const isSaid = anyInflectionOf([...rhetoric, ...everydayWords, ...ofField]);
  return (word) => isSaid(word.toLowerCase());
}
