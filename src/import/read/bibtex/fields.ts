import type { BibtexBlock } from './blocks.ts';

/** A record of BibTeX taken apart; values are TeX, with macros and `#` resolved. */
export interface BibtexRecord {
  line: number;
  type: string;
  /** Empty where the record has none. */
  key: string;
  /** Values by field names in small letters; empty ones are left out. */
  fields: Map<string, string>;
}

/** The value of an `@string` macro; a macro that nobody defined can stand for its own name. */
export type MacroValue = (name: string, field: string) => string;

/** Told of a field that is left out. */
export type NoteField = (field: string, why: string) => void;

/** Why a record cannot be read, for the person who wrote it. */
export class BibtexError extends Error {}

/** Commas between fields, needless ones too, and lines that are commented out. */
const between = /(?:[\s,;]|%[^\n]*)*/y;
/** Names of fields; some programs write blanks into them. */
const fieldName =
  /([\p{L}\d_@][\p{L}\p{M}\d_.:+*'/-]*(?:[ \t]+[\p{L}_][\p{L}\p{M}\d_.:+*'/-]*)*)\s*=\s*/uy;
/** A number, a macro, or words without the quotation marks that they should have. */
const bareValue = /[^\s,#{}"=]+(?:[ \t]+[^\s,#{}"=]+)*(?=[ \t]*(?:[,#\n]|$))|[^\s,#{}"=]+/y;
const concatenation = /\s*#\s*/y;

/** Fields of which a record may have several, and what joins them. */
const joints = new Map([
  ['author', ' and '],
  ['editor', ' and '],
  ['keywords', ', '],
]);

/**
 * Takes a record apart. A missing key and missing or needless commas are no matter; of a field that
 * stands twice the first counts, as in BibTeX.
 * @throws BibtexError where a field has no value, or one that does not end.
 */
export function readRecord(
  { line, type, body }: BibtexBlock,
  macroValue: MacroValue,
  note: NoteField = () => {},
): BibtexRecord {
  const fields = new Map<string, string>();
  const { key, end } = readKey(body);
  for (const { name, value } of bibtexFields(body, end, macroValue)) {
    const before = fields.get(name);
    const joint = joints.get(name);
    if (value.trim() === '' || before === value) continue;
    if (before === undefined) fields.set(name, value);
    else if (joint) fields.set(name, before + joint + value);
    else note(name, 'stands twice · the first was taken');
  }
  return { line, type, key, fields };
}

/** The fields of a record or of an `@string`, whose fields are macros. */
export function* bibtexFields(
  body: string,
  start: number,
  macroValue: MacroValue,
): Generator<{ name: string; value: string }> {
  for (let at = skip(between, body, start); at < body.length; at = skip(between, body, at)) {
    fieldName.lastIndex = at;
    const [whole, written = ''] = fieldName.exec(body) ?? [];
    if (whole === undefined) throw new BibtexError(`no “field =” at ${snippet(body, at)}`);
    const name = written.toLowerCase();
    let value = '';
    let end = at + whole.length;
    for (let isOpen = true; isOpen; ) {
      const part = readPart(body, end, name, macroValue);
      value += part.text;
      end = skip(concatenation, body, part.end);
      isOpen = end > part.end;
    }
    yield { name, value };
    at = end;
  }
}

/** The key stands before the first comma; a field that stands first has `=` before it. */
function readKey(body: string): { key: string; end: number } {
  const [before = ''] = /^[^,=]*/.exec(body) ?? [];
  if (body[before.length] !== '=') return { key: before.trim(), end: before.length };
  const words = before.trim().split(/\s+/);
  const name = words.pop() ?? '';
  return { key: words.join(' '), end: before.lastIndexOf(name) };
}

function readPart(
  body: string,
  at: number,
  field: string,
  macroValue: MacroValue,
): { text: string; end: number } {
  const open = body[at];
  if (open === '{' || open === '"') {
    const end = valueEnd(body, at, true) ?? valueEnd(body, at, false);
    if (end === undefined) throw new BibtexError(`${field} does not end: ${snippet(body, at)}`);
    return { text: body.slice(at + 1, end - 1), end };
  }
  bareValue.lastIndex = at;
  const [word] = bareValue.exec(body) ?? [];
  if (word === undefined) {
    if (open === ',' || open === undefined) return { text: '', end: at };
    throw new BibtexError(`${field} has no value at ${snippet(body, at)}`);
  }
  return { text: /^\d+$/.test(word) ? word : macroValue(word, field), end: at + word.length };
}

/** Offset behind the brace or the quotation mark that closes a value. */
function valueEnd(body: string, start: number, escapes: boolean): number | undefined {
  const close = body[start] === '{' ? '}' : '"';
  let depth = 0;
  for (let at = start + 1; at < body.length; at++) {
    const character = body[at];
    if (character === '\\' && escapes) at++;
    else if (depth === 0 && character === close) return at + 1;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function snippet(text: string, at: number): string {
  const words = text
    .slice(at, at + 40)
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? 'its end' : `“${words}”`;
}
