import { oncePer } from '../../build/once-per.ts';
import type { Author } from '../../collection/author-index.ts';
import { papersBy } from '../../collection/authors.ts';
import type { Catalog, Topic } from '../../collection/catalog.ts';
import { fullAddress } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { gistText, shownSummary } from '../../collection/shown-summary.ts';
import { say } from '../../interface/say.ts';
import { entryMaker, type Feed, stableId } from './feed.ts';

/** The feed of the whole collection. */
export function collectionFeed(catalog: Catalog): Feed {
  const { name, description } = catalog.settings;
  return feedOf(catalog, '/', catalog.papers, name, description);
}

/** The feed of one topic. */
export function topicFeed(catalog: Catalog, topic: Topic): Feed {
  const title = `${topic.title} · ${catalog.settings.name}`;
  return feedOf(catalog, `/topics/${topic.slug}/`, topic.papers, title, topic.scope);
}

/** The feed of one author's papers; it is there as Atom alone. */
export function authorFeed(catalog: Catalog, author: Author): Omit<Feed, 'json'> {
  const papers = papersBy(catalog, author);
  const title = `${author.name} · ${catalog.settings.name}`;
  const description = say('authors.papersBy', { name: author.name, count: papers.length });
  return feedOf(catalog, `/authors/${author.slug}/`, papers, title, description);
}

function feedOf(
  catalog: Catalog,
  folder: string,
  papers: Paper[],
  title: string,
  description: string,
): Feed {
  return {
    id: stableId(scopeOf(catalog), 'feed', folder),
    title,
    description,
    language: catalog.settings.language,
    home: fullAddress(folder),
    atom: fullAddress(`${folder}feed.xml`),
    json: fullAddress(`${folder}feed.json`),
    entries: entriesOf(catalog)(papers),
  };
}

const entriesOf = oncePer((catalog: Catalog) =>
  entryMaker({
    scope: scopeOf(catalog),
    addressOf: (slug) => fullAddress(`/papers/${slug}/`),
    topicName: (topic) => catalog.topics.get(topic)?.title ?? topic,
    summaryOf: (paper) => shownSummary(paper, say) ?? markedGist(paper),
  }),
);

function scopeOf({ settings }: Catalog): string {
  return settings.repository ?? fullAddress('/');
}

/** A gist in a text that says where it comes from. */
function markedGist(paper: Paper): string | undefined {
  const gist = gistText(paper);
  return gist === '' ? undefined : `${say('browser.gist')}: ${gist}`;
}
