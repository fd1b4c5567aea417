import type { SearchAnswer } from '../query/request.ts';
import type { SearchState } from './address.ts';

/** A feed of the site: what it is of, and where it is below the home page. */
export interface NearestFeed {
  title: string;
  path: string;
}

/** So many feeds are a choice; more are a list to read. */
const mostFeeds = 4;

/**
 * The feeds that come closest to a search: those of the authors and topics that it is narrowed down
 * to, else of those that it is about.
 */
export function nearestFeeds(answer: SearchAnswer, { filters }: SearchState): NearestFeed[] {
  const chosen = (kind: 'author' | 'topic') =>
    answer.facets[kind]
      .filter(({ value }) => filters[kind].includes(value))
      .map(({ value, label }) => feedOf(kind, value, label));
  const named = answer.authors.map(({ slug, name }) => feedOf('author', slug, name));
  const near = answer.topics.map(({ slug, title }) => feedOf('topic', slug, title));
  const wanted = [...chosen('author'), ...chosen('topic')];
  const feeds = wanted.length > 0 ? wanted : [...named, ...near];
  return feeds.slice(0, mostFeeds);
}

function feedOf(kind: 'author' | 'topic', slug: string, title: string): NearestFeed {
  return { title, path: `${kind}s/${slug}/feed.xml` };
}
