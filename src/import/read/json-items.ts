/** One value of a JSON array as it stands in the file, or the place where the file breaks off. */
export type JsonItem = { line: number; source: string } | { line: number; problem: string };

/** No record is nested deeper; hostile input can be. */
const deepest = 500;

/** Opens, closes, separates, or starts a string: the only characters that shape JSON. */
const mark = /["[\]{},\n]/g;

/**
 * Takes the values of a JSON array apart, each with its line, so that one broken value does not
 * take the others with it. Values that stand one after the other without an array are read too.
 */
export function* jsonItems(text: string): Generator<JsonItem> {
  const opening = /^\uFEFF?\s*\[/.exec(text)?.[0].length ?? 0;
  const inArray = opening > 0;
  let line = countLines(text, 0, opening);
  let depth = 0;
  let start = opening;
  let startLine = line;
  let closed = !inArray;
  const item = (end: number): JsonItem | undefined => {
    const source = text.slice(start, end).trim();
    return source === '' ? undefined : { line: startLine, source };
  };
  mark.lastIndex = opening;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index;
    const character = match[0];
    if (character === '\n') {
      line++;
      if (depth === 0 && text.slice(start, at).trim() === '') startLine = line;
    } else if (character === '"') {
      const end = endOfString(text, at);
      line += countLines(text, at, end);
      mark.lastIndex = end;
    } else if (character === '{' || character === '[') {
      depth++;
      if (depth > deepest) {
        yield { line, problem: 'brackets nested too deep · this is no listing' };
        return;
      }
    } else if (depth > 0 && character !== ',') {
      depth--;
      if (depth === 0 && !inArray) {
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
      if (character === ']') {
        closed = true;
        break;
      }
    }
  }
  const rest = closed && inArray ? undefined : item(text.length);
  if (rest) yield { line: rest.line, problem: 'the file breaks off here · save it whole' };
  else if (!closed) yield { line, problem: 'the file breaks off here · save it whole' };
}

/** Where a string ends that starts at an offset; the end of the text where it does not end. */
function endOfString(text: string, start: number): number {
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

/** Line ends between two offsets; the first line counts as one. */
function countLines(text: string, start: number, end: number): number {
  const lineEnds = text.slice(start, end).split('\n').length - 1;
  return start === 0 ? lineEnds + 1 : lineEnds;
}
