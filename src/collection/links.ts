import { safeLink } from '../render/markdown-html.ts';
import type { Catalog } from './catalog.ts';

/** An address of this site under the base path it is built for; `path` starts with a slash. */
export function siteLink(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export function paperLink(slug: string): string {
  return siteLink(`/papers/${slug}/`);
}

export function topicLink(slug: string): string {
  return siteLink(`/topics/${slug}/`);
}

/** Pages to which the links of a text may lead, by their file names. */
export interface LinkTargets {
  papers: string[];
  topics: string[];
}

/** Those of the pages that a text links which there are. */
export function linkedFiles({ bySlug, topics }: Catalog, markdown: string): LinkTargets {
  const named = [...markdown.matchAll(/([a-z0-9-]+)\.md/g)].map(([, name = '']) => name);
  const names = [...new Set(named)];
  return {
    papers: names.filter((name) => bySlug.has(name)),
    topics: names.filter((name) => topics.has(name)),
  };
}

/**
 * Addresses of the site for links between page files, as `../papers/<topic>/<slug>.md` or
 * `./<topic>.md`; other links as they are, if they are safe.
 */
export function resolvePageLink({ papers, topics }: LinkTargets, url: string): string | undefined {
  const file = /^(?:\.{1,2}\/)+(?:[a-z0-9-]+\/)*([a-z0-9-]+)\.md(#\S*)?$/.exec(url);
  if (!file) return url.startsWith('#') ? url : safeLink(url);
  const [, name = '', anchor = ''] = file;
  if (papers.includes(name) && !url.startsWith('./')) return `${paperLink(name)}${anchor}`;
  if (topics.includes(name)) return `${topicLink(name)}${anchor}`;
  return papers.includes(name) ? `${paperLink(name)}${anchor}` : undefined;
}

/** The full address of a place on this site, for what is read elsewhere. */
export function fullAddress(path: string): string {
  return new URL(siteLink(path), import.meta.env.SITE).href;
}

/** The anchor of a topic group on pages that list all groups. */
export function groupAnchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
