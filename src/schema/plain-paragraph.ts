import type { PhrasingContent, Root } from 'mdast';
import { isFormula } from '../mathematics/dollars.ts';

/** Mathematics, an escaped character or an address: all the markup that imported abstracts have. */
const simpleMarkup = /\$([^$\n]+)\$|\\([!-/:-@[-`{-~])|<(https?:\/\/[^\s<>]+)>/g;

/** What could be any other markup: then the Markdown parser has to read it. */
const otherMarkup = /[`*_[\]<\\]|&#?\w+;|~.*~|^(?:[-+=>#|]|\d+[.)])/s;

/** A line that nothing is cut off from and no tab shifts. */
const plainLine = /^[^\s\0\uFEFF](?:[^\n\r\t\0\uFEFF]*[^\s\0\uFEFF])?$/;

/** Dollar signs so close that only the parser can tell which belong together. */
const closeDollars = /\$\\?\$/;

/** What becomes a link without any sign around it. */
const bareAddress = /https?:\/\/|www\.|@/i;

/**
 * Reads Markdown that is one paragraph of text, formulas, escaped characters and addresses, as most
 * abstracts are: some twenty times as fast as the Markdown parser, with the same tree.
 * @returns undefined where there may be anything else.
 */
export function readPlainParagraph(source: string): Root | undefined {
  if (!plainLine.test(source) || closeDollars.test(source)) return undefined;
  if (otherMarkup.test(source.replace(simpleMarkup, maskSimple))) return undefined;
  const children: PhrasingContent[] = [];
  let text = '';
  let textStart = 0;
  let done = 0;
  const closeText = (end: number) => {
    if (text !== '') children.push({ type: 'text', value: text, position: place(textStart, end) });
    text = '';
  };
  for (const match of source.matchAll(simpleMarkup)) {
    const [written, formula, escaped, address] = match;
    const end = match.index + written.length;
    text += source.slice(done, match.index) + (escaped ?? '');
    done = end;
    if (escaped !== undefined) continue;
    closeText(match.index);
    textStart = end;
    const position = place(match.index, end);
    children.push(
      formula === undefined
        ? linkTo(address ?? '', match.index, position)
        : { ...inlineFormula(formula), position },
    );
  }
  text += source.slice(done);
  closeText(source.length);
  if (children.some((child) => child.type === 'text' && bareAddress.test(child.value)))
    return undefined;
  const position = place(0, source.length);
  return {
    type: 'root',
    children: [{ type: 'paragraph', children, position }],
    position: place(0, source.length),
  };
}

/** Masks simple markup, but not dollar signs that enclose no formula: the parser tells what they are. */
function maskSimple(
  written: string,
  formula: string | undefined,
  _escaped: unknown,
  _address: unknown,
  start: number,
  source: string,
): string {
  const next = source.charAt(start + written.length);
  if (formula !== undefined && !isFormula(formula, next)) return '`';
  return written.replace(/./gs, 'x');
}

function inlineFormula(value: string): PhrasingContent {
  return {
    type: 'inlineMath',
    value,
    data: {
      hName: 'code',
      hProperties: { className: ['language-math', 'math-inline'] },
      hChildren: [{ type: 'text', value }],
    },
  };
}

function linkTo(url: string, start: number, position: ReturnType<typeof place>): PhrasingContent {
  return {
    type: 'link',
    title: null,
    url,
    children: [{ type: 'text', value: url, position: place(start + 1, start + 1 + url.length) }],
    position,
  };
}

/** Where a node stands, in a text of one line. */
function place(start: number, end: number) {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
