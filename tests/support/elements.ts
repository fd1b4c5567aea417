import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page with its attributes. */
export interface PageElement {
  tag: string;
  attributes: Record<string, string>;
  text: string;
}

type TreeNode = DefaultTreeAdapterTypes.Node;

/** All elements below a node, in document order. */
export function readElements(node: TreeNode): PageElement[] {
  const elements: PageElement[] = [];
  const visit = (current: TreeNode) => {
    if ('tagName' in current) {
      const attributes = Object.fromEntries(current.attrs.map(({ name, value }) => [name, value]));
      elements.push({ tag: current.tagName, attributes, text: textOf(current) });
    }
    if ('childNodes' in current) for (const child of current.childNodes) visit(child);
  };
  visit(node);
  return elements;
}

function textOf(node: TreeNode): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'annotation') return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
