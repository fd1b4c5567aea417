/** Schemes by which works are told apart. */
export type IdScheme = 'arxiv' | 'doi' | 'pmid' | 'isbn' | 'openreview' | 'acl';

/** An id and where it stands in a text, with what belongs to it: its label, its address. */
export interface IdPlace {
  scheme: IdScheme;
  id: string;
  start: number;
  end: number;
}
