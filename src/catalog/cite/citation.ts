import type { Segment } from '../../mathematics/segment.ts';
import type { AuthorName } from './author-name.ts';

/** How a paper came out; decides the type of its entry in every format. */
export type CitationKind = 'conference' | 'journal' | 'preprint' | 'other';

/** What a bibliography says of one paper. What is not known is undefined and written nowhere. */
export interface Citation {
  /** Unique in the collection, ASCII letters and digits: `sieberling2024evopress`. */
  key: string;
  kind: CitationKind;
  title: Segment[];
  authors: AuthorName[];
  /** Of the venue where there is one, else of the first public version. */
  year: string | undefined;
  /** 1 to 12; known of preprints only, because venues are given by year. */
  month: number | undefined;
  /** Name of the proceedings or the journal. */
  container: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
  arxiv: string | undefined;
  doi: string | undefined;
  /** Full address of the paper's page on this site. */
  page: string;
}

/** Where the paper itself is: its DOI, else arXiv. */
export function paperAddress({ doi, arxiv }: Citation): string | undefined {
  if (doi) return `https://doi.org/${encodeURI(doi)}`;
  return arxiv && `https://arxiv.org/abs/${arxiv}`;
}
