import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { invertedName, readInvertedName } from './author-name.ts';
import type { Citation } from './citation.ts';

/** Name and content of a meta element. */
export type MetaTag = [name: string, content: string];

/**
 * The `citation_*` tags by which reference managers and Google Scholar read a page.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationTags(citation: Citation): MetaTag[] {
  const { kind, title, authors, year, month, container, volume, issue, arxiv, doi } = citation;
  const date = month === undefined ? year : `${year}/${String(month).padStart(2, '0')}`;
  const tags: [string, string | undefined][] = [
    ['citation_title', segmentsToText(title)],
    ...authors.map((name): MetaTag => ['citation_author', invertedName(name)]),
    ['citation_publication_date', date],
    [kind === 'journal' ? 'citation_journal_title' : 'citation_conference_title', container],
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_arxiv_id', arxiv],
    ['citation_doi', doi],
    ['citation_pdf_url', arxiv && `https://arxiv.org/pdf/${arxiv}`],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

/** What a page holds beside its `citation_*` tags. */
export interface PageFacts {
  key: string;
  /** Only where the title holds mathematics: as it stands in front matter. */
  titleMarkup: string | undefined;
  page: string;
}

/** Reads the citation of a page back, so that a browser can write it in any format. */
export function readCitationTags(tags: MetaTag[], facts: PageFacts): Citation {
  const all = (name: string) => tags.filter((tag) => tag[0] === name).map((tag) => tag[1]);
  const one = (name: string): string | undefined => all(name)[0];
  const journal = one('citation_journal_title');
  const conference = one('citation_conference_title');
  const arxiv = one('citation_arxiv_id');
  const [year, month] = one('citation_publication_date')?.split('/') ?? [];
  const title = one('citation_title') ?? '';
  return {
    key: facts.key,
    kind: journal ? 'journal' : conference ? 'conference' : arxiv ? 'preprint' : 'other',
    title: facts.titleMarkup ? parseTitle(facts.titleMarkup) : [{ kind: 'text', value: title }],
    authors: all('citation_author').map(readInvertedName),
    year,
    month: month === undefined ? undefined : Number(month),
    container: journal ?? conference,
    volume: one('citation_volume'),
    issue: one('citation_issue'),
    arxiv,
    doi: one('citation_doi'),
    page: facts.page,
  };
}
