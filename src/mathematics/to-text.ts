import type { Segment } from './segment.ts';
import { symbolText } from './symbols.ts';

const superscripts: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};
const subscripts: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '(': '₍',
  ')': '₎',
};

/** A title or an abstract as plain Unicode text: `S$^{2}$FT` becomes `S²FT`. */
export function segmentsToText(segments: Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'math' ? texToText(value) : value)).join('');
}

/**
 * TeX mathematics as a line of Unicode text, for places that take no markup: page titles, search
 * text, citations in plain text. What Unicode has no character for stays readable (`x^(a+b)`).
 */
export function texToText(tex: string): string {
  const reader = { tex, at: 0 };
  return readGroup(reader, undefined).replace(/\s+/g, ' ').trim();
}

interface Reader {
  tex: string;
  at: number;
}

function readGroup(reader: Reader, end: string | undefined): string {
  let text = '';
  while (reader.at < reader.tex.length && reader.tex[reader.at] !== end) text += readItem(reader);
  reader.at++;
  return text;
}

/** One character, command, group or script. */
function readItem(reader: Reader): string {
  const character = reader.tex[reader.at] ?? '';
  reader.at++;
  if (character === '{') return readGroup(reader, '}');
  if (character === '^') return script(readArgument(reader), superscripts, '^');
  if (character === '_') return script(readArgument(reader), subscripts, '_');
  if (character === '~') return ' ';
  if (character !== '\\') return character === '}' ? '' : character;
  const name = /^(?:[A-Za-z]+|.)/su.exec(reader.tex.slice(reader.at, reader.at + 40))?.[0] ?? '';
  reader.at += name.length;
  return readCommand(reader, name);
}

function readCommand(reader: Reader, name: string): string {
  if (/^[A-Za-z]/.test(name) && reader.tex[reader.at] === ' ') reader.at++;
  if (name === 'frac' || name === 'tfrac' || name === 'dfrac') {
    return `${bracket(readArgument(reader))}/${bracket(readArgument(reader))}`;
  }
  if (name === 'sqrt') {
    const root = reader.tex[reader.at] === '[' ? readOption(reader) : '';
    return `${script(root, superscripts, '')}√${bracket(readArgument(reader))}`;
  }
  return symbolText(name);
}

function readArgument(reader: Reader): string {
  while (reader.tex[reader.at] === ' ') reader.at++;
  return reader.at < reader.tex.length ? readItem(reader) : '';
}

function readOption(reader: Reader): string {
  reader.at++;
  return readGroup(reader, ']');
}

function script(text: string, table: Record<string, string>, mark: string): string {
  const characters = [...text.replace(/−/g, '-')];
  if (characters.every((character) => character in table)) {
    return characters.map((character) => table[character]).join('');
  }
  return `${mark}${bracket(text)}`;
}

function bracket(source: string): string {
  const text = source.trim();
  return /^[\p{L}\p{N}.∞⊤*⋆]*$/u.test(text) ? text : `(${text})`;
}
