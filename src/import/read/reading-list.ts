import type { Link, Nodes, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { readArxivId } from '../../identifiers/arxiv.ts';
import { parseMarkdown } from '../../schema/markdown.ts';
import type { Listing } from '../entry.ts';
import { type Block, trimmedLines } from './blocks.ts';
import { readFacts } from './facts.ts';
import { newListing, quote } from './new-listing.ts';

const bullet = /^(?:[-*+]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/;
const paperLink =
  /\]\(\s*<?(?:https?:\/\/)?(?:www\.)?(?:[\w.-]*arxiv\.org|huggingface\.co\/papers|hf\.co\/papers|alphaxiv\.org|doi\.org|openreview\.net|aclanthology\.org)\//i;
const codeAddress = /^https:\/\/(?:github|gitlab)\.com\/[^/]+\/[^/]+/;
/** Link texts that name what is behind the link and not the paper. */
const label =
  /^[[(]?(?:paper|pdf|arxiv|abs|link|html|url|doi|here|code|github|project|page|openreview)(?:\s*link)?[\])]?$/i;
/** Longer lines are no items of a list. */
const longestItem = 5000;

/** True for Markdown with at least one list item that links to a paper. */
export function looksLikeReadingList(text: string): boolean {
  if (!paperLink.test(text)) return false;
  for (const line of trimmedLines(text)) if (isItem(line)) return true;
  return false;
}

/** Reads the items of a Markdown reading list: `- [Title](https://arxiv.org/abs/…)`. */
export function parseReadingList(text: string, source: string): Listing {
  const listing = newListing(source);
  for (const line of trimmedLines(text)) {
    if (!isItem(line)) continue;
    const { title, links } = readItem(line.text.replace(bullet, ''));
    const arxiv = links.find(readArxivId);
    const facts = readFacts({
      arxiv,
      doi: links.find((link) => link.includes('doi.org/')),
      code: links.find((link) => codeAddress.test(link)),
    });
    if (title !== '') listing.add({ title, abstract: '', facts, line: line.line });
    else if (facts.arxiv) listing.want(facts.arxiv, line.line);
    else listing.reject(line.line, `no title (${quote(line.text)}) · write [Title](address)`);
  }
  return listing.finish();
}

function isItem({ text }: Block): boolean {
  return text.length <= longestItem && bullet.test(text) && paperLink.test(text);
}

/** The title is the text of the link or, where that only says “paper”, what stands before it. */
function readItem(item: string): { title: string; links: string[] } {
  const paragraph = parseMarkdown(item).children.find((node) => node.type === 'paragraph');
  const links: Link[] = [];
  if (paragraph) visit(paragraph, 'link', (link) => void links.push(link));
  const addresses = links.map(({ url }) => url);
  const first = links.find(({ url }) => paperLink.test(`](${url}`));
  const named = first ? plain(textOf(first)) : '';
  if (named !== '' && !label.test(named) && !readArxivId(named)) {
    return { title: named, links: addresses };
  }
  return { title: paragraph && first ? textBefore(paragraph, links) : '', links: addresses };
}

/** The text of an item before its first link, without the punctuation that led to the link. */
function textBefore({ children }: Paragraph, links: Link[]): string {
  const start = links[0]?.position?.start.offset ?? 0;
  const before = children.filter((node) => (node.position?.end.offset ?? 0) <= start);
  return plain(textOf({ type: 'paragraph', children: before }))
    .replace(/[\s:|,.\-–—([]+$/, '')
    .replace(/^["“](.*)["”]$/, '$1');
}

/** The text of a node with its mathematics in dollars, and without code's backquotes. */
function textOf(node: Nodes): string {
  if (node.type === 'inlineMath') return `$${node.value}$`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
