import { givenData, offerPageData, refuseBesidesGiven } from '../build/given-data.ts';
import { oncePer } from '../build/once-per.ts';
import { type Catalog, getCatalog } from '../collection/catalog.ts';
import { getCitation } from '../export/cite/citations.ts';
import {
  hasMarkdownPages,
  type MarkdownPage,
  markdownPage,
} from '../export/data/markdown-pages.ts';
import { gatherPaperPage, type PaperPage } from './paper-page.ts';
import { gatherSharedData, type SharedData } from './shared-data.ts';

/*
 * Pages whose data are given are rendered by other processes, or taken from an earlier build. Here is
 * the one way to those data: what is rendered is what the key of a page is made from.
 */

/** What all pages share. */
export async function getSharedData(): Promise<SharedData> {
  const given = givenData();
  return given ? readShared(given) : gatherSharedData(await getCatalog());
}

const readShared = oncePer(({ shared }: { shared: string }): SharedData => JSON.parse(shared));

/** What the page of a paper shows. */
export async function getPaperPage(slug: string): Promise<PaperPage> {
  return givenPage(`papers/${slug}`) ?? (await pageOf(slug));
}

/** What the page of a paper says as Markdown. */
export async function getMarkdownPage(slug: string): Promise<MarkdownPage> {
  return givenPage(`papers/${slug}.md`) ?? (await markdownOf(slug));
}

/** File names of all papers: each has a page, which is offered to those who have pages rendered. */
export async function getPaperSlugs(): Promise<string[]> {
  const given = givenData();
  if (given) return given.slugs;
  const slugs = (await getCatalog()).papers.map(({ slug }) => slug);
  offerPageData({
    shared: async () => JSON.stringify(await getSharedData()),
    page: async (name) => {
      const [, slug = '', ending] = /^papers\/([^/.]+)(\.md)?$/.exec(name) ?? [];
      return JSON.stringify(await (ending ? markdownOf(slug) : pageOf(slug)));
    },
    slugs: async () => slugs,
  });
  return slugs;
}

/** File names of the papers that have a page as Markdown. */
export async function getMarkdownSlugs(): Promise<string[]> {
  const slugs = await getPaperSlugs();
  return givenData() || hasMarkdownPages(await getCatalog()) ? slugs : [];
}

function givenPage<Data>(name: string): Data | undefined {
  const data = givenData()?.pages.get(name);
  if (data === undefined) refuseBesidesGiven(name);
  return data === undefined ? undefined : JSON.parse(data);
}

async function pageOf(slug: string): Promise<PaperPage> {
  const catalog = await getCatalog();
  return gatherPaperPage(catalog, paperOf(catalog, slug));
}

async function markdownOf(slug: string): Promise<MarkdownPage> {
  const catalog = await getCatalog();
  return markdownPage(catalog, paperOf(catalog, slug), await getCitation(slug));
}

function paperOf({ bySlug }: Catalog, slug: string) {
  const paper = bySlug.get(slug);
  if (!paper) throw new Error(`${slug}: no paper of the collection has this file name`);
  return paper;
}
