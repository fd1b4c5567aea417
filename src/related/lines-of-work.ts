import type { ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from '../render/plain-text.ts';
import { parseMarkdown } from '../schema/markdown.ts';

/** Papers that a topic's overview puts side by side, in a list item that opens with a bold label. */
export interface LineOfWork {
  label: string;
  slugs: string[];
}

/** Reads the labelled list items of an overview that link to two or more papers. */
export function readLinesOfWork(overview: string): LineOfWork[] {
  const lines: LineOfWork[] = [];
  visit(parseMarkdown(overview), 'listItem', (item) => {
    const line = readItem(item);
    if (line && line.slugs.length > 1) lines.push(line);
  });
  return lines;
}

function readItem(item: ListItem): LineOfWork | undefined {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const [label] = paragraph.children;
  if (label?.type !== 'strong') return undefined;
  const slugs = new Set<string>();
  visit(item, 'link', ({ url }) => {
    const slug = /\/papers\/[a-z0-9-]+\/([a-z0-9-]+)\.md$/.exec(url)?.[1];
    if (slug !== undefined) slugs.add(slug);
  });
  return { label: plainText(label).replace(/[.:]$/, ''), slugs: [...slugs] };
}
