import type { Nodes, Parent, Root, Text } from 'mdast';
import { plainText } from '../render/plain-text.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { FindTerms, TermUse } from './glossary-finder.ts';

/** A use of a term that is explained on the page; rendered as a link to the glossary. */
export interface TermNode extends Parent {
  type: 'term';
  children: Text[];
  data: {
    hName: 'a';
    hProperties: { href: string; className: string[]; ariaDescribedBy: string[] };
  };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    term: TermNode;
  }
  interface RootContentMap {
    term: TermNode;
  }
}

/** An abstract whose terms are marked, and the terms in the order of their first use. */
export interface MarkedAbstract {
  abstract: Root;
  terms: GlossaryTerm[];
}

export interface Marking {
  find: FindTerms;
  /** In how many papers a term stands: the rarest are explained first. */
  usedIn(term: GlossaryTerm): number;
  link(term: GlossaryTerm): string;
  /** Terms to explain at most; a page's weight and calm depend on it. */
  most: number;
}

/** Where a word must stay as it is: it is a link already, or no running text. */
const closed = new Set(['link', 'linkReference', 'heading', 'footnoteReference']);

/** Name by which a use of a term refers to the note that explains it. */
export function noteId(term: GlossaryTerm): string {
  return `term-${term.slug}`;
}

/** Marks the first use of an abstract's most specific terms. The tree that is given stays as it is. */
export function markTerms(abstract: Root, marking: Marking): MarkedAbstract {
  const first = firstUses(abstract, marking.find);
  const chosen = [...first.keys()]
    .sort((a, b) => marking.usedIn(a) - marking.usedIn(b))
    .slice(0, marking.most);
  const terms = [...first.keys()].filter((term) => chosen.includes(term));
  const uses = new Map<Text, TermUse[]>();
  for (const term of terms) {
    const { node, use } = first.get(term) ?? {};
    if (node && use) uses.set(node, [...(uses.get(node) ?? []), use]);
  }
  const children = abstract.children.flatMap((node) => marked(node, uses, marking.link));
  return { abstract: { ...abstract, children }, terms };
}

function firstUses(abstract: Root, find: FindTerms) {
  const first = new Map<GlossaryTerm, { node: Text; use: TermUse }>();
  const whole = plainText(abstract);
  const visit = (node: Nodes) => {
    if (closed.has(node.type)) return;
    if (node.type === 'text') {
      for (const use of find(node.value, whole)) {
        if (!first.has(use.term)) first.set(use.term, { node, use });
      }
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(abstract);
  return first;
}

function marked<Node extends Nodes>(
  node: Node,
  uses: Map<Text, TermUse[]>,
  link: Marking['link'],
): (Node | Text | TermNode)[] {
  if (node.type === 'text') {
    const here = uses.get(node);
    return here ? splitText(node.value, here, link) : [node];
  }
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => marked(child, uses, link)) }];
}

/** A text taken apart at the uses in it, which stand in order. */
function splitText(text: string, uses: TermUse[], link: Marking['link']): (Text | TermNode)[] {
  const nodes: (Text | TermNode)[] = [];
  let done = 0;
  for (const { term, start, end } of uses) {
    nodes.push({ type: 'text', value: text.slice(done, start) });
    nodes.push({
      type: 'term',
      children: [{ type: 'text', value: text.slice(start, end) }],
      data: {
        hName: 'a',
        hProperties: { href: link(term), className: ['term'], ariaDescribedBy: [noteId(term)] },
      },
    });
    done = end;
  }
  nodes.push({ type: 'text', value: text.slice(done) });
  return nodes.filter((node) => node.type === 'term' || node.value !== '');
}
