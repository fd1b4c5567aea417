import type { Stem } from '../../text/stem.ts';
import { wordEnd, wordStart } from '../text/cut.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { MarkedText, Marks } from './request.ts';

/** Where a sentence ends: before a capital, or with the full stop of a script without capitals. */
const sentenceEnd = /(?<=[.?!])\s+(?=[\p{Lu}\p{Lo}\d"“(])|(?<=[。！？])/u;

/** The terms of a query, for finding them in texts. */
export class Highlighter {
  readonly #stem: Stem;
  readonly #stems = new Map<string, number>();
  readonly #phrases: string[][] = [];

  /** @param terms terms of the index and how telling each is. */
  constructor(terms: Map<string, number>, stem: Stem) {
    this.#stem = stem;
    for (const [term, weight] of terms) {
      const stems = term.split(' ');
      if (stems.length > 1) this.#phrases.push(stems);
      else this.#stems.set(term, weight);
    }
  }

  /** Marks the words of a text that the query is about. */
  mark(text: string): MarkedText {
    return { text, marks: this.#marks(tokenize(text)) };
  }

  /**
   * The sentence of a text that has most of the query's terms, of those that were not shown yet,
   * cut to a length; undefined where none has any.
   */
  excerpt(text: string, shown: string[], longest: number): MarkedText | undefined {
    const known = new Set(shown.flatMap((part) => this.#found(part)));
    let best: string | undefined;
    let most = 0;
    for (const sentence of text.split(sentenceEnd)) {
      const value = this.#found(sentence)
        .filter((term) => !known.has(term))
        .reduce((sum, term) => sum + (this.#stems.get(term) ?? 0), 0);
      if (value <= most) continue;
      most = value;
      best = sentence;
    }
    return best === undefined ? undefined : this.mark(this.#cut(best, longest));
  }

  #found(text: string): string[] {
    return [...new Set(tokenize(text).flatMap((token) => this.#termsOf(token)))];
  }

  #termsOf({ parts, joined }: Token): string[] {
    const words = joined === undefined ? parts : [...parts, joined];
    return words.map((word) => this.#stem(word)).filter((term) => this.#stems.has(term));
  }

  #marks(tokens: Token[]): Marks {
    const marked = new Set(tokens.filter((token) => this.#termsOf(token).length > 0));
    const row = tokens.flatMap((token) =>
      token.parts.map((part) => ({ token, stem: this.#stem(part) })),
    );
    for (const [at] of row.entries()) {
      for (const phrase of this.#phrases) {
        if (!phrase.every((part, offset) => row[at + offset]?.stem === part)) continue;
        for (const { token } of row.slice(at, at + phrase.length)) marked.add(token);
      }
    }
    return merged(tokens.filter((token) => marked.has(token)));
  }

  /** Keeps the stretch of a long sentence that has most marks. */
  #cut(sentence: string, longest: number): string {
    if (sentence.length <= longest) return sentence;
    const { marks } = this.mark(sentence);
    const counts = marks.map(
      ([start]) => marks.filter(([from, to]) => from >= start && to <= start + longest).length,
    );
    const [first] = marks[counts.indexOf(Math.max(...counts))] ?? [0];
    const start = Math.min(Math.max(0, first - longest / 3), sentence.length - longest);
    const from = start === 0 ? 0 : wordStart(sentence, start);
    const to =
      from + longest >= sentence.length ? sentence.length : wordEnd(sentence, from + longest);
    return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`;
  }
}

/** Pairs of characters overlap; together they are one mark. */
function merged(tokens: Token[]): Marks {
  const marks: Marks = [];
  for (const { start, end } of tokens) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
