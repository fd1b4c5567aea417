import type { Segment } from '../../mathematics/segment.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { citationKeys, keySource } from '../../schema/citation-key.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import type { Citation } from './citation.ts';
import { citedFacts } from './cited-facts.ts';

/** What a citation needs of a paper. */
export interface CitedPaper {
  slug: string;
  title: Segment[];
  facts: PaperFrontMatter;
}

/**
 * Citations of all papers of a collection, by slug; only together can they have unique keys.
 * @param pageOf gives the full address of a paper's page.
 * @param publicKeys keys that were ever public, by file names of papers.
 */
export function citePapers(
  papers: CitedPaper[],
  pageOf: (slug: string) => string,
  publicKeys?: ReadonlyMap<string, string>,
): Map<string, Citation> {
  const keys = citationKeys(
    papers.map(({ slug, title, facts }) => keySource(slug, segmentsToText(title), facts)),
    publicKeys,
  );
  return new Map(
    papers.map(({ slug, title, facts }): [string, Citation] => [
      slug,
      {
        key: keys.get(slug) ?? slug,
        title,
        facts: citedFacts(facts),
        page: pageOf(slug),
      },
    ]),
  );
}
