import { isFormula } from '../../mathematics/dollars.ts';

/** Longer stretches are no formulas of a title or an abstract. */
const longest = 1000;

/** Signs and commands around mathematics in TeX. */
const delimiters: [open: string, close: string][] = [
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['\\ensuremath{', '}'],
];

/**
 * The mathematics that begins at a place of a text in TeX, and where it ends. Dollar signs around
 * what is no formula, as in “$5 to $10”, are money.
 */
export function mathematicsAt(text: string, at: number): { tex: string; end: number } | undefined {
  for (const [open, close] of delimiters) {
    if (!text.startsWith(open, at)) continue;
    const start = at + open.length;
    const stop = closing(text, start, close);
    if (stop === undefined) continue;
    const end = stop + close.length;
    const inner = text.slice(start, stop);
    const tex = inner.trim();
    const isMath = open !== '$' || isFormula(inner, text.slice(end, end + 1)) || /[\\^_]/.test(tex);
    return isMath && tex !== '' ? { tex, end } : undefined;
  }
  return undefined;
}

function closing(text: string, start: number, close: string): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    const character = text[at];
    if (depth === 0 && character === close[0] && text.startsWith(close, at)) return at;
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return undefined;
  }
  return undefined;
}
