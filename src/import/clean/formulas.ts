import { isFormula } from '../../mathematics/dollars.ts';
import { typeset } from '../../mathematics/to-mathml.ts';

/** Text with more formulas is none of a paper's; the others stay text. */
const most = 2000;
/** Longer stretches are no formulas of a title or an abstract. */
const longest = 1000;

const delimiters: { open: RegExp; close: string }[] = [
  { open: /\$\$/y, close: '$$' },
  { open: /\$/y, close: '$' },
  { open: /\\\(/y, close: '\\)' },
  { open: /\\\[/y, close: '\\]' },
  { open: /\\ensuremath\s*\{/y, close: '}' },
  { open: /\\begin\{math\}/y, close: '\\end{math}' },
  { open: /\\begin\{displaymath\}/y, close: '\\end{displaymath}' },
  { open: /\\begin\{equation\*?\}/y, close: '\\end{equation' },
];

/**
 * Takes the formulas out of a text: what stands between dollar signs, by Pandoc's rule against money,
 * or between TeX's other delimiters, and can be set. All else stays, dollar signs too.
 * @param mark what stands in the text for the formula with a number.
 */
export function takeFormulas(
  text: string,
  mark: (formula: number) => string,
): { text: string; formulas: string[] } {
  const formulas: string[] = [];
  if (!/[$\\]/.test(text)) return { text, formulas };
  let rest = '';
  let done = 0;
  for (const start of text.matchAll(/\$|\\[\s\S]/g)) {
    if (start.index < done) continue;
    if (formulas.length === most) break;
    const found = formulaAt(text, start.index);
    const symbol = found ? undefined : textSymbolAt(text, start.index);
    if (found) {
      rest += text.slice(done, start.index) + mark(formulas.length);
      formulas.push(found.tex);
      done = found.end;
    } else if (symbol) {
      rest += `${text.slice(done, start.index)}${symbol}{}`;
      done = start.index + symbol.length + 2;
    }
  }
  return { text: rest + text.slice(done), formulas };
}

function formulaAt(text: string, at: number): { tex: string; end: number } | undefined {
  for (const { open, close } of delimiters) {
    open.lastIndex = at;
    const opening = open.exec(text);
    if (!opening) continue;
    const start = open.lastIndex;
    const stop = closingAt(text, start, close);
    if (stop === undefined) continue;
    const tail = close.startsWith('\\end{equation')
      ? /^\*?\}/.exec(text.slice(stop + close.length))
      : null;
    const end = stop + close.length + (tail?.[0].length ?? 0);
    const inner = text.slice(start, stop);
    const tex = inner.replace(/\s+/g, ' ').trim();
    const isMathematics =
      close !== '$' || (isFormula(inner, text.slice(end, end + 1)) && !isProse(tex));
    if (tex !== '' && isMathematics && 'mathml' in typeset(tex)) return { tex, end };
  }
  return undefined;
}

/** A single command of running text that stands between dollar signs: `$\slash$`. */
function textSymbolAt(text: string, at: number): string | undefined {
  return /^\$(\\[A-Za-z]{1,30})\$/.exec(text.slice(at, at + 34))?.[1];
}

function closingAt(text: string, start: number, close: string): number | undefined {
  const limit = Math.min(text.length, start + longest);
  if (!text.slice(start, limit).includes(close)) return undefined;
  let depth = 0;
  for (let at = start; at < limit; at++) {
    if ((depth === 0 || close !== '}') && text.startsWith(close, at)) return at;
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
  }
  return undefined;
}

/** Words side by side, and no sign of TeX: “5 million US”. */
function isProse(tex: string): boolean {
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(tex) && !/[\\^_={}]/.test(tex);
}
