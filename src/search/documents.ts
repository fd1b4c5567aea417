import { introducedNames } from '../collection/introduced-names.ts';
import type { Paper } from '../collection/paper.ts';
import { gistText } from '../collection/shown-summary.ts';
import { splitBody } from '../schema/abstract.ts';
import { summaryOf } from '../schema/claim.ts';
import { draftOf } from '../schema/draft.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import type { AuthorEntry } from './index/author-entries.ts';
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
  /** What kind of work it is, as CSL calls it, or empty. */
  kind: string;
  /** Whether readers added notes to its abstract. */
  hasNotes: boolean;
  /** Slugs of those of its authors who have a page. */
  by: string[];
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

/** What search knows of a question. */
export interface SearchQuestion {
  slug: string;
  question: string;
  /** Other wordings of it. */
  also: string[];
  /** How many papers answer it. */
  answers: number;
}

/** The collection as search takes it in; papers newest first. */
export interface SearchCollection {
  papers: SearchDocument[];
  topics: SearchTopic[];
  /** Authors who have a page. */
  authors: AuthorEntry[];
  /** Kinds of works by the names that the site has for them. */
  kinds: Record<string, string>;
  questions: SearchQuestion[];
}

/**
 * What search knows of one paper.
 * @param by slugs of its authors who have a page.
 * @param text what is read of its Markdown and title.
 */
export function searchDocument(
  paper: Paper,
  by: string[] = [],
  { text, formulas }: PaperText = readPaperText(paper.body, paper.title),
): SearchDocument {
  const { slug, titleText, topics, authors, editors, venue, facts, body } = paper;
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
    kind: facts.type ?? '',
    hasNotes: splitBody(body).notes !== '',
    by,
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
