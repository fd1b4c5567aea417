import type { Segment } from '../../mathematics/segment.ts';
import { texToText } from '../../mathematics/to-text.ts';
import { isGreekText, latexText } from './latex-text.ts';

/** A stretch between two spaces: text and mathematics may meet in it. */
type Word = Segment[];

const smallWords = new Set(
  'a an and as at but by for from in into is of on or the to via with'.split(' '),
);

/** What joins words to one, each of which may be a name. */
const joint = /[-–/]/;

/**
 * A title as LaTeX, with braces around what a bibliography style must not put into lower case:
 * acronyms and names, and in a title in sentence case every later capital. `S$^{2}$FT` becomes
 * `{S$^{2}$FT}`.
 * @param properNouns words of the title that keep their capital.
 */
export function latexTitle(title: Segment[], properNouns: string[] = []): string {
  const words = splitWords(title);
  const sentenceCase = isSentenceCase(words);
  const isGreek = isGreekText(
    title.map(({ kind, value }) => (kind === 'text' ? value : '')).join(),
  );
  return words
    .map((word, index) => {
      const text = word.map((segment) => latexSegment(segment, isGreek)).join('');
      if (text === ' ') return text;
      const before = words[index - 2]?.at(-1);
      const opens = index === 0 || (before?.kind === 'text' && /[:.?!]$/.test(before.value));
      return isProtected(word, sentenceCase && !opens, properNouns) ? protect(text) : text;
    })
    .join('');
}

/** Those of the known proper nouns that stand in a title. */
export function properNounsOf(title: Segment[], known: ReadonlySet<string>): string[] {
  const words = title
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ value }) => value.split(/\s+/).flatMap((word) => word.split(joint)))
    .map(bareWord);
  return [...new Set(words)].filter((word) => known.has(word));
}

function splitWords(title: Segment[]): Word[] {
  const words: Word[] = [[]];
  for (const segment of title) {
    if (segment.kind === 'math') words.at(-1)?.push(segment);
    else {
      for (const part of segment.value.split(/(\s+)/)) {
        if (part === '') continue;
        if (part.trim() === '') words.push([{ kind: 'text', value: ' ' }], []);
        else words.at(-1)?.push({ kind: 'text', value: part });
      }
    }
  }
  return words.filter((word) => word.length > 0);
}

function isSentenceCase(words: Word[]): boolean {
  const later = words
    .slice(1)
    .flatMap((word) => (word.length === 1 && word[0]?.kind === 'text' ? [word[0].value] : []))
    .filter((text) => /^\p{L}{3,}/u.test(text) && !smallWords.has(text.toLowerCase()));
  const capital = later.filter((text) => /^\p{Lu}/u.test(text)).length;
  return later.length > 0 && capital * 2 < later.length;
}

function isProtected(word: Word, protectFirstCapital: boolean, properNouns: string[]): boolean {
  return word.some(({ kind, value }, index) => {
    if (kind === 'math') return /[A-Z]/.test(value) || word.length > 1;
    if (protectFirstCapital && index === 0 && /^\P{L}*\p{Lu}/u.test(value)) return true;
    return value
      .split(joint)
      .some((part) => hasInnerCapital(part) || properNouns.includes(bareWord(part)));
  });
}

/** “BrinePress”, “LLMs”, “GPT4” and “K”, but not “Towards”, “A” or “Non-Uniform”. */
function hasInnerCapital(part: string): boolean {
  const letters = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (/^\p{Lu}$/u.test(letters)) return letters !== 'A';
  return /[\p{L}\p{N}].*\p{Lu}|\p{Lu}.*\p{N}/u.test(letters);
}

/** Without the signs around it and an 's behind it. */
function bareWord(part: string): string {
  return part.replace(/^\P{L}+|(?:['’]s)?\P{L}*$/gu, '');
}

/** Braces around a word but not around the punctuation after it. */
function protect(text: string): string {
  const end = /[:,;.?!]*$/.exec(text)?.index ?? text.length;
  return `{${text.slice(0, end)}}${text.slice(end)}`;
}

function latexSegment({ kind, value }: Segment, isGreek: boolean): string {
  if (kind === 'text') return latexText(value, isGreek);
  // A formula whose braces do not pair would take the rest of the file with it.
  return isBalanced(value) ? `$${value.replace(/(?<!\\)%/g, '\\%')}$` : latexText(texToText(value));
}

function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const character of tex) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0 && !/\\[{}]/.test(tex) && !tex.endsWith('\\');
}
