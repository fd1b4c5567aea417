import abbreviations from './abbreviations.json' with { type: 'json' };
import { languageData } from './language-data.ts';

/** A stretch of a text, from its first character to the one after its last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Longer than what an open bracket may keep together: then it was never closed. */
const longestRemark = 400;

/** Abbreviations that texts of any language borrow, in references above all; in lower case. */
const { borrowed } = abbreviations;

/** Abbreviations that a figure follows: “no. 5” goes on, “He said no.” does not. */
const { beforeFigures } = abbreviations;

const known = new Map<string, Set<string>>();
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Finds the sentences of a text: where Unicode would end one (UAX #29), but not after an
 * abbreviation, an initial or within brackets.
 * @param language tag by which abbreviations are known; those of English where nothing is said.
 * @returns stretches in order, without the blanks around them.
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentenceStretches(text: string, language = 'en'): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    const next = text.slice(end, end + 20);
    if (end < text.length && goesOn(text.slice(start, end), next, language)) continue;
    const trimmed = trim(text, start, end);
    if (trimmed.end > trimmed.start) found.push(trimmed);
    start = end;
  }
  return found;
}

/** The sentences of a text. */
export function splitSentences(text: string, language?: string): string[] {
  return sentenceStretches(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Whether a sentence goes on behind a place where Unicode would end it. */
function goesOn(before: string, after: string, language: string): boolean {
  const text = before.trimEnd();
  if (hasOpenBracket(text)) return true;
  const last = /(?:^|[\s(“"'‘[])([\p{L}\p{M}.-]*\p{L})\.$/u.exec(text)?.[1];
  if (last === undefined) return false;
  // “J. Smith”, but not “of vitamin C.”
  if (/^\p{Lu}$/u.test(last) && !/\p{Ll}\s\p{Lu}\.$/u.test(text)) return true;
  const words = abbreviationsOf(language);
  const lower = last.toLowerCase();
  if (words.has(lower)) return true;
  // “z. B.” is written with a blank as often as without.
  const [, first = '', second = last] = /(\p{L})\.\s(\p{L})\.$/u.exec(text) ?? [];
  const third = /^\p{L}(?=\.)/u.exec(after)?.[0] ?? '';
  if ([first + second, last + third].some((pair) => words.has([...pair].join('.').toLowerCase())))
    return true;
  return beforeFigures.includes(lower) && /^\p{N}/u.test(after);
}

/** Whether a bracket of the text is still open. */
function hasOpenBracket(text: string): boolean {
  const open = text.lastIndexOf('(');
  return open >= 0 && !text.includes(')', open) && text.length - open <= longestRemark;
}

function abbreviationsOf(language: string): Set<string> {
  const [base = ''] = language.toLowerCase().split('-');
  const words =
    known.get(base) ?? new Set([...borrowed, ...(languageData[base]?.abbreviations ?? [])]);
  known.set(base, words);
  return words;
}

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

function trim(text: string, start: number, end: number): Stretch {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  const first = start + part.length - part.trimStart().length;
  return { start: first, end: first + trimmed.length };
}
