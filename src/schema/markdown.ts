import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { dollarMath } from './dollar-math.ts';
import { readPlainParagraph } from './plain-paragraph.ts';

/** The one Markdown dialect of the collection: CommonMark, GitHub's extensions, `$mathematics$`. */
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(dollarMath)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    resourceLink: false,
    // Before an escape (`www.\\<b>`) the parser would take the backslash into a link.
    unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' }],
  })
  .freeze();

/** Reads Markdown into a syntax tree with positions. */
export function parseMarkdown(source: string): Root {
  return readPlainParagraph(source) ?? parseWhole(source);
}

/** Reads Markdown with the parser, however plain it is. */
export function parseWhole(source: string): Root {
  return markdown.parse(source);
}

/** Writes a syntax tree as Markdown that reads back as the same tree. */
export function formatMarkdown(tree: Root): string {
  return markdown.stringify(tree);
}
