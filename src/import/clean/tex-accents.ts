import { literalTilde } from './tex-commands.ts';
import { nextArgument, type Read, type TexSource } from './tex-source.ts';

/**
 * TeX in which an accent over nothing stands over the letter behind it: `Beno{\^{}}it` is what some
 * programs make of “Benoît”.
 */
export function withAccentsJoined(tex: string): string {
  return tex.replace(
    /(?<=\p{L})(?:\{\\(["'`^=.])\{\}\}|\\(["'`^=.])\{\})(\p{Ll})/gu,
    (_, grouped: string | undefined, bare: string | undefined, letter: string) =>
      `\\${grouped ?? bare}{${letter}}`,
  );
}

/**
 * An accent with its letter.
 * @param at where the command stands; `name` is its sign or letter, `mark` what combines.
 * @param read reads the argument.
 */
export function readAccent(
  source: TexSource,
  { name, mark }: { name: string; mark: string },
  at: number,
  to: number,
  read: (from: number, to: number) => string,
): Read {
  const start = at + 1 + name.length;
  const isSign = !/[A-Za-z]/.test(name);
  if (isSign ? isEscape(source, name, at) : isOther(source, start, to)) {
    return { text: isSign ? name : `\\${name}`, end: start };
  }
  const { inner, end } = nextArgument(source, start, to);
  const base = inner ? read(inner.from, inner.to) : '';
  const accented = withMark(base, mark);
  if (accented !== undefined) return { text: accented, end };
  // Over nothing it is a sign: \~{}, \^{}.
  if (name === '~') return { text: literalTilde, end: base === '' ? end : start };
  if (base === '') return { text: name === '^' ? '^' : '', end };
  return { text: `\\${name}`, end: start };
}

/** The apostrophe of “it\'s” is one, escaped by a program. */
function isEscape({ tex }: TexSource, name: string, at: number): boolean {
  return name === "'" && /^\\'s(?![\p{L}{}\\])/u.test(tex.slice(at, at + 4));
}

/** Letters that are commands are followed by a blank, a brace or a command: `\d+` is a program's. */
function isOther({ tex }: TexSource, start: number, to: number): boolean {
  return start >= to || !/[\s{\\]/.test(tex[start] ?? '');
}

/** A text with a mark on its first letter or figure, in one character where there is one. */
function withMark(base: string, mark: string): string | undefined {
  const [, letter, rest = ''] = /^([\p{L}\d]\p{M}*)([\s\S]*)$/u.exec(base) ?? [];
  if (letter === undefined) return undefined;
  const dotted = letter.replace(/^ı/, 'i').replace(/^ȷ/, 'j');
  return (dotted + mark).normalize('NFC') + rest;
}
