import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import { type Name, nameText } from '../../schema/person-name.ts';
import { htmlDate } from '../../schema/published.ts';
import type { WorkType } from '../../schema/work-type.ts';
import { type Citation, type CitedFacts, nameList, paperAddress } from './citation.ts';

/** A value of JSON. */
export type Json = string | number | Json[] | { [key: string]: Json | undefined };

/** Types of schema.org; what is not here is an article of scholars. https://schema.org/CreativeWork */
const schemaTypes: Partial<Record<WorkType, string>> = {
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  classic: 'Book',
  collection: 'Collection',
  dataset: 'Dataset',
  entry: 'Article',
  'entry-dictionary': 'DefinedTerm',
  'entry-encyclopedia': 'Article',
  event: 'Event',
  figure: 'ImageObject',
  graphic: 'VisualArtwork',
  hearing: 'CreativeWork',
  interview: 'Conversation',
  legal_case: 'CreativeWork',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Movie',
  musical_score: 'SheetMusic',
  pamphlet: 'CreativeWork',
  patent: 'CreativeWork',
  performance: 'CreativeWork',
  periodical: 'Periodical',
  personal_communication: 'Message',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  'review-book': 'Review',
  software: 'SoftwareSourceCode',
  song: 'MusicRecording',
  speech: 'CreativeWork',
  standard: 'CreativeWork',
  thesis: 'Thesis',
  treaty: 'Legislation',
  webpage: 'WebPage',
};
const journalTypes = new Set<WorkType>([
  'article-journal',
  'review',
  'review-book',
  'article-magazine',
]);

/** A work for search engines. https://schema.org/ScholarlyArticle */
export function scholarlyArticle(
  citation: Citation,
  { keywords, claims }: Pick<PaperFrontMatter, 'keywords' | 'claims'>,
): Json {
  const { title, page, facts } = citation;
  const name = segmentsToText(title);
  const isBook = facts.type === 'book' || facts.type === 'classic';
  const publisher = facts.publisher && { '@type': 'Organization', name: facts.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': schemaTypes[facts.type] ?? 'ScholarlyArticle',
    headline: name,
    ...(facts.type in schemaTypes && { name }),
    url: page,
    sameAs: paperAddress(citation),
    datePublished: facts.published && htmlDate(facts.published),
    author: people(facts.authors),
    editor: people(facts.editors),
    translator: people(facts.translators),
    isPartOf: containerOf(facts),
    pagination: facts.page,
    [facts.type === 'thesis' ? 'sourceOrganization' : 'publisher']: publisher,
    bookEdition: isBook ? facts.edition : undefined,
    isbn: isBook ? facts.isbn : undefined,
    inLanguage: facts.language,
    keywords: (keywords ?? facts['source-keywords'])?.join(', '),
    hasPart: claims?.map(({ text }, index) => ({
      '@type': 'Claim',
      url: `${page}#claim-${index + 1}`,
      text,
    })),
  };
}

function people(written: string[] | undefined): Json | undefined {
  const { names } = nameList(written);
  if (names.length === 0) return undefined;
  return names.map((name) => ({ '@type': personOrGroup(name), name: nameText(name) }));
}

/** Names of one word are more often a person's than a group's. */
function personOrGroup(name: Name): 'Organization' | 'Person' {
  return 'literal' in name && name.literal.includes(' ') ? 'Organization' : 'Person';
}

/** The journal with its volume and issue, or the book or proceedings. */
function containerOf(facts: CitedFacts): Json | undefined {
  const { type, volume, issue, issn, isbn, 'container-title': name } = facts;
  if (name === undefined) return undefined;
  if (!journalTypes.has(type)) {
    return {
      '@type': type === 'chapter' ? 'Book' : 'PublicationVolume',
      name,
      volumeNumber: volume,
      isbn,
    };
  }
  const journal: Json = { '@type': 'Periodical', name, issn };
  const inVolume: Json = volume
    ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal }
    : journal;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
}

/** A topic's page for search engines. https://schema.org/CollectionPage */
export function collectionPage(facts: {
  name: string;
  description: string;
  url: string;
  papers: { name: string; url: string }[];
}): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: facts.name,
    description: facts.description,
    url: facts.url,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: facts.papers.length,
      itemListElement: facts.papers.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url,
      })),
    },
  };
}

/** JSON for a script element: no text in it can end the element. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
