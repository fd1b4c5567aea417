import type { GlossaryTerm } from '../schema/glossary.ts';
import { abbreviationUses } from '../text/abbreviation-meaning.ts';
import { fold } from '../text/fold.ts';

/** What is found in texts by its forms, see `glossaryTermSchema`. */
interface Findable {
  forms: string[];
  /** All of its forms, where the others have their turn elsewhere: they say what it means. */
  meant?: string[];
}

/** A place in a text where a term of the glossary, or the like, is used. */
export interface TermUse<Term extends Findable = GlossaryTerm> {
  term: Term;
  start: number;
  end: number;
}

/**
 * Finds the terms of a glossary in a text, from left to right, never overlapping.
 * @param whole text that it is part of, which may say what its abbreviations mean.
 */
export type FindTerms<Term extends Findable = GlossaryTerm> = (
  text: string,
  whole?: string,
) => TermUse<Term>[];

/** A step in the tree of all forms: what may follow, and the forms that are complete here. */
interface Step<Term> {
  next: Map<string, Step<Term>>;
  complete: { term: Term; words: string[] }[];
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;
const joint = /^(?:\s+|\s*[-\u2010\u2011\u2013]\s*|\.)$/;
/** What follows a number that is not whole: version 4.5 is not version 4. */
const furtherDigits = /^\.\d/;

/**
 * Builds a finder of whole words. All forms stand in one tree of words, so a text is read once,
 * however many terms there are; where several forms begin at a word, the longest wins.
 */
export function termFinder<Term extends Findable>(terms: Term[]): FindTerms<Term> {
  const root = newStep<Term>();
  for (const term of terms) for (const form of term.forms) addForm(root, term, form);
  // The parts of a text are looked through one after the other: what the whole says is read once.
  let last = { whole: '', others: otherMeanings('') };
  return (text, whole = text) => {
    if (whole !== last.whole) last = { whole, others: otherMeanings(whole) };
    const { others } = last;
    const words = readWords(text);
    const uses: TermUse<Term>[] = [];
    for (let at = 0; at < words.length; ) {
      const found = longestUse(root, text, words, at);
      if (found && !others(found.use, text)) uses.push(found.use);
      at += found?.length ?? 1;
    }
    return uses;
  };
}

/** Tells the uses of an abbreviation that the text itself spells out otherwise than the glossary. */
function otherMeanings(whole: string): (use: TermUse<Findable>, text: string) => boolean {
  const meanings = new Map(abbreviationUses(whole).map(({ short, long }) => [short, long]));
  return ({ term, start, end }, text) => {
    const short = text.slice(start, end).replace(/(?<=\p{Lu})s$/u, '');
    const long = meanings.get(short);
    if (long === undefined) return false;
    const said = stemsOf(long);
    const { meant = term.forms } = term;
    const spelled = meant.filter((form) => abbreviationUses(`${form} (${short})`).length > 0);
    return spelled.length > 0 && spelled.every((form) => !mostIn(stemsOf(form), said));
  };
}

function mostIn(stems: string[], said: string[]): boolean {
  return stems.filter((stem) => said.includes(stem)).length * 3 >= stems.length * 2;
}

/** Beginnings of the words of a phrase: “adapting” and “adaptation” are alike here. */
function stemsOf(phrase: string): string[] {
  return readWords(phrase).map(({ text }) => fold(text).slice(0, 5));
}

function newStep<Term>(): Step<Term> {
  return { next: new Map(), complete: [] };
}

function addForm<Term>(root: Step<Term>, term: Term, form: string): void {
  const words = readWords(form).map(({ text }) => text);
  const last = words.pop();
  if (last === undefined) return;
  let step = root;
  for (const text of words) step = follow(step, text.toLowerCase());
  for (const ending of pluralOf(last)) {
    follow(step, ending.toLowerCase()).complete.push({ term, words: [...words, ending] });
  }
}

function pluralOf(text: string): string[] {
  return text.endsWith('s') ? [text] : [text, `${text}s`];
}

function follow<Term>(step: Step<Term>, key: string): Step<Term> {
  const next = step.next.get(key) ?? newStep<Term>();
  step.next.set(key, next);
  return next;
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function longestUse<Term extends Findable>(
  root: Step<Term>,
  text: string,
  words: Word[],
  first: number,
) {
  let found: { use: TermUse<Term>; length: number } | undefined;
  let step: Step<Term> | undefined = root;
  for (let at = first; at < words.length; at++) {
    const here = words[at];
    const before = at > first ? words[at - 1] : undefined;
    if (!here || (before && !joint.test(text.slice(before.end, here.start)))) break;
    step = step.next.get(here.text.toLowerCase());
    if (!step) break;
    const spoken = words.slice(first, at + 1);
    const fitting = step.complete.find((form) => fits(form.words, spoken));
    const isCut = /\d$/.test(here.text) && furtherDigits.test(text.slice(here.end, here.end + 2));
    if (!fitting || isCut) continue;
    const start = words[first]?.start ?? 0;
    found = { use: { term: fitting.term, start, end: here.end }, length: at + 1 - first };
  }
  return found;
}

/** Abbreviations and names such as LoRA or GANs hold only as they are written: “cot” is no CoT. */
function fits(form: string[], spoken: Word[]): boolean {
  return form.every((text, index) => !/.\p{Lu}/u.test(text) || text === spoken[index]?.text);
}
