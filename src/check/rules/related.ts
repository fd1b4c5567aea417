import { didYouMean } from '../../text/nearest.ts';
import { atValue, type Collection } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** Papers that stand beside a paper are other papers of the collection, each once. */
export function checkRelated({ papers }: Collection): Finding[] {
  const slugs = new Set(papers.map(({ slug }) => slug));
  const renamed = new Map(
    papers.flatMap(({ slug, data }) => (data.aliases ?? []).map((alias) => [alias, slug])),
  );
  return papers.flatMap((paper) => {
    const seen = new Set([paper.slug]);
    return (paper.data.related ?? []).flatMap(({ paper: other }, index): Finding[] => {
      const path = ['related', index, 'paper'];
      if (!slugs.has(other)) return [atValue(paper, path, missing(other, slugs, renamed))];
      if (seen.has(other)) return [atValue(paper, path, repeated(other, paper.slug))];
      seen.add(other);
      return [];
    });
  });
}

function missing(other: string, slugs: Set<string>, renamed: Map<string, string>) {
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
