import { fold } from '../../text/fold.ts';
import { divideByScript, foldUnspaced, pairsOf } from '../../text/unspaced.ts';

/** The folded forms under which a word can be found. */
export interface Reading {
  /** The folded word, or the folded parts of a compound. */
  parts: string[];
  /** A compound's parts written as one (`t-mac` → `tmac`), or a letter with its sign (`c++`). */
  joined: string | undefined;
}

/** A word of a text and where it stands. */
export interface Token extends Reading {
  start: number;
  end: number;
}

/**
 * Letters and digits, held together by signs that stand inside names: T-MAC, N:M, C++, F*, 1.58; and
 * numbers in groups of three digits: 10,000.
 */
const written =
  /(?<![\p{N}.,])\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}]|[.,]\d)|[\p{L}\p{N}\p{M}∞√]+(?:[-‐‑–'’.:/_+*^&@][\p{L}\p{N}\p{M}∞√]+)*(?:\+\+|\^?[*⋆]|#)?/gu;

/** The article that Arabic writes as one with its word, with the particles that stand before it. */
const article = /^[وبكف]?ال(?=\p{Script=Arabic}{3})/u;

/** Longer strings of joined words are sentences or addresses, not names. */
const longestCompound = 24;

/**
 * Takes a text apart into words with their places; compounds keep their parts and their whole. Of
 * scripts that put no spaces between words it gives all pairs of characters, which overlap.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(written)) {
    for (const stretch of divideByScript(word)) {
      const start = index + stretch.start;
      if (stretch.unspaced) tokens.push(...pairTokens(stretch.text, start));
      else {
        const { parts, joined } = readWord(stretch.text);
        if (parts.length === 0) continue;
        tokens.push({ start, end: start + stretch.text.length, parts, joined });
      }
    }
  }
  return tokens;
}

/** Pairs of characters of a script without spaces; they overlap. */
function pairTokens(text: string, start: number): Token[] {
  return pairsOf(text).map((pair) => ({
    start: start + pair.start,
    end: start + pair.start + pair.text.length,
    parts: [foldUnspaced(pair.text)],
    joined: undefined,
  }));
}

function readWord(word: string): Reading {
  const folded = fold(word)
    .replace(/'s?$|,/g, '')
    .replace(article, '');
  if (/^(?:[a-z0-9]+|\d+\.\d+)$/.test(folded)) return { parts: [folded], joined: undefined };
  const signed = /^([a-z]{1,2})\^?(\+\+|[*⋆]|#)$/.exec(folded);
  if (signed) {
    const [, letter = '', sign = ''] = signed;
    return { parts: [letter], joined: letter + sign.replace('⋆', '*') };
  }
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const whole = parts.join('');
  const compound = parts.length > 1 && whole.length <= longestCompound;
  return { parts, joined: compound ? whole : undefined };
}
