/** One value of JSON text as it stands in the file, or the position where the file breaks off. */
export type JsonItem = JsonSource | { line: number; problem: string };

/** The text of a value, and where it starts. */
export interface JsonSource {
  line: number;
  /** Offset in the text. */
  start: number;
  source: string;
}

/** Where to start reading: after the bracket that opens a list or an object, or at the start. */
export interface JsonPosition {
  start: number;
  line: number;
  /** False for values that stand one after the other without brackets around them. */
  bracketed: boolean;
}

/** No record is nested deeper; hostile input can be. */
const deepest = 500;

/**
 * Takes the values of a JSON list, or the members of an object, apart, each with its line, so that
 * one broken value does not take the others with it. Values that stand one after the other without
 * a list (JSON Lines) are read too.
 */
export function* jsonItems(text: string, position: JsonPosition): Generator<JsonItem> {
  let { start, line } = position;
  let depth = 0;
  let startLine = line;
  let closed = !position.bracketed;
  const item = (end: number): JsonSource | undefined => {
    const source = text.slice(start, end);
    const blanks = source.length - source.trimStart().length;
    const trimmed = source.trim();
    if (trimmed === '') return undefined;
    return { line: startLine, start: start + blanks, source: trimmed };
  };
  // Opens, closes, separates, or starts a string: the only characters that shape JSON.
  const mark = /["[\]{},\n]/g;
  mark.lastIndex = start;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index;
    const character = match[0];
    if (character === '\n') {
      line++;
      if (depth === 0 && text.slice(start, at).trim() === '') startLine = line;
    } else if (character === '"') {
      const end = endOfString(text, at);
      line += countLineEnds(text, at, end);
      mark.lastIndex = end;
    } else if (character === '{' || character === '[') {
      depth++;
      if (depth > deepest) {
        yield { line, problem: 'brackets nested too deep · this is no listing' };
        return;
      }
    } else if (depth > 0 && character !== ',') {
      depth--;
      if (depth === 0 && !position.bracketed) {
        const found = item(at + 1);
        if (found) yield found;
        start = at + 1;
        startLine = line;
      }
    } else if (depth === 0) {
      const found = item(at);
      if (found) yield found;
      start = at + 1;
      startLine = line;
      if (character === ',') continue;
      closed = true;
      break;
    }
  }
  const rest = closed && position.bracketed ? undefined : item(text.length);
  if (rest) yield { line: rest.line, problem: 'the file breaks off here · save it whole' };
  else if (!closed) yield { line, problem: 'the file breaks off here · save it whole' };
}

/** Where a string ends that starts at an offset; the end of the text where it does not end. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
    at = end;
  }
  return text.length;
}

/** Line ends between two offsets. */
export function countLineEnds(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  let lineEnds = 0;
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lineEnds++;
  return lineEnds;
}
