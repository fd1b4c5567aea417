import type { Catalog } from '../catalog/catalog.ts';
import type { Paper } from '../catalog/paper.ts';
import { readPaperText } from './paper-text.ts';

/** File of the built site that holds the documents until the index is made of them. */
export const documentsFile = 'search-documents.json';

/** What search knows of a paper. Its text is plain Unicode, its mathematics too. */
export interface SearchDocument {
  slug: string;
  title: string;
  names: string[];
  summary: string;
  keywords: string[];
  authors: string[];
  /** The paper's own topic first. */
  topics: string[];
  venue: string;
  /** Year and month, or empty where not known. */
  published: string;
  hasCode: boolean;
  /** Its arXiv id and DOI, as far as they are known. */
  identifiers: string[];
  abstract: string;
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

/** Reads the search documents off the catalog. */
export function searchCollection({ papers, topics }: Catalog): SearchCollection {
  return {
    papers: papers.map(searchDocument),
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

function searchDocument({ slug, titleText, title, topics, facts, body }: Paper): SearchDocument {
  const { text, formulas } = readPaperText(body, title);
  return {
    slug,
    title: titleText,
    names: facts.introduces?.map(({ name }) => name) ?? [],
    summary: facts.summary ?? '',
    keywords: facts.keywords ?? [],
    authors: facts.authors ?? [],
    topics,
    venue: facts.venue ?? '',
    published: facts.published ?? '',
    hasCode: facts.code !== undefined,
    identifiers: [facts.arxiv, facts.doi].filter((known) => known !== undefined),
    abstract: text,
    formulas,
  };
}
