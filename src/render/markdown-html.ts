import type { RootContent as HtmlContent, Nodes as HtmlNodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Code, Heading, Link, LinkReference, Root, ThematicBreak } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../schema/markdown.ts';
import { allowedHtml } from './allowed-html.ts';
import { numberFootnotes } from './footnotes.ts';
import { PageAnchors } from './page-anchors.ts';
import { plainText } from './plain-text.ts';
import { segmentToHtml } from './title-html.ts';
import { fitTables } from './wide-tables.ts';

/** Gives the address for a link as it stands in a page, or undefined where it must not be one. */
export type ResolveLink = (url: string) => string | undefined;

/** A section of a page that its Markdown begins with a heading. */
export interface Section {
  title: string;
  anchor: string;
}

/** The texts of a page as HTML. */
export interface PageHtml {
  /** In the order in which the texts were given. */
  parts: string[];
  /** The footnotes of all of them, in one list; empty where there are none. */
  footnotes: string;
  sections: Section[];
}

/** A quotation with its mathematics, without links: it leads to where it is from as a whole. */
export function quotationToHtml(quotation: string): string {
  return pageToHtml([parseMarkdown(quotation)])
    .parts.join('')
    .replace(/<\/?a\b[^>]*>/g, '');
}

/** Stands between the texts of a page while they are set as one. */
const partEnd: ThematicBreak = {
  type: 'thematicBreak',
  data: { hProperties: { dataPartEnd: true } },
};

/**
 * Sets the texts of a page as HTML, as one: links and footnotes of one are found in the others. What
 * people or listings wrote can become what `allowed-html.ts` lists, links to allowed addresses and
 * mathematics, never an element of their own.
 */
export function pageToHtml(texts: Root[], resolveLink: ResolveLink = safeLink): PageHtml {
  const setting = new Setting(resolveLink);
  const children = texts.flatMap((text, index) =>
    index === 0 ? text.children : [partEnd, ...text.children],
  );
  const tree = toHast(numberFootnotes({ type: 'root', children }), { handlers: setting.handlers });
  fitTables(tree);
  setting.leadToHeadings(tree);
  const parts: HtmlContent[][] = [[]];
  const footnotes: HtmlContent[] = [];
  for (const node of tree.type === 'root' ? tree.children : []) {
    const { dataPartEnd, dataFootnotes } = node.type === 'element' ? node.properties : {};
    if (dataPartEnd) parts.push([]);
    else if (dataFootnotes) footnotes.push(node);
    else parts.at(-1)?.push(node);
  }
  return {
    parts: parts.map((part) => setting.write(part)),
    footnotes: setting.write(footnotes),
    sections: setting.sections,
  };
}

/** Lets web and mail addresses pass; `javascript:` and the like are no links here. */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}

/** What is known of one page while it is set. */
class Setting {
  readonly sections: Section[] = [];
  readonly #anchors = new PageAnchors();
  readonly #formulas: string[] = [];
  readonly #resolveLink: ResolveLink;

  constructor(resolveLink: ResolveLink) {
    this.#resolveLink = resolveLink;
  }

  readonly handlers: Handlers = {
    code: (state, node: Code) => {
      const element = defaultHandlers.code(state, node);
      // A long line scrolls, also for those who have no mouse.
      element.properties.tabIndex = 0;
      return element;
    },
    html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
    image: (_state, node: { alt?: string | null }) => ({ type: 'text', value: node.alt ?? '' }),
    imageReference: (_state, node: { alt?: string | null }) => ({
      type: 'text',
      value: node.alt ?? '',
    }),
    inlineMath: (_state, node: { value: string }) =>
      this.#formula(segmentToHtml({ kind: 'math', value: node.value })),
    math: (_state, node: { value: string }) => ({
      type: 'element',
      tagName: 'p',
      properties: { className: ['display'] },
      children: [this.#formula(segmentToHtml({ kind: 'math', value: node.value }, true))],
    }),
    link: (state, node: Link) => this.#link(state, node, node.url, node.title),
    linkReference: (state, node: LinkReference) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      if (!definition) return defaultHandlers.linkReference(state, node);
      return this.#link(state, node, definition.url, definition.title);
    },
    heading: (state, node: Heading, parent) => {
      const title = plainText(node);
      const anchor = this.#anchors.add(title);
      if (parent?.type === 'root') this.sections.push({ title, anchor });
      return {
        type: 'element',
        // The page has the heading of the first order.
        tagName: `h${Math.max(2, node.depth)}`,
        properties: { id: anchor },
        children: state.all(node),
      };
    },
  };

  /** Lets links to headings of these texts lead there, where a heading has not its usual id. */
  leadToHeadings(tree: HtmlNodes): void {
    visit(tree, { tagName: 'a' }, (link) => {
      if (link.type !== 'element') return;
      const [, anchor] = /^#(.+)$/s.exec(String(link.properties.href)) ?? [];
      if (anchor !== undefined) link.properties.href = `#${this.#anchors.find(anchor)}`;
    });
  }

  /** HTML of what is allowed, with the formulas in their places. */
  write(children: HtmlContent[]): string {
    const tree = sanitize({ type: 'root', children }, allowedHtml);
    visit(tree, { tagName: 'span' }, (node, index, parent) => {
      if (node.type !== 'element' || !parent || index === undefined) return;
      if (node.properties.dataFormula === undefined) return;
      const value = this.#formulas[Number(node.properties.dataFormula)] ?? '';
      parent.children[index] = { type: 'raw', value };
    });
    return toHtml(tree, { allowDangerousHtml: true }).trim();
  }

  #formula(html: string) {
    const dataFormula = String(this.#formulas.push(html) - 1);
    return { type: 'element' as const, tagName: 'span', properties: { dataFormula }, children: [] };
  }

  #link(state: State, node: Link | LinkReference, url: string, title: Link['title']) {
    const href = this.#resolveLink(url);
    const children = state.all(node);
    if (href === undefined) return children;
    const properties = title ? { href, title } : { href };
    return { type: 'element' as const, tagName: 'a', properties, children };
  }
}
