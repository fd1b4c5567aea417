import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    description: feed.description,
    language: feed.language,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      ...(entry.language && { language: entry.language }),
      // The format asks for content; where there is no summary, the title is all there is to say.
      content_text: entry.summary ?? entry.title,
      ...(entry.summary && { summary: entry.summary }),
      ...(entry.published && { date_published: entry.published }),
      date_modified: entry.updated,
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      tags: [...new Set(entry.topics)],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
