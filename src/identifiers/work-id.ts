/** Schemes by which works are told apart. */
export type IdScheme = 'arxiv' | 'doi' | 'pmid' | 'isbn' | 'openreview' | 'acl';

/** An id and where it stands in a text, with what belongs to it: its label, its address. */
export interface FoundId {
  scheme: IdScheme;
  id: string;
  start: number;
  end: number;
}

/** Address of a paper's page at arXiv. */
export function arxivAddress(arxiv: string): string {
  return `https://arxiv.org/abs/${arxiv}`;
}

/** Address of the work with a DOI, whatever characters it holds. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;
}

/** Address of a record at PubMed. */
export function pmidAddress(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}
