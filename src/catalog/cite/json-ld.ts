import { segmentsToText } from '../../mathematics/to-text.ts';
import type { AuthorName } from './author-name.ts';
import { type Citation, paperAddress } from './citation.ts';

/** A value of JSON. */
type Json = string | number | Json[] | { [key: string]: Json | undefined };

/** A paper for search engines. https://schema.org/ScholarlyArticle */
export function scholarlyArticle(
  citation: Citation,
  names: string[],
  keywords: string[] | undefined,
): Json {
  const { title, year, month, container, kind, page } = citation;
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: segmentsToText(title),
    url: page,
    sameAs: paperAddress(citation),
    datePublished: month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`,
    author:
      names.length === 0
        ? undefined
        : names.map((name, index) => ({ '@type': schemaType(citation.authors[index]), name })),
    isPartOf: container && {
      '@type': kind === 'journal' ? 'Periodical' : 'PublicationVolume',
      name: container,
    },
    keywords: keywords?.join(', '),
  };
}

/** Names of one word are more often a person's than a group's. */
function schemaType(name: AuthorName | undefined): 'Organization' | 'Person' {
  const group = name !== undefined && 'literal' in name && name.literal.includes(' ');
  return group ? 'Organization' : 'Person';
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
