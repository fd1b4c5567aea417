import { isScalar, LineCounter, parseDocument } from 'yaml';
import { splitPage } from './page.ts';
import { valueOffset } from './schema-problems.ts';

/** A position in a file, line and column counted from 1. */
export interface Position {
  line: number;
  column: number;
}

type Path = (string | number)[];

/**
 * Where a value of a page's front matter stands, or a character of it.
 * @param path keys and indexes that lead to the value; where it is missing, to what is there of it.
 * @param index which character of a text, counted from 0.
 */
export function frontMatterPosition(source: string, path: Path, index = 0): Position {
  const parts = splitPage(source);
  if (!parts) return { line: 1, column: 1 };
  const { line, column } = yamlPosition(parts.frontMatter, path, index);
  return { line: line + 1, column };
}

/** Where a value of a YAML file stands, or a character of it. */
export function yamlPosition(yaml: string, path: Path, index = 0): Position {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  let offset = valueOffset(document, path);
  const node: unknown = document.getIn(path, true);
  if (isScalar(node) && node.range) {
    offset += sourceOffset(yaml.slice(node.range[0], node.range[1]), index);
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** How far into a YAML scalar as written the given character of its value stands. */
function sourceOffset(written: string, index: number): number {
  if (/^[|>]/.test(written)) return 0;
  const quote = /^["']/.exec(written)?.[0] ?? '';
  let at = quote.length;
  for (let read = 0; read < index && at < written.length; read++) {
    at += unitLength(written.slice(at, at + 200), quote);
  }
  return at;
}

/** Length of what stands for one character: an escape, a folded line break or itself. */
function unitLength(written: string, quote: string): number {
  if (quote === "'" && written.startsWith("''")) return 2;
  if (quote === '"') {
    const escaped = /^\\(?:x..|u.{4}|U.{8}|\r?\n\s*|.)/su.exec(written);
    if (escaped) return escaped[0].length;
  }
  return /^\s*\n\s*/.exec(written)?.[0].length ?? 1;
}

/** Where a character of a page's body stands, given the line of the file at which it begins. */
export function bodyPosition(body: string, bodyLine: number, offset: number): Position {
  const before = body.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: bodyLine + before.split('\n').length - 1, column: offset - lineStart + 1 };
}
