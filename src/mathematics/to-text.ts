import { subscript, superscript } from './scripts.ts';
import type { Segment } from './segment.ts';
import { symbolText } from './symbols.ts';

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
  if (character === '^') return script(readArgument(reader), superscript, '^');
  if (character === '_') return script(readArgument(reader), subscript, '_');
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
    return `${script(root, superscript, '')}√${bracket(readArgument(reader))}`;
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

function script(text: string, shift: (text: string) => string | undefined, mark: string): string {
  return shift(text) ?? `${mark}${bracket(text)}`;
}

function bracket(source: string): string {
  const text = source.trim();
  return /^[\p{L}\p{N}.∞⊤*⋆]*$/u.test(text) ? text : `(${text})`;
}
