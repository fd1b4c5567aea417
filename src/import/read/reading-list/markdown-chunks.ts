/** Some sections of a Markdown file, small enough to be parsed by themselves. */
export interface MarkdownChunk {
  text: string;
  /** Line of the file with which it starts, counted from 1. */
  line: number;
}

/** Chunks end before the next heading, item, paragraph or row once they are so long. */
const usualLength = 32_768;
/** And at the next line, wherever it is, once they are so long. */
const greatestLength = 65_536;

/**
 * Longer lines, or lines with so many brackets, are no items of a list; parsing Markdown takes the
 * square of their number.
 */
const longestLine = 20_000;
const mostBrackets = 300;

/**
 * Splits Markdown where no item is cut: before headings and items, before text that follows a blank
 * line without being indented, and between the rows of a table, whose head is put before each part.
 * @param leaveOut told of lines that no list has, which are left out.
 */
export function* markdownChunks(
  text: string,
  leaveOut: (line: number) => void,
): Generator<MarkdownChunk> {
  let chunk: string[] = [];
  let length = 0;
  let start = 1;
  let isFenced = false;
  let head: string[] = [];
  let before = '';
  for (const [index, whole] of text.split('\n').entries()) {
    const isWild =
      whole.length > longestLine ||
      count(whole, ']') > mostBrackets ||
      /^[\s>]*(?:>\s*){20}/.test(whole);
    if (isWild) leaveOut(index + 1);
    const line = isWild ? '' : whole;
    const isRow = /^\s{0,3}\|/.test(line);
    if (!isRow) head = [];
    const isBorder =
      /^(?:#{1,6}| {0,3}(?:[-*+]|\d{1,4}[.)]))\s/.test(line) ||
      (before.trim() === '' && /^\S/.test(line)) ||
      head.length > 0;
    if (length > greatestLength || (length > usualLength && isBorder && !isFenced)) {
      yield { text: chunk.join('\n'), line: start };
      [chunk, length, start, isFenced] = [[...head], 0, index + 1 - head.length, false];
    }
    if (isRow && /^[\s|:-]+$/.test(line) && line.includes('-')) head = [before, line];
    chunk.push(line);
    length += line.length + 1;
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
    before = line;
  }
  if (chunk.length > 0) yield { text: chunk.join('\n'), line: start };
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
