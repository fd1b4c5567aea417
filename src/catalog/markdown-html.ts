import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes, Parents } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { plainText } from './plain-text.ts';
import { labelTableCells } from './table-labels.ts';
import { segmentToHtml } from './title-html.ts';

/** Gives the address for a link as it stands in a page, or undefined where it must not be one. */
export type ResolveLink = (url: string) => string | undefined;

const handlers = (resolveLink: ResolveLink): Handlers => ({
  html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
  inlineMath: (_state, node: { value: string }) => ({
    type: 'raw',
    value: segmentToHtml({ kind: 'math', value: node.value }),
  }),
  math: (_state, node: { value: string }) => ({
    type: 'raw',
    value: `<p class="display">${segmentToHtml({ kind: 'math', value: node.value }, true)}</p>`,
  }),
  link: (state, node: Parents & { url: string }) => {
    const href = resolveLink(node.url);
    const children = state.all(node);
    return href === undefined
      ? children
      : { type: 'element', tagName: 'a', properties: { href }, children };
  },
  heading: (state, node: Heading) => ({
    type: 'element',
    tagName: `h${node.depth}`,
    properties: { id: headingAnchor(node) },
    children: state.all(node),
  }),
  image: (_state, node: { alt?: string | null }) => ({ type: 'text', value: node.alt ?? '' }),
});

/**
 * Sets Markdown as HTML. What people or listings wrote can become text, emphasis, lists, tables,
 * links to allowed addresses and mathematics, never an element of their own.
 */
export function markdownToHtml(tree: Nodes, resolveLink: ResolveLink = safeLink): string {
  const hast = toHast(tree, { allowDangerousHtml: true, handlers: handlers(resolveLink) });
  labelTableCells(hast);
  return toHtml(hast, { allowDangerousHtml: true });
}

/** The anchor of a heading within its page. */
export function headingAnchor(heading: Heading): string {
  return plainText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Lets web and mail addresses pass; `javascript:` and the like are no links here. */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}
