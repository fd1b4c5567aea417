import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root as Markdown } from 'mdast';
import { visit } from 'unist-util-visit';
import { formatMarkdown } from '../schema/markdown.ts';

/**
 * What of a note can stand on a page. Pictures are files of the library and are not there; colours
 * and sizes have no place.
 */
const allowed: Schema = {
  strip: ['script', 'style', 'template', 'title', 'iframe', 'object', 'svg', 'math'],
  tagNames: `a b strong i em del s strike code pre p br hr blockquote ul ol li h1 h2 h3 h4 h5 h6
    table thead tbody tr th td span div`.split(/\s+/),
  attributes: {
    a: ['href'],
    ol: ['start'],
    pre: [['className', 'math']],
    span: [['className', 'math']],
  },
  protocols: { href: ['http', 'https'] },
  ancestors: {},
  required: {},
};

/** Notes are parts of a section of a page: its headings stand below “Notes”, a second-level one. */
const highestHeading = 3;
const lowestHeading = 6;

/**
 * A note of Zotero as Markdown in which its text can mean nothing but itself: no script, no address
 * but of the web, no picture, headings below that of the section. Formulas stay formulas.
 * @returns undefined where nothing is left to say, or the note is nested too deep to be read.
 * @see https://www.zotero.org/support/notes
 */
export function noteMarkdown(html: string): string | undefined {
  try {
    const safe = sanitize(fromHtml(html, { fragment: true }), allowed);
    const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
    unwrapDeadLinks(root);
    const note = toMdast(root, { handlers: { span: inlineMath, pre: displayMath } });
    if (note.type !== 'root') return undefined;
    lowerHeadings(note);
    return formatMarkdown(note).trim() || undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A link whose address is none of the web is its words. */
function unwrapDeadLinks(root: Root): void {
  visit(root, 'element', (element, index, parent) => {
    if (element.tagName !== 'a' || element.properties.href !== undefined) return undefined;
    if (index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...element.children);
    return index;
  });
}

/** `<span class="math">$…$</span>` */
const inlineMath: Handle = (state, element: Element) => {
  const value = formulaOf(element);
  return value === undefined ? state.all(element) : { type: 'inlineMath', value };
};

/** `<pre class="math">$$…$$</pre>`; other preformatted text is code. */
const displayMath: Handle = (_, element: Element) => {
  const value = formulaOf(element);
  return value === undefined ? { type: 'code', value: textOf(element) } : { type: 'math', value };
};

function formulaOf(element: Element): string | undefined {
  const { className } = element.properties;
  if (!Array.isArray(className) || !className.includes('math')) return undefined;
  return /^\s*(\${1,2})([^$]+)\1\s*$/.exec(textOf(element))?.[2]?.trim();
}

function lowerHeadings(tree: Markdown): void {
  const depths: number[] = [];
  visit(tree, 'heading', ({ depth }) => void depths.push(depth));
  const shift = Math.max(0, highestHeading - Math.min(...depths));
  visit(tree, 'heading', (heading) => {
    const depth = Math.min(lowestHeading, heading.depth + shift);
    heading.depth = depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6;
  });
}
