/** Letters of scripts that put no spaces between words, and of Korean, which joins particles to them. */
const letter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u;
const stretch = new RegExp(`${letter.source}(?:${letter.source}|\\p{M})*`, 'gu');

/** Most words are of ASCII alone, and told from these scripts at a glance. */
const plain = /^[\u0020-\u007e]+$/;

/** A part of a text and where it starts. */
export interface Stretch {
  text: string;
  start: number;
  /** Whether it is written in a script without spaces. */
  unspaced: boolean;
}

/** Whether a text has letters of such scripts. */
export function hasUnspaced(text: string): boolean {
  return letter.test(text);
}

/** Divides a word where scripts with and without spaces meet: `GPU加速` is two. */
export function divideByScript(word: string): Stretch[] {
  if (plain.test(word)) return [{ text: word, start: 0, unspaced: false }];
  const found: Stretch[] = [];
  let done = 0;
  for (const { 0: text, index } of word.matchAll(stretch)) {
    if (index > done) found.push({ text: word.slice(done, index), start: done, unspaced: false });
    found.push({ text, start: index, unspaced: true });
    done = index + text.length;
  }
  if (done < word.length) found.push({ text: word.slice(done), start: done, unspaced: false });
  return found;
}

/**
 * Every two neighbouring characters of a stretch without spaces, or its only one. Pairs find a word
 * wherever it stands: dictionaries, which differ between browsers, divide the same characters one way
 * in a sentence and another way in a question.
 * @see https://lucene.apache.org/core/9_12_0/analysis/common/org/apache/lucene/analysis/cjk/CJKBigramFilter.html
 */
export function pairsOf(text: string): Stretch[] {
  const characters = [...text.matchAll(/\P{M}\p{M}*/gu)];
  if (characters.length < 2) return [{ text, start: 0, unspaced: true }];
  return characters.slice(1).map(([second], at) => {
    const [first = ''] = characters[at] ?? [];
    return { text: first + second, start: characters[at]?.index ?? 0, unspaced: true };
  });
}

/** The characters of a pair, by which a question of one character finds it; none of other words. */
export function charactersOf(word: string): string[] {
  if (plain.test(word) || !letter.test(word)) return [];
  const characters = word.match(/\P{M}\p{M}*/gu) ?? [];
  return characters.length > 1 ? characters : [];
}

/** One form for full-width and half-width, upper and lower case; marks stay, as they tell words apart. */
export function foldUnspaced(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
