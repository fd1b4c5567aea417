import type { PhrasingContent, Root } from 'mdast';
import type { Segment } from '../mathematics/segment.ts';
import { formatMarkdown, parseMarkdown } from './markdown.ts';

/** Addresses as they stand in running text; a full stop or bracket after one is not part of it. */
const webAddress = /https?:\/\/[^\s<>"'`{}|\\^[\]]*[^\s<>"'`{}|\\^[\](),.;:!?*_~]/g;

/** Writes an abstract as Markdown in which its text can mean nothing but itself. */
export function formatAbstract(segments: Segment[]): string {
  const children = joinFormulas(segments).flatMap((segment): PhrasingContent[] =>
    segment.kind === 'math'
      ? [{ type: 'inlineMath', value: segment.value }]
      : linkAddresses(segment.value),
  );
  return formatMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
}

/** Makes one formula of neighbours: `$a$$b$` is no two of them in Markdown. */
function joinFormulas(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.kind !== 'math' || segment.kind !== 'math') joined.push({ ...segment });
    else last.value += ` ${segment.value}`;
  }
  return joined;
}

function linkAddresses(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const match of text.matchAll(webAddress)) {
    const url = match[0];
    if (!URL.canParse(url)) continue;
    nodes.push({ type: 'text', value: text.slice(done, match.index) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    done = match.index + url.length;
  }
  nodes.push({ type: 'text', value: text.slice(done) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

/** A page's body: the abstract up to the first heading, then what readers added. */
export interface PaperBody {
  abstract: Root;
  notes: Root;
}

/** Reads a page's body and takes abstract and notes apart. */
export function readBody(body: string): PaperBody {
  const { children } = parseMarkdown(body);
  const heading = children.findIndex((node) => node.type === 'heading');
  const end = heading < 0 ? children.length : heading;
  return {
    abstract: { type: 'root', children: children.slice(0, end) },
    notes: { type: 'root', children: children.slice(end) },
  };
}

/** A line that may be a heading, or the underline of one. https://spec.commonmark.org/0.31.2/#atx-headings */
const headingLine = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/m;

/** The Markdown of a body up to the first heading, as it stands in the file, and the rest. */
export function splitBody(body: string): { abstract: string; notes: string } {
  // Most pages have none; Markdown need not be read to see that.
  if (!headingLine.test(body)) return { abstract: body.trim(), notes: '' };
  const heading = parseMarkdown(body).children.find((node) => node.type === 'heading');
  const end = heading?.position?.start.offset ?? body.length;
  return { abstract: body.slice(0, end).trim(), notes: body.slice(end).trim() };
}
