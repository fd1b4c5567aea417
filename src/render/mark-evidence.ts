import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Claim, evidenceRange, type Range } from '../schema/claim.ts';

/** Words of an abstract on which claims rest; rendered as a stretch that the claims light up. */
export interface EvidenceNode extends Parent {
  type: 'evidence';
  children: PhrasingContent[];
  data: { hName: 'span'; hProperties: { id?: string; dataEvidence: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    evidence: EvidenceNode;
  }
  interface RootContentMap {
    evidence: EvidenceNode;
  }
}

/** An abstract in which the evidence of claims is marked. */
export interface MarkedEvidence {
  abstract: Root;
  /** Of each claim, the ids of the stretches that carry it, in the order of the text. */
  ids: string[][];
}

/** What is read, and where in its source the evidence of each claim stands. */
interface Marking {
  body: string;
  ranges: (Range | undefined)[];
}

/** What stands within a line; evidence in other nodes is marked in what they hold. */
const inline = new Set([
  ...['text', 'inlineMath', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'],
  ...['break', 'footnoteReference', 'html', 'image', 'imageReference'],
]);

/**
 * Marks the evidence of a page's claims in its abstract, by the places of its nodes in the source:
 * across emphasis and formulas, and where the evidence of one overlaps another's. The tree that is
 * given stays as it is; evidence that is not there is left out.
 */
export function markEvidence(root: Root, body: string, claims: Claim[] = []): MarkedEvidence {
  const ids = claims.map((): string[] => []);
  if (claims.length === 0) return { abstract: root, ids };
  const ranges = claims.map(({ evidence }) => evidenceRange(body, root, evidence));
  const abstract = { ...root, children: markAll(root.children, { body, ranges }) };
  let count = 0;
  visit(abstract, 'evidence', ({ data: { hProperties } }: EvidenceNode) => {
    hProperties.id = `evidence-${++count}`;
    for (const claim of hProperties.dataEvidence.split(' ')) {
      ids[Number(claim) - 1]?.push(hProperties.id);
    }
  });
  return { abstract, ids };
}

/** Marks the evidence in neighbours; those that carry the same claims become one stretch. */
function markAll<Node extends Nodes>(nodes: Node[], marking: Marking): Node[] {
  const marked: Nodes[] = [];
  for (const part of nodes.flatMap((node) => mark(node, marking))) {
    const last = marked.at(-1);
    if (
      part.type === 'evidence' &&
      last?.type === 'evidence' &&
      claimsOf(part) === claimsOf(last)
    ) {
      last.children.push(...part.children);
    } else {
      marked.push(part);
    }
  }
  // What is put in place of an inline node is inline.
  return marked as Node[];
}

/** A node with the evidence in it marked: several where evidence begins or ends within a text. */
function mark(node: Nodes, marking: Marking): Nodes[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const stretches = stretchesOf({ start, end }, marking);
  if (stretches.every(({ claims }) => claims === '')) return [node];
  const isInline = inline.has(node.type);
  if (isInline && stretches.length === 1) return [evidence(node, stretches[0]?.claims ?? '')];
  if (node.type === 'text') return splitText(node, stretches, marking.body.slice(start, end));
  if ('children' in node)
    return [{ ...node, children: markAll<Nodes>(node.children, marking) } as Nodes];
  // A formula is of one piece: evidence that has a part of it has it.
  return isInline ? [evidence(node, claimsIn({ start, end }, marking))] : [node];
}

/** A stretch of source, and which claims it carries, counted from 1. */
interface Stretch extends Range {
  claims: string;
}

/** A range taken apart where evidence begins and ends in it. */
function stretchesOf({ start, end }: Range, marking: Marking): Stretch[] {
  const cuts = marking.ranges
    .flatMap((range) => (range ? [range.start, range.end] : []))
    .filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(1).map((edge, index) => {
    const range = { start: edges[index] ?? start, end: edge };
    return { ...range, claims: claimsIn(range, marking) };
  });
}

function claimsIn({ start, end }: Range, { ranges }: Marking): string {
  const numbers = ranges.flatMap((range, index) =>
    range && range.start < end && range.end > start ? [index + 1] : [],
  );
  return numbers.join(' ');
}

function splitText({ value }: Text, stretches: Stretch[], written: string): Nodes[] {
  const origin = stretches[0]?.start ?? 0;
  let done = 0;
  return stretches.flatMap(({ end, claims }) => {
    const part = value.slice(done, shownOffset(written, value, end - origin));
    done += part.length;
    if (part === '') return [];
    const text: Text = { type: 'text', value: part };
    return [claims === '' ? text : evidence(text, claims)];
  });
}

/** Source of which less is shown: a line's end with blanks around it, an escape, an entity. */
const unit = /[ \t]*\n[ \t>]*|\\[!-/:-@[-`{-~]|&#?\w+;|./gsuy;

/** How far into a text that is shown a place of its source stands. */
function shownOffset(written: string, shown: string, offset: number): number {
  if (written.length === shown.length) return offset;
  let at = 0;
  for (const { 0: source, index } of written.matchAll(unit)) {
    if (index >= offset) break;
    at += String.fromCodePoint(shown.codePointAt(at) ?? 0).length;
    // An ampersand that begins no entity is shown with what follows it.
    if (source.startsWith('&') && shown.startsWith(source, at - 1)) at += source.length - 1;
  }
  return at;
}

function evidence(node: Nodes, claims: string): EvidenceNode {
  const data = { hName: 'span' as const, hProperties: { dataEvidence: claims } };
  return { type: 'evidence', children: [node as PhrasingContent], data };
}

function claimsOf({ data }: EvidenceNode): string {
  return data.hProperties.dataEvidence;
}
