import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Numbers footnotes, whatever they are called: the ids that are made of their names are different
 * then, also where one is called as another's second mention would be (`a` and `a-2`).
 */
export function numberFootnotes(tree: Root): Root {
  const numbers = new Map<string, string>();
  const kinds = ['footnoteReference', 'footnoteDefinition'];
  visit(tree, kinds, (node) => {
    if ('identifier' in node && !numbers.has(node.identifier))
      numbers.set(node.identifier, String(numbers.size + 1));
  });
  if (numbers.size === 0) return tree;
  const copy = structuredClone(tree);
  visit(copy, kinds, (node) => {
    if ('identifier' in node) node.identifier = numbers.get(node.identifier) ?? node.identifier;
  });
  return copy;
}
