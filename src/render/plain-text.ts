import type { Nodes } from 'mdast';
import { texToText } from '../mathematics/to-text.ts';

/** Longest description that search engines and link previews show. */
const descriptionLength = 280;

/** Markdown as plain text, its mathematics in Unicode. */
export function plainText(node: Nodes): string {
  if (node.type === 'inlineMath' || node.type === 'math') return texToText(node.value);
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const blocks = node.type === 'root' || node.type === 'list' || node.type === 'blockquote';
  return node.children.map(plainText).join(blocks ? '\n\n' : '');
}

/** The first sentences of a text, cut after a word where a description has to end. */
export function plainDescription(node: Nodes): string {
  const text = plainText(node).replace(/\s+/g, ' ').trim();
  if (text.length <= descriptionLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', descriptionLength - 1))}…`;
}
