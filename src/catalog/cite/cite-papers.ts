import type { Segment } from '../../mathematics/segment.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import type { Citation } from './citation.ts';
import { citationKeys } from './citation-key.ts';
import { citedFacts } from './cited-facts.ts';
import { parseVenue } from './venue.ts';

/** What a citation needs of a paper. */
export interface CitedPaper {
  slug: string;
  title: Segment[];
  facts: PaperFrontMatter;
}

/**
 * Citations of all papers of a collection, by slug; only together can they have unique keys.
 * @param pageOf gives the full address of a paper's page.
 */
export function citePapers(
  papers: CitedPaper[],
  pageOf: (slug: string) => string,
): Map<string, Citation> {
  const keys = citationKeys(
    papers.map(({ slug, title, facts }) => ({
      slug,
      authors: facts.authors ?? [],
      title: segmentsToText(title),
      introduces: facts.introduces?.[0]?.name,
      published: facts.published,
      venueYear: facts.venue && parseVenue(facts.venue).year,
    })),
  );
  return new Map(
    papers.map(({ slug, title, facts }): [string, Citation] => [
      slug,
      {
        key: facts['citation-key'] ?? keys.get(slug) ?? slug,
        title,
        facts: citedFacts(facts),
        page: pageOf(slug),
      },
    ]),
  );
}
