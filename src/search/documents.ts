import type { Catalog } from '../collection/catalog.ts';
import { introducedNames } from '../collection/introduced-names.ts';
import type { Paper } from '../collection/paper.ts';
import { gistText } from '../collection/shown-summary.ts';
import { summaryOf } from '../schema/claim.ts';
import { draftOf } from '../schema/draft.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { type PaperText, readPaperText } from './paper-text.ts';

/** File of the built site that holds the documents until the index is made of them. */
export const documentsFile = 'search-documents.json';

/** What search knows of a paper. Its text is plain Unicode, its mathematics too. */
export interface SearchDocument {
  slug: string;
  title: string;
  names: string[];
  summary: string;
  /** Whether a model wrote the summary and nobody has accepted it yet. */
  isDraft?: true;
  /** Shown in place of a summary that nobody wrote; its words are those of the abstract. */
  gist: string;
  keywords: string[];
  /** As they are said, of works without authors their editors; “et al.” last for those left out. */
  authors: string[];
  /** The paper's own topic first. */
  topics: string[];
  venue: string;
  /** When it came out, as far as it is known, or empty. */
  published: string;
  hasCode: boolean;
  /** Its ids, as far as they are known, each in a form that tells of what kind it is. */
  identifiers: string[];
  abstract: string;
  /** Tag of its language where it is not that of the site, or empty. */
  language: string;
  /** Formulas of title and abstract, each as one line of text. */
  formulas: string[];
}

/** What search knows of a topic. */
export interface SearchTopic {
  slug: string;
  title: string;
  scope: string;
  synonyms: string[];
  hue: string;
  papers: number;
}

/** The collection as search takes it in; papers newest first. */
export interface SearchCollection {
  papers: SearchDocument[];
  topics: SearchTopic[];
}

/**
 * Reads the search documents off the catalog.
 * @param texts of the papers, in their order.
 */
export function searchCollection(
  { papers, topics }: Catalog,
  texts: PaperText[],
): SearchCollection {
  return {
    papers: papers.map((paper, at) => documentOf(paper, texts[at] ?? textOf(paper))),
    topics: [...topics.values()].map(
      ({ slug, title, scope, synonyms, hue, papers: { length } }) => ({
        slug,
        title,
        scope,
        synonyms,
        hue,
        papers: length,
      }),
    ),
  };
}

/** What search knows of one paper. */
export function searchDocument(paper: Paper): SearchDocument {
  return documentOf(paper, textOf(paper));
}

function textOf({ body, title }: Paper): PaperText {
  return readPaperText(body, title);
}

function documentOf(paper: Paper, { text, formulas }: PaperText): SearchDocument {
  const { slug, titleText, topics, authors, editors, venue, facts } = paper;
  return {
    slug,
    title: titleText,
    names: introducedNames(paper).map(({ name }) => name),
    summary: summaryOf(facts) ?? '',
    ...(summaryOf(facts) && draftOf(facts, 'summary') && { isDraft: true }),
    gist: gistText(paper),
    keywords: [...new Set(searchPhrases(facts))],
    authors: authors.length > 0 ? authors : editors,
    topics,
    venue: venue ?? '',
    published: facts.published ?? '',
    hasCode: facts.code !== undefined,
    identifiers: idsOf(facts),
    abstract: text,
    language: paper.language ?? '',
    formulas,
  };
}

function searchPhrases(facts: PaperFrontMatter): string[] {
  return [facts.keywords, facts.search, facts['source-keywords']].flatMap((list) => list ?? []);
}

function idsOf({ arxiv, doi, pmid, isbn, url }: PaperFrontMatter): string[] {
  const labelled = [
    arxiv && `arXiv:${arxiv}`,
    doi && `doi:${doi}`,
    pmid && `PMID:${pmid}`,
    isbn && `ISBN ${isbn}`,
    url,
  ];
  return labelled.filter((known) => known !== undefined);
}
