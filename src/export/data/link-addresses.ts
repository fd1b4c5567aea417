import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ResolveLink } from '../../render/markdown-html.ts';

/**
 * A copy of Markdown whose links, and the definitions that links refer to, have other addresses.
 * Of a link that gets none, the words stay.
 */
export function withAddresses(tree: Root, addressOf: ResolveLink): Root {
  const copy = structuredClone(tree);
  const defined = new Map<string, string | undefined>();
  visit(copy, 'definition', ({ identifier, url }) => {
    if (!defined.has(identifier)) defined.set(identifier, addressOf(url));
  });
  visit(copy, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition') {
      return undefined;
    }
    const address = 'identifier' in node ? defined.get(node.identifier) : addressOf(node.url);
    if (address !== undefined && 'url' in node) node.url = address;
    if (address !== undefined || !parent || index === undefined) return undefined;
    const siblings: Nodes[] = parent.children;
    siblings.splice(index, 1, ...('children' in node ? node.children : []));
    return index;
  });
  return copy;
}
