import type { Catalog } from '../../collection/catalog.ts';
import { siteLink } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { hasMarkdownPages } from '../data/markdown-pages.ts';
import type { Citation } from './citation.ts';
import { scholarlyArticle, scriptJson } from './json-ld.ts';
import { citationTags } from './page-metadata.ts';

/** An element of a page's head as Starlight takes it. */
export interface HeadElement {
  tag: 'meta' | 'link' | 'script';
  attrs: Record<string, string>;
  content?: string;
}

/** What the head of a paper's page says to reference managers, search engines and programs. */
export function paperHead(catalog: Catalog, paper: Paper, citation: Citation): HeadElement[] {
  return [
    ...citationTags(citation).map(
      ([name, content]): HeadElement => ({
        tag: 'meta',
        attrs: { name, content },
      }),
    ),
    dataScript(scriptJson(scholarlyArticle(citation, paper.facts.keywords))),
    ...(hasMarkdownPages(catalog)
      ? [alternate('text/markdown', siteLink(`/papers/${paper.slug}.md`))]
      : []),
  ];
}

/** A block of data for search engines; browsers run nothing of it. */
export function dataScript(content: string): HeadElement {
  return { tag: 'script', attrs: { type: 'application/ld+json' }, content };
}

/** The same page or list in another form. */
export function alternate(type: string, href: string, title?: string): HeadElement {
  return { tag: 'link', attrs: { rel: 'alternate', type, href, ...(title && { title }) } };
}
