import type { Author } from '../../collection/author-index.ts';
import type { Topic } from '../../collection/catalog.ts';
import { fullAddress, siteLink, topicLink } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { say } from '../../interface/say.ts';
import type { Citation } from './citation.ts';
import { collectionPage, type Json, scholarlyArticle, scriptJson } from './json-ld.ts';
import { citationTags } from './page-metadata.ts';

/** An element of a page's head as Starlight takes it. */
interface HeadElement {
  tag: 'meta' | 'link' | 'script';
  attrs: Record<string, string>;
  content?: string;
}

/** What the head of a paper's page says to reference managers, search engines and programs. */
export function paperHead({
  paper,
  citation,
  hasMarkdown,
}: {
  paper: Paper;
  citation: Citation;
  hasMarkdown: boolean;
}): HeadElement[] {
  return [
    ...citationTags(citation).map(
      ([name, content]): HeadElement => ({
        tag: 'meta',
        attrs: { name, content },
      }),
    ),
    dataScript(scriptJson(scholarlyArticle(citation, paper.facts))),
    ...(hasMarkdown ? [alternate('text/markdown', siteLink(`/papers/${paper.slug}.md`))] : []),
  ];
}

/** A block of data for search engines; browsers run nothing of it. */
function dataScript(content: string): HeadElement {
  return { tag: 'script', attrs: { type: 'application/ld+json' }, content };
}

/** The same page or list in another form. */
export function alternate(type: string, href: string, title?: string): HeadElement {
  return { tag: 'link', attrs: { rel: 'alternate', type, href, ...(title && { title }) } };
}

/** A paper as search engines are told of it. */
type ListedPaper = Pick<Paper, 'slug' | 'titleText'>;

/**
 * What the head of a topic's page says to feed readers, search engines and programs.
 * @param address path of the page, which may be a later one of several.
 */
export function topicHead(
  topic: Pick<Topic, 'slug' | 'title' | 'scope'>,
  papers: ListedPaper[],
  address: string,
): HeadElement[] {
  return [
    ...feedLinks(topicLink(topic.slug), topic.title),
    alternate('text/markdown', siteLink(`/topics/${topic.slug}.md`)),
    dataScript(scriptJson(listPage(topic.title, topic.scope, papers, address))),
  ];
}

/** What the head of an author's page says to feed readers, search engines and programs. */
export function authorHead(
  author: Pick<Author, 'slug' | 'name'> & { count: number },
  papers: ListedPaper[],
  address: string,
): HeadElement[] {
  const folder = `/authors/${author.slug}`;
  return [
    alternate('application/atom+xml', siteLink(`${folder}/feed.xml`), author.name),
    alternate('application/x-bibtex', siteLink(`${folder}.bib`)),
    dataScript(
      scriptJson(
        listPage(
          author.name,
          say('authors.papersBy', { name: author.name, count: author.count }),
          papers,
          address,
        ),
      ),
    ),
  ];
}

/** A page that lists papers, as search engines read it. */
function listPage(name: string, description: string, papers: ListedPaper[], address: string): Json {
  return collectionPage({
    name,
    description,
    url: new URL(address, import.meta.env.SITE).href,
    papers: papers.map(({ titleText, slug }) => ({
      name: titleText,
      url: fullAddress(`/papers/${slug}/`),
    })),
  });
}

/** The feeds beside a page, for readers that look for them. */
export function feedLinks(folder: string, title: string): HeadElement[] {
  return [
    alternate('application/atom+xml', `${folder}feed.xml`, title),
    alternate('application/feed+json', `${folder}feed.json`, title),
  ];
}
