import { oncePer } from '../build/once-per.ts';
import { publishedOrder } from '../schema/published.ts';
import type { RelationKind } from '../schema/relation.ts';
import type { Catalog, Topic } from './catalog.ts';
import type { Paper } from './paper.ts';

/** What papers of a line of work have on their pages. */
export type LinkedPaper = Pick<Paper, 'slug' | 'titleText' | 'topics'> & {
  facts: Pick<Paper['facts'], 'published' | 'related'>;
};

/** How a paper stands to another, as the page of one of the two says. */
export interface Relation<Linked = Paper> {
  other: Linked;
  kind: RelationKind;
  /** Whether the paper's own page says so; else the relation is to be read from the other side. */
  isOwn: boolean;
  /** What connects the two, as that page has it. */
  why: string;
}

/** A paper of a line of work, with how it stands to those before it. */
export interface Step<Linked = Paper> {
  paper: Linked;
  relations: Relation<Linked>[];
}

/** How the papers of a collection stand to each other. */
export const relationsOf = oncePer(({ papers }: Catalog) => relationsAmong(papers));

/** The lines of work of a topic, the longest first. */
export function lineagesOn(catalog: Catalog, topic: Topic): Step[][] {
  return linesThrough(relationsOf(catalog), topic.papers);
}

/** For each paper that stands to others in a way that somebody named, those ways, from either side. */
export function relationsAmong<Linked extends LinkedPaper>(
  papers: Linked[],
): Map<Linked, Relation<Linked>[]> {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const relations = new Map<Linked, Relation<Linked>[]>();
  const add = (paper: Linked, relation: Relation<Linked>) => {
    const known = relations.get(paper) ?? [];
    // Where both pages say how they stand, each paper has it from its own.
    const twin = known.findIndex(({ other }) => other === relation.other);
    if (twin < 0) relations.set(paper, [...known, relation]);
    else if (relation.isOwn) known[twin] = relation;
  };
  for (const paper of papers) {
    for (const { paper: slug, why, kind } of paper.facts.related ?? []) {
      const other = bySlug.get(slug);
      if (!other || !kind) continue;
      add(paper, { other, kind, why, isOwn: true });
      add(other, { other: paper, kind, why, isOwn: false });
    }
  }
  return relations;
}

/**
 * The lines of work that papers belong to: papers that hang together by named relations, each once, in
 * the order of their first versions. A paper says how it stands to those before it. A relation of two
 * papers neither of which is given is left out.
 */
export function linesThrough<Linked extends LinkedPaper>(
  relations: Map<Linked, Relation<Linked>[]>,
  papers: Linked[],
): Step<Linked>[][] {
  const given = new Set(papers);
  const seen = new Set<Linked>();
  const of = (paper: Linked) =>
    (relations.get(paper) ?? []).filter(({ other }) => given.has(paper) || given.has(other));
  const lines = papers.flatMap((paper) => {
    if (seen.has(paper) || of(paper).length === 0) return [];
    const line = new Set([paper]);
    // What is added while the set is gone through is gone through, too.
    for (const one of line) for (const { other } of of(one)) line.add(other);
    for (const one of line) seen.add(one);
    const steps = [...line].sort(byFirstVersion);
    const place = new Map(steps.map((one, at) => [one, at]));
    const isBefore = (other: Linked, at: number) => (place.get(other) ?? at) < at;
    return [
      steps.map((one, at) => ({
        paper: one,
        relations: of(one).filter(({ other }) => isBefore(other, at)),
      })),
    ];
  });
  return lines.sort((a, b) => b.length - a.length);
}

/** The oldest first; those without a date last. */
function byFirstVersion(a: LinkedPaper, b: LinkedPaper): number {
  const order = ({ facts }: LinkedPaper) =>
    publishedOrder(facts.published) || Number.POSITIVE_INFINITY;
  const [first, second] = [order(a), order(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}
