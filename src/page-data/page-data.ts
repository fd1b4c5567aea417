import { givenData, offerPageData, refuseBesidesGiven } from '../build/given-data.ts';
import { oncePer } from '../build/once-per.ts';
import { authorsOf } from '../collection/authors.ts';
import { type Catalog, getCatalog } from '../collection/catalog.ts';
import { getCitation } from '../export/cite/citations.ts';
import {
  hasMarkdownPages,
  type MarkdownPage,
  markdownPage,
} from '../export/data/markdown-pages.ts';
import { getRelations } from '../related/related-fs.ts';
import { getTermIndex } from '../terms/key-terms-fs.ts';
import { type AuthorPage, countAuthorPages, gatherAuthorPage } from './author-page.ts';
import { gatherPaperPage, type PaperPage } from './paper-page.ts';
import { gatherSharedData, type SharedData } from './shared-data.ts';
import { gatherTermPage, type TermPage } from './term-page.ts';
import { countPages, gatherTopicPage, type TopicPage } from './topic-page.ts';

/*
 * Pages whose data are given are rendered by other processes, or taken from an earlier build. Here is
 * the one way to those data: what is rendered is what the key of a page is made from.
 */

/** What the pages of each kind show. */
interface PageKinds {
  paper: PaperPage;
  markdown: MarkdownPage;
  topic: TopicPage;
  author: AuthorPage;
  term: TermPage;
}

/** A kind of pages: their names, which are their addresses below the home page, and their data. */
interface PageKind<Data> {
  /** Matches their names, and no others; what it captures says which page it is. */
  pattern: RegExp;
  names(catalog: Catalog): Promise<string[]>;
  gather(catalog: Catalog, parts: (string | undefined)[]): Promise<Data>;
}

const kinds: { [Kind in keyof PageKinds]: PageKind<PageKinds[Kind]> } = {
  paper: {
    pattern: /^papers\/([^/.]+)$/,
    names: async ({ papers }) => papers.map(({ slug }) => `papers/${slug}`),
    gather: async (catalog, [slug]) => gatherPaperPage(catalog, paperOf(catalog, slug)),
  },
  markdown: {
    pattern: /^papers\/([^/.]+)\.md$/,
    names: async (catalog) =>
      hasMarkdownPages(catalog) ? catalog.papers.map(({ slug }) => `papers/${slug}.md`) : [],
    gather: async (catalog, [slug = '']) =>
      markdownPage(catalog, paperOf(catalog, slug), await getCitation(slug)),
  },
  topic: {
    pattern: /^topics\/([^/]+)(?:\/(\d+))?$/,
    names: async ({ topics }) =>
      [...topics.values()].flatMap((topic) => numbered(`topics/${topic.slug}`, countPages(topic))),
    gather: async (catalog, [slug = '', number = '1']) => {
      const topic = catalog.topics.get(slug);
      if (!topic) throw new Error(`${slug}: no topic of the collection has this file name`);
      return gatherTopicPage(catalog, topic, Number(number));
    },
  },
  author: {
    pattern: /^authors\/([^/]+)(?:\/(\d+))?$/,
    names: async (catalog) =>
      [...authorsOf(catalog).withPage.values()].flatMap((author) =>
        numbered(`authors/${author.slug}`, countAuthorPages(author)),
      ),
    gather: async (catalog, [slug = '', number = '1']) => {
      const author = authorsOf(catalog).withPage.get(slug);
      if (!author) throw new Error(`${slug}: no author with a page has this address`);
      return gatherAuthorPage(catalog, author, Number(number));
    },
  },
  term: {
    pattern: /^terms(?:\/([^/]+))?$/,
    names: async (catalog) => {
      const { terms } = await getTermIndex(catalog);
      return terms.length === 0 ? [] : ['terms', ...terms.map(({ slug }) => `terms/${slug}`)];
    },
    gather: (catalog, [slug]) => gatherTermPage(catalog, slug),
  },
};

const kindNames: (keyof PageKinds)[] = ['topic', 'author', 'markdown', 'term', 'paper'];

/** What all pages share. */
export async function getSharedData(): Promise<SharedData> {
  const given = givenData();
  return given ? readShared(given) : gatherSharedData(await getCatalog());
}

const readShared = oncePer(({ shared }: { shared: string }): SharedData => JSON.parse(shared));

/**
 * What a page shows.
 * @param name its address below the home page, without slashes at its ends.
 */
export async function getPageData<Kind extends keyof PageKinds>(
  kind: Kind,
  name: string,
): Promise<PageKinds[Kind]> {
  const given = givenData()?.pages.get(name);
  if (given !== undefined) return JSON.parse(given);
  refuseBesidesGiven(name);
  return gather(kind, name);
}

/**
 * What tells the pages of a kind apart, for each of them. They are offered to those who have pages
 * rendered.
 */
export async function getPageParts(kind: keyof PageKinds): Promise<(string | undefined)[][]> {
  const { pattern } = kinds[kind];
  const names = givenData()?.names ?? (await offeredNames(kind));
  return names.flatMap((name) => {
    const found = pattern.exec(name);
    return found ? [found.slice(1)] : [];
  });
}

async function offeredNames(kind: keyof PageKinds): Promise<string[]> {
  const catalog = await getCatalog();
  offerPageData({
    shared: async () => JSON.stringify(await getSharedData()),
    names: async () => {
      // Other threads find it out until the first page of a paper needs it.
      void getRelations(catalog);
      const all = await Promise.all(kindNames.map((other) => kinds[other].names(catalog)));
      return all.flat();
    },
    page: async (name) => {
      const found = kindNames.find((other) => kinds[other].pattern.test(name));
      if (!found) throw new Error(`${name} is the name of no page`);
      return JSON.stringify(await gather(found, name));
    },
  });
  return kinds[kind].names(catalog);
}

async function gather<Kind extends keyof PageKinds>(
  kind: Kind,
  name: string,
): Promise<PageKinds[Kind]> {
  const { pattern, gather: gatherData } = kinds[kind];
  const [, ...parts] = pattern.exec(name) ?? [];
  return gatherData(await getCatalog(), parts);
}

/** The names of the pages into which a long list is divided. */
function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? name : `${name}/${at + 1}`));
}

function paperOf({ bySlug }: Catalog, slug = '') {
  const paper = bySlug.get(slug);
  if (!paper) throw new Error(`${slug}: no paper of the collection has this file name`);
  return paper;
}
