import type { Segment } from '../../mathematics/segment.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import { parseAuthorName } from './author-name.ts';
import type { Citation } from './citation.ts';
import { citationKeys } from './citation-key.ts';
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
    papers.map((paper) => [
      paper.slug,
      citePaper(paper, keys.get(paper.slug) ?? paper.slug, pageOf(paper.slug)),
    ]),
  );
}

function citePaper({ title, facts }: CitedPaper, key: string, page: string): Citation {
  const venue = facts.venue === undefined ? undefined : parseVenue(facts.venue);
  const [year, month] = facts.published?.split('-') ?? [];
  return {
    key,
    kind: venue?.kind ?? (facts.arxiv ? 'preprint' : 'other'),
    title,
    authors: (facts.authors ?? []).map(parseAuthorName),
    year: venue?.year ?? year,
    month: venue || month === undefined ? undefined : Number(month),
    container: venue?.name,
    volume: venue?.volume,
    issue: venue?.issue,
    arxiv: facts.arxiv,
    doi: facts.doi,
    page,
  };
}
