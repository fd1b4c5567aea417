/** A title, an abstract or a line of the page's furniture. */
export interface Block {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** From here on a line is a paragraph that was saved unwrapped, not a line of wrapped text. */
const unwrappedLength = 160;
/** Paragraphs of more lines are no wrapped text of an abstract. */
const mostWrappedLines = 200;

/** Of longer lines only the start is read: no entry is that long. */
const longestLine = 200_000;

/** The lines of a text without the blanks around them, one after the other. */
export function* trimmedLines(text: string): Generator<Block> {
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    line++;
    yield {
      text: text
        .slice(start, Math.min(stop, start + longestLine))
        .replace(/[\s\u200B\uFEFF]+/g, ' ')
        .trim(),
      line,
    };
    start = stop + 1;
  }
}

/**
 * Splits a saved page into its blocks, whatever its blanks and blank lines.
 *
 * Lines of a saved page are whole paragraphs, so each is a block of its own even where the blank
 * lines between them are missing. Only where every line of a paragraph is short, and there are at
 * least three, was the text wrapped by an editor; then the paragraph is joined again.
 */
export function* splitBlocks(text: string): Generator<Block> {
  let paragraph: Block[] = [];
  for (const line of trimmedLines(text)) {
    if (line.text !== '') paragraph.push(line);
    if (line.text === '' || paragraph.length > mostWrappedLines) {
      yield* joinWrapped(paragraph);
      paragraph = [];
    }
  }
  yield* joinWrapped(paragraph);
}

function joinWrapped(paragraph: Block[]): Block[] {
  const [first] = paragraph;
  const wrapped =
    paragraph.length >= 3 &&
    paragraph.length <= mostWrappedLines &&
    paragraph.every(({ text }) => text.length < unwrappedLength);
  const prose = paragraph.slice(0, -1).every(({ text }) => text.length > 40);
  if (!first || !wrapped || !prose) return paragraph;
  return [{ text: paragraph.map(({ text }) => text).join(' '), line: first.line }];
}
