import { arxivAddress, doiAddress, pmidAddress } from '../../identifiers/work-id.ts';
import type { Segment } from '../../mathematics/segment.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import { isOthers, type Name, readName } from '../../schema/person-name.ts';
import { type Published, readPublished } from '../../schema/published.ts';
import type { WorkType } from '../../schema/work-type.ts';

/** Facts of a work that bibliographies know; where nothing tells its kind it is a `document`. */
export interface CitedFacts extends Omit<PaperFacts, 'type'> {
  type: WorkType;
}

/** What a bibliography says of one work. What is not known is undefined and written nowhere. */
export interface Citation {
  /** Unique in the collection, without blanks and commas: `sauer2024brinepress`. */
  key: string;
  title: Segment[];
  /** Words of the title that keep their capital wherever titles are put into lower case. */
  properNouns?: string[];
  facts: CitedFacts;
  /** Full address of the paper's page on this site. */
  page: string;
}

/** Where the work itself is: its DOI, else arXiv, else the address that its page gives, else PubMed. */
export function paperAddress({ facts }: Citation): string | undefined {
  const { doi, arxiv, url, pmid } = facts;
  if (doi) return doiAddress(doi);
  if (arxiv) return arxivAddress(arxiv);
  return url ?? (pmid && pmidAddress(pmid));
}

/** The address that formats with fields for all ids give: that of the page, else of DOI or arXiv. */
export function writtenAddress(citation: Citation): string | undefined {
  const { url, doi, arxiv } = citation.facts;
  return url ?? (doi || arxiv ? paperAddress(citation) : undefined);
}

/** Names of a list, and whether it says that others are left out. */
export interface NameList {
  names: Name[];
  others: boolean;
}

/** Takes the names of a page apart. */
export function nameList(written: string[] = []): NameList {
  const known = written.filter((name) => !isOthers(name));
  return { names: known.map(readName), others: known.length < written.length };
}

/** When it came out, of several dates the first and the last. */
export function citedDate({ facts: { published } }: Citation): Published | undefined {
  return published === undefined ? undefined : readPublished(published);
}
