import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type TreeNode = DefaultTreeAdapterTypes.Node;
type TreeElement = DefaultTreeAdapterTypes.Element;

/** Attributes that readers see or hear. */
const said = new Set(['title', 'aria-label', 'alt', 'placeholder', 'aria-description']);

/** What these hold is nobody's prose, or in a language of its own. */
const skipped = new Set(['script', 'style', 'math', 'code', 'noscript']);

/** Parts of a page that are the collection's own words. */
const content = ['data-paper-abstract', 'data-related', 'data-cite-text', 'data-asked'];

/**
 * The words of a page's frame: what is shown and said besides the texts of the collection and those
 * that are marked as in another language.
 * @param own texts of the collection, wherever they stand.
 */
export function frameWords(html: string, own: string[]): string[] {
  const texts: string[] = [];
  const visit = (node: TreeNode) => {
    if ('tagName' in node) {
      if (isContent(node)) return;
      texts.push(...saidBy(node));
    }
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  const longestFirst = [...own].sort((a, b) => b.length - a.length);
  const frame = texts.map((text) =>
    longestFirst.reduce((rest, known) => rest.replaceAll(known, ' '), text.replace(/\s+/g, ' ')),
  );
  return frame.flatMap((text) => text.match(/[a-z][a-z’'-]+/gi) ?? []);
}

function isContent(element: TreeElement): boolean {
  if (skipped.has(element.tagName)) return true;
  return element.attrs.some(
    ({ name, value }) =>
      content.includes(name) ||
      (name === 'lang' && element.tagName !== 'html') ||
      (name === 'class' && /(?:^| )(?:overview|meaning|term-note)(?: |$)/.test(value)),
  );
}

function saidBy({ attrs }: TreeElement): string[] {
  return attrs.filter(({ name }) => said.has(name)).map(({ value }) => value);
}
