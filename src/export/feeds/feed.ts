import { createHash } from 'node:crypto';
import { oncePer } from '../../build/once-per.ts';
import type { Paper } from '../../collection/paper.ts';
import { dayAdded } from '../../schema/added.ts';
import { others } from '../../schema/person-name.ts';
import { firstDay } from '../../schema/published.ts';

/** A list of papers to subscribe to, before it is written in a format. */
export interface Feed {
  /** Stays the same wherever the site is hosted. */
  id: string;
  title: string;
  description: string;
  /** Language in which the collection speaks (BCP 47). */
  language: string;
  /** Full address of the page whose papers these are. */
  home: string;
  /** Full addresses of the feed itself. */
  atom: string;
  json: string;
  entries: FeedEntry[];
}

/** One paper in a feed. */
export interface FeedEntry {
  id: string;
  title: string;
  /** Tag of its language where it is not the collection's. */
  language: string | undefined;
  address: string;
  /** Its summary, else its gist; each says what it is where it is no text of a person. */
  summary: string | undefined;
  authors: string[];
  topics: string[];
  /** First public version, where it is known. */
  published: string | undefined;
  /** When the paper came into the collection, as far as its listings tell. */
  updated: string;
}

/** Readers want what is new; the whole collection is in `papers.json`. */
const mostEntries = 50;

/** What entries say of papers that pages do not say by themselves. */
export interface EntryWords {
  /** Tells collections apart that hold papers of the same name. */
  scope: string;
  addressOf: (slug: string) => string;
  topicName: (topic: string) => string;
  summaryOf: (paper: Paper) => string | undefined;
}

/**
 * Makes a function that gives the newest papers of a list as feed entries: those that came into the
 * collection last are first. A paper of which no date at all is known is in no feed, because a feed
 * is an order in time. The entry of a paper is made once for all lists.
 */
export function entryMaker({ scope, addressOf, topicName, summaryOf }: EntryWords) {
  const entryOf = oncePer(
    (paper: Paper): FeedEntry => ({
      // The first address that a paper had names it for good.
      id: stableId(scope, 'paper', paper.facts.aliases?.[0] ?? paper.slug),
      title: paper.titleText,
      language: paper.language,
      address: addressOf(paper.slug),
      summary: summaryOf(paper),
      authors: paper.authors.filter((name) => name !== others),
      topics: paper.topics.map(topicName),
      published: paper.facts.published && `${firstDay(paper.facts.published)}T00:00:00Z`,
      updated: dateAdded(paper) ?? '',
    }),
  );
  return (papers: Paper[]): FeedEntry[] => {
    const dated = papers.flatMap((paper) => {
      const updated = dateAdded(paper);
      return updated === undefined ? [] : [{ paper, updated }];
    });
    dated.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
    return dated.slice(0, mostEntries).map(({ paper }) => entryOf(paper));
  };
}

/** When it came in; else when it came out. */
function dateAdded({ facts }: Paper): string | undefined {
  const day = dayAdded(facts) ?? (facts.published && firstDay(facts.published));
  return day && `${day}T00:00:00Z`;
}

/** A name-based UUID (RFC 9562, version 5) of some words. */
export function stableId(...words: string[]): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(words.join('\n')).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
