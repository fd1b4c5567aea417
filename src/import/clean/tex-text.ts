import { subscript, superscript } from '../../mathematics/scripts.ts';
import { readAccent, withAccentsJoined } from './tex-accents.ts';
import { type TexCommand, texCharacter, texCommand } from './tex-commands.ts';
import {
  type Argument,
  afterSpace,
  command,
  groupArgument,
  matchAt,
  nextArgument,
  type Read,
  type TexSource,
  texSource,
} from './tex-source.ts';

/** Text in deeper braces stays as it is. */
const deepest = 40;

const ordinary = /[^\\{}h]+|h(?!ttps?:\/\/)/y;
const address = /https?:\/\/(?:[^\s{}"<>\\]|\\[_%#&~$])+/y;

/**
 * TeX's running text as plain text: its commands, accents and escapes become what they stand for,
 * the braces go that only group text or keep capitals. What is not known stays word for word, and so
 * do braces that may be a set's (`{0, 1}`).
 * @see https://www.latex-project.org/help/documentation/usrguide.pdf
 */
export function readTexText(tex: string): string {
  if (!/[\\{]/.test(tex)) return tex;
  const joined = withAccentsJoined(tex);
  return readPart(texSource(joined), 0, joined.length, 0);
}

function readPart(source: TexSource, from: number, to: number, depth: number): string {
  const { tex, closing } = source;
  if (depth > deepest) return tex.slice(from, to);
  let text = '';
  for (let at = from; at < to; ) {
    const plain = matchAt(ordinary, source, at, to);
    const link = plain === '' ? matchAt(address, source, at, to) : '';
    const end = tex[at] === '{' ? closing.get(at) : undefined;
    if (plain !== '') {
      text += plain;
      at += plain.length;
    } else if (link !== '') {
      text += link.replace(/\\/g, '');
      at += link.length;
    } else if (tex[at] === '\\') {
      const read = readCommand(source, at, to, depth, text);
      text += read.text;
      at = read.end;
    } else if (end !== undefined && end < to) {
      text += readGroup(source, at, end, depth);
      at = end + 1;
    } else {
      text += tex[at];
      at++;
    }
  }
  return text;
}

/** A group without its braces where they only group, else with them. */
function readGroup(source: TexSource, start: number, end: number, depth: number): string {
  const text = readPart(source, start + 1, end, depth + 1);
  const whole = start === 0 && end === source.tex.length - 1;
  return whole || onlyGroups(source.tex.slice(start + 1, end)) ? text : `{${text}}`;
}

/** Whether braces have no meaning of their own: around commands, formulas, single signs, capitals. */
function onlyGroups(inner: string): boolean {
  if (/\\[^{}%&#_]|[\u{F0000}-\u{FFFFD}]/u.test(inner)) return true;
  if (/^(?:[-–—,.:'"~]|(?!\p{ASCII})\p{L}+)$/u.test(inner)) return true;
  return /[\p{Lu}\p{Lo}]|\d\p{L}|\p{L}\d/u.test(inner) && !/[,;|=<>\\{}[\]]/.test(inner);
}

function readCommand(
  source: TexSource,
  at: number,
  to: number,
  depth: number,
  before: string,
): Read {
  const name = matchAt(command, source, at, to).slice(1);
  const known = texCommand(name) ?? texCommand(name.replace(/\*$/, ''));
  const start = at + 1 + name.length;
  const read = (from: number, end: number) => readPart(source, from, end, depth + 1);
  if (!known) return readUnknown(source, at, start, to);
  switch (known.kind) {
    case 'symbol':
      return /^[A-Za-z]/.test(name)
        ? readSymbol(source, known.text, start, to, before)
        : { text: known.text, end: start };
    case 'accent':
      return readAccent(source, { name, mark: known.mark }, at, to, read);
    case 'dropped': {
      let end = afterSpace(source, start, to);
      for (let left = known.arguments; left > 0; left--) end = nextArgument(source, end, to).end;
      return { text: '', end };
    }
    default:
      return readWithArgument(source, known, start, to, read);
  }
}

/** A command nobody knows stays with its arguments. */
function readUnknown({ tex, closing }: TexSource, at: number, start: number, to: number): Read {
  let end = start;
  for (let close = closing.get(end); close !== undefined && close < to; close = closing.get(end)) {
    end = close + 1;
  }
  const written = tex.slice(at, end);
  return { text: texCharacter(written) ?? written, end };
}

/** Symbols that are words or stand like one: a blank behind their command is meant. */
const wordLike = /TeX|ε|…|\.$/;

function readSymbol(
  source: TexSource,
  text: string,
  start: number,
  to: number,
  before: string,
): Read {
  if (source.closing.get(start) === start + 1 && start + 1 < to) return { text, end: start + 2 };
  const isDash = /^[–—-]$/.test(text) && /\s$/.test(before);
  const keepsSpace = isDash || wordLike.test(text);
  return { text, end: keepsSpace ? start : afterSpace(source, start, to) };
}

type WithArgument = Exclude<TexCommand, { kind: 'symbol' | 'accent' | 'dropped' }>;
type ReadInner = (from: number, to: number) => string;

function readWithArgument(
  source: TexSource,
  known: WithArgument,
  start: number,
  to: number,
  readInner: ReadInner,
): Read {
  const read = ({ inner }: Argument) => (inner ? readInner(inner.from, inner.to) : '');
  const first = groupArgument(source, start, to);
  // Without braces it stands before a single letter, which looks the same without it.
  if (!first.inner) return { text: '', end: afterSpace(source, start, to) };
  switch (known.kind) {
    case 'link':
      return readLink(source, first, to, read);
    case 'argument': {
      let chosen = first;
      for (let left = known.skipped; left > 0; left--) {
        const next = groupArgument(source, chosen.end, to);
        if (next.inner) chosen = next;
      }
      return { text: known.before + read(chosen) + known.after, end: chosen.end };
    }
    case 'case': {
      const text = read(first);
      return { text: known.upper ? text.toUpperCase() : text.toLowerCase(), end: first.end };
    }
    case 'chemistry': {
      const figures = /(?<=[A-Za-z)\]])\d+/g;
      return { text: read(first).replace(figures, (n) => subscript(n) ?? n), end: first.end };
    }
    default: {
      const text = read(first);
      const shifted = known.script === 'sub' ? subscript(text) : superscript(text);
      return { text: shifted ?? text, end: first.end };
    }
  }
}

/** Labels of links that say nothing. */
const emptyLabel =
  /^(?:here|link|this link|url|this url|code|github|website|this website|https?:.*)?$/i;

/** What a link says, with its address behind it unless the link is the whole text. */
function readLink(
  source: TexSource,
  first: Argument,
  to: number,
  read: (argument: Argument) => string,
): Read {
  const target = read(first).trim();
  const second = groupArgument(source, first.end, to);
  if (!second.inner) return { text: target, end: first.end };
  const label = read(second).trim();
  if (emptyLabel.test(label)) return { text: target, end: second.end };
  const before = source.tex.slice(0, first.inner?.from);
  const isWhole = /^\{?\s*\\href\s*\{$/.test(before) && source.tex.length - second.end < 2;
  return { text: isWhole ? label : `${label} (${target})`, end: second.end };
}
