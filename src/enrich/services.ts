import type { Entry } from '../import/entry.ts';
import { looksLikeArxivAtom, parseArxivAtom } from '../import/read/arxiv-atom.ts';
import { looksLikeCrossref, parseCrossref } from '../import/read/json/crossref.ts';
import { looksLikePubmedNbib, readPubmedNbib } from '../import/read/tagged/pubmed-nbib.ts';
import { originalSource } from '../import/write/plan-existing.ts';

/** A service that knows papers by their ids. */
export interface Service {
  name: string;
  /** What stands in `sources` of pages that it gave something. */
  source: string;
  /** Its address, unless another one is given. */
  address: string;
  /** True for ids as `content/wanted.json` has them that are the service's. */
  knows(id: string): boolean;
  /** Papers asked for at once; services allow more, but smaller answers get lost less often. */
  idsAtOnce: number;
  /** Path and query of a question for papers. */
  question(ids: string[], mailto: string | undefined): string;
  /** The papers of an answer; undefined where it is not a whole answer. */
  read(answer: string): Entry[] | undefined;
  /** The id of a paper, as it was asked for. */
  idOf(entry: Entry): string | undefined;
}

const doi = 'doi:';
const pmid = 'pmid:';

/** @see https://info.arxiv.org/help/api/user-manual.html */
export const arxivService: Service = {
  name: 'arXiv',
  source: originalSource,
  address: 'https://export.arxiv.org',
  knows: (id) => !id.includes(':'),
  idsAtOnce: 50,
  question: (ids) =>
    `/api/query?${new URLSearchParams({ id_list: ids.join(','), max_results: String(ids.length) })}`,
  read(answer) {
    if (!looksLikeArxivAtom(answer)) return undefined;
    const { entries, rejected } = parseArxivAtom(answer, originalSource);
    return rejected.some(({ reason }) => reason.startsWith('XML')) ? undefined : entries;
  },
  idOf: ({ facts }) => facts.arxiv,
};

/** @see https://www.crossref.org/documentation/retrieve-metadata/rest-api/ */
const crossref: Service = {
  name: 'Crossref',
  source: 'https://www.crossref.org',
  address: 'https://api.crossref.org',
  knows: (id) => id.startsWith(doi),
  idsAtOnce: 1,
  question([id = ''], mailto) {
    const contact = mailto === undefined ? '' : `?${new URLSearchParams({ mailto })}`;
    return `/works/${encodeURIComponent(id.slice(doi.length))}${contact}`;
  },
  read(answer) {
    if (!looksLikeCrossref(answer)) return undefined;
    const { entries, rejected } = parseCrossref(answer, this.source);
    return rejected.some(({ reason }) => reason.includes('breaks off')) ? undefined : entries;
  },
  idOf: ({ facts }) => facts.doi && `${doi}${facts.doi}`,
};

/** @see https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch */
const pubmed: Service = {
  name: 'PubMed',
  source: 'https://pubmed.ncbi.nlm.nih.gov',
  address: 'https://eutils.ncbi.nlm.nih.gov',
  knows: (id) => id.startsWith(pmid),
  idsAtOnce: 100,
  question(ids, mailto) {
    const query = new URLSearchParams({
      db: 'pubmed',
      id: ids.map((id) => id.slice(pmid.length)).join(','),
      rettype: 'medline',
      retmode: 'text',
      tool: 'paper-atlas',
      ...(mailto !== undefined && { email: mailto }),
    });
    return `/entrez/eutils/efetch.fcgi?${query}`;
  },
  read(answer) {
    return looksLikePubmedNbib(answer) ? readPubmedNbib(answer, this.source).entries : undefined;
  },
  idOf: ({ facts }) => facts.pmid && `${pmid}${facts.pmid}`,
};

/** Each id belongs to one of them. */
export const services = [arxivService, crossref, pubmed];
