import { fold } from '../text/fold.ts';
import { isFunctionWord, languageOf } from '../text/function-words.ts';
import { stem } from '../text/stem.ts';

/** Words and signs between a noun and the name that it is given: “a dataset, called Foo”. */
const betweenBefore = 2;

/**
 * Tells the kind of a name by the noun that its sentence puts beside it: “the dataset Foo”, “the Foo
 * dataset”, “Foo, a large dataset of bars”.
 * @param kinds that the field knows.
 * @returns undefined where no kind is said right there.
 */
export function kindOf(
  name: string,
  sentence: string,
  kinds: readonly string[],
): string | undefined {
  const at = sentence.indexOf(name);
  if (at < 0) return undefined;
  const byStem = new Map(kinds.map((kind) => [stem(kind.toLowerCase()), kind]));
  const kindIn = (word: string | undefined) => word && byStem.get(stem(word.toLowerCase()));
  const before = wordsOf(sentence.slice(0, at)).slice(-betweenBefore).reverse();
  const after = sentence.slice(at + name.length);
  const next = /^["”’)]*\s+([\p{L}\p{M}]+)/u.exec(after)?.[1];
  return kindIn(next) ?? kindIn(headNoun(after)) ?? before.map(kindIn).find(Boolean);
}

/** “dataset” of “, a large dataset of bars”. */
function headNoun(after: string): string | undefined {
  const phrase = /^["”’)]*(?:\s\([^()]*\))?\s*[,:–—-]+\s([^,.;:()]+)/u.exec(after)?.[1];
  if (phrase === undefined) return undefined;
  const [article = '', ...words] = wordsOf(phrase);
  const language = languageOf(wordsOf(after).map(fold)) ?? 0;
  if (!isFunctionWord(fold(article), language)) return undefined;
  const end = words.findIndex((word) => isFunctionWord(fold(word), language));
  return words.slice(0, end < 0 ? words.length : end).at(-1);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
