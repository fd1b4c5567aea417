/** A title, an abstract or a line of the page's furniture. */
export interface Block {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** From here on a line is a paragraph that was saved unwrapped, not a line of wrapped text. */
const unwrappedLength = 160;

/**
 * Splits a saved page into its blocks, whatever its line ends, blanks and blank lines.
 *
 * Lines of a saved page are whole paragraphs, so each is a block of its own even where the blank
 * lines between them are missing. Only where every line of a paragraph is short, and there are at
 * least three, was the text wrapped by an editor; then the paragraph is joined again.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: Block[] = [];
  const close = () => {
    blocks.push(...joinWrapped(paragraph));
    paragraph = [];
  };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
    if (line === '') close();
    else paragraph.push({ text: line, line: index + 1 });
  }
  close();
  return blocks;
}

function joinWrapped(paragraph: Block[]): Block[] {
  const [first] = paragraph;
  const wrapped =
    paragraph.length >= 3 && paragraph.every(({ text }) => text.length < unwrappedLength);
  const prose = paragraph.slice(0, -1).every(({ text }) => text.length > 40);
  if (!first || !wrapped || !prose) return paragraph;
  return [{ text: paragraph.map(({ text }) => text).join(' '), line: first.line }];
}
