import { indexAuthors, writtenBy } from '../collection/author-index.ts';
import { authorsWithPages } from '../collection/author-pages.ts';
import { rolesIn, thingsWithPage } from '../collection/thing-roles.ts';
import { authorRedirects } from '../redirects/redirects.ts';
import { citationKeys, keySource } from '../schema/citation-key.ts';
import {
  publicKeys,
  publishedAuthorSlugs,
  readAddresses,
  writeAddresses,
} from '../schema/public-addresses.ts';
import { type Collection, registerOf, titleText } from './collection.ts';

/**
 * The list with the addresses of a collection added, and the citation keys of its papers; no address
 * ever leaves it.
 */
export function recordAddresses(collection: Collection): string {
  const listed = readAddresses(collection.published);
  const known = new Map(listed.map((entry) => [entry.address, entry]));
  const sources = collection.papers.map((paper) =>
    keySource(paper.slug, titleText(paper), paper.data),
  );
  const keys = citationKeys(sources, publicKeys(collection.published));
  const standing = [...standingAddresses(collection)].map((address) => {
    const key = keys.get(address.replace(/^papers\//, '')) ?? known.get(address)?.key;
    return { address, key, withdrawn: false };
  });
  const stands = new Set(standing.map(({ address }) => address));
  return writeAddresses([...listed.filter(({ address }) => !stands.has(address)), ...standing]);
}

/** Addresses that the site answers as the collection stands, former names of pages among them. */
export function standingAddresses(collection: Collection): Set<string> {
  const pages = collection.paths.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    return `${path.startsWith('papers/') ? 'papers' : 'topics'}/${name}`;
  });
  const aliases = collection.papers.flatMap(({ data }) =>
    (data.aliases ?? []).map((alias) => `papers/${alias}`),
  );
  const topicAliases = collection.topics.flatMap(({ data }) =>
    (data.aliases ?? []).map((alias) => `topics/${alias}`),
  );
  return new Set([
    ...pages,
    ...aliases,
    ...topicAliases,
    ...authorAddresses(collection),
    ...thingAddresses(collection),
  ]);
}

/** Addresses of things: their pages and former ones. */
function thingAddresses(collection: Collection): string[] {
  const register = registerOf(collection);
  const given = collection.papers.flatMap(({ slug, data, body }) =>
    rolesIn({ slug, facts: data, body }, register),
  );
  const pages = thingsWithPage(register, new Set(given.map(({ thing }) => thing)));
  const slugs = pages.flatMap(({ slug, file }) => [slug, ...(file?.aliases ?? [])]);
  return slugs.map((slug) => `terms/${slug}`);
}

/** Addresses of authors: their pages, those that several share, and former ones. */
function authorAddresses({ papers, authors, published, site }: Collection): string[] {
  const index = indexAuthors(
    papers.map(({ slug, data }) => ({ slug, authors: writtenBy(data) })),
    authors,
  );
  const all = [...index.bySlug.values()];
  const known = publishedAuthorSlugs(published);
  const pages = authorsWithPages(all, site?.limits?.authors, known).map(({ slug }) => slug);
  const standing = new Set([...pages, ...index.shared.keys()]);
  const former = authorRedirects(authors).filter(({ to }) => standing.has(to));
  return [...standing, ...former.map(({ from }) => from)].map((slug) => `authors/${slug}`);
}
