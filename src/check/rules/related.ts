import { readPublished } from '../../schema/published.ts';
import { earlierIn, type RelationKind } from '../../schema/relation.ts';
import { didYouMean } from '../../text/nearest.ts';
import { atValue, type Collection, type PaperFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

/**
 * Papers that stand beside a paper are other papers of the collection, each once; what extends or
 * answers another came out after it.
 */
export function checkRelated({ papers }: Collection): Finding[] {
  const slugs = new Map(papers.map((paper) => [paper.slug, paper]));
  const renamed = new Map(
    papers.flatMap(({ slug, data }) => (data.aliases ?? []).map((alias) => [alias, slug])),
  );
  return papers.flatMap((paper) => {
    const seen = new Set([paper.slug]);
    return (paper.data.related ?? []).flatMap(({ paper: other, kind }, index): Finding[] => {
      const path = ['related', index, 'paper'];
      const found = slugs.get(other);
      if (!found) return [atValue(paper, path, missing(other, [...slugs.keys()], renamed))];
      if (seen.has(other)) return [atValue(paper, path, repeated(other, paper.slug))];
      seen.add(other);
      const isOutOfOrder = kind !== undefined && contradictsDates(paper, found, kind);
      return isOutOfOrder ? [atValue(paper, ['related', index, 'kind'], order(kind, found))] : [];
    });
  });
}

/** Whether the dates of two papers, as far as both are known, stand against how one stands to the other. */
function contradictsDates(own: PaperFile, other: PaperFile, kind: RelationKind): boolean {
  const [first, second] = earlierIn[kind] === 'other' ? [other, own] : [own, other];
  if (earlierIn[kind] === undefined) return false;
  const [before, after] = [first, second].map(
    ({ data }) => data.published && readPublished(data.published)?.start,
  );
  if (!before || !after) return false;
  if (before.year !== after.year) return before.year > after.year;
  return before.month !== undefined && after.month !== undefined && before.month > after.month;
}

function order(kind: RelationKind, { slug, data }: PaperFile) {
  const isBaseline = earlierIn[kind] === 'own';
  return {
    rule: 'related-order',
    what: `${kind} “${slug}”, which is ${isBaseline ? 'older' : 'newer'}: it came out ${data.published}`,
    why: isBaseline
      ? 'papers measure themselves against what was there before them'
      : 'a paper extends or answers what was there before it',
    fix: 'say it on the page of the other paper, correct a date, or take `kind` away',
  } as const;
}

function missing(other: string, slugs: string[], renamed: Map<string, string>) {
  const name = renamed.get(other);
  return {
    rule: 'related-paper',
    what: `no paper has the file name “${other}”${name ? '' : didYouMean(other, slugs)}`,
    why: 'related papers are papers of this collection',
    fix: name ? `write \`${name}\`, its name now` : 'correct the name, or take the line away',
  } as const;
}

function repeated(other: string, own: string) {
  return {
    rule: 'related-paper',
    what: other === own ? 'the paper itself' : `“${other}” for the second time`,
    why: 'related papers are other papers, each once',
    fix: 'take the line away',
  } as const;
}
