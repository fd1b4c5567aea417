import { oncePer } from '../../build/once-per.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { escapeXml } from './xml.ts';

/** The same entry stands in many feeds. */
const toEntry = oncePer((entry: FeedEntry): string => {
  const lines = [
    `<id>${entry.id}</id>`,
    entry.language === undefined
      ? `<title>${escapeXml(entry.title)}</title>`
      : `<title xml:lang="${escapeXml(entry.language)}">${escapeXml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.address)}"/>`,
    ...(entry.published ? [`<published>${entry.published}</published>`] : []),
    `<updated>${entry.updated}</updated>`,
    ...entry.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...entry.topics.map((topic) => `<category term="${escapeXml(topic)}"/>`),
    ...(entry.summary ? [`<summary>${escapeXml(entry.summary)}</summary>`] : []),
  ];
  return `  <entry>\n${lines.map((line) => `    ${line}\n`).join('')}  </entry>\n`;
});

/** A feed as Atom. https://www.rfc-editor.org/rfc/rfc4287 */
export function toAtom(feed: Omit<Feed, 'json'>): string {
  const updated = feed.entries[0]?.updated ?? '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">
  <id>${feed.id}</id>
  <title>${escapeXml(feed.title)}</title>
  <subtitle>${escapeXml(feed.description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${escapeXml(feed.title)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>
${feed.entries.map(toEntry).join('')}</feed>
`;
}
