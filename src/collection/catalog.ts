import { settings } from 'virtual:paper-atlas/settings';
import { refuseBesidesGiven } from '../build/given-data.ts';
import { say } from '../interface/say.ts';
import { type Draft, draftOf } from '../schema/draft.ts';
import type { SiteSettings } from '../schema/site.ts';
import type { TopicFrontMatter } from '../schema/topic.ts';
import { unsortedTopic } from '../schema/unsorted.ts';
import { withDerivedTexts } from './derived-fs.ts';
import { untilContentChanges } from './live-catalog.ts';
import { byDate, type Paper, type PlacedFacts, toPaper } from './paper.ts';
import { readStoredPages } from './stored-pages-fs.ts';

/** A topic with its papers. */
export interface Topic {
  slug: string;
  title: string;
  scope: string;
  synonyms: string[];
  group: string;
  hue: SiteSettings['groups'][number]['hue'];
  /** Markdown of the overview; empty where nobody has written one. */
  overview: string;
  /** Where a model wrote it and nobody has accepted it yet. */
  draft: Draft | undefined;
  /** Papers whose folder it is and papers that name it as a further topic, newest first. */
  papers: Paper[];
}

export interface TopicGroup {
  title: string;
  hue: Topic['hue'];
  topics: Topic[];
}

/** The whole collection, read once a build. */
export interface Catalog {
  settings: SiteSettings;
  groups: TopicGroup[];
  topics: Map<string, Topic>;
  /** Newest first. */
  papers: Paper[];
  bySlug: Map<string, Paper>;
}

let catalog: Promise<Catalog> | undefined;

const liveCatalog = untilContentChanges(readCatalog);

/** The collection as pages need it. While it is worked on it is read again after every change. */
export function getCatalog(): Promise<Catalog> {
  refuseBesidesGiven('the whole collection');
  if (import.meta.env.DEV) return liveCatalog();
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const read = (await readPapers()).sort(byDate(settings.language));
  const papers = await withDerivedTexts(read);
  const pages = new Map(
    (await readStoredPages<TopicFrontMatter>('topics')).map((page) => [page.id, page]),
  );
  const byTopic = groupByTopic(papers);

  const groups = withUnsorted(settings, byTopic).map(({ title, hue, topics }) => ({
    title,
    hue,
    topics: topics.map((slug): Topic => {
      const page = pages.get(slug);
      return {
        slug,
        title: page?.data.title ?? (slug === unsortedTopic ? say('topics.unsorted') : slug),
        scope: page?.data.scope ?? say('topics.unsortedScope'),
        synonyms: page?.data.synonyms ?? [],
        group: title,
        hue,
        overview: page?.body ?? '',
        draft: page?.body ? draftOf(page.data, 'overview') : undefined,
        papers: byTopic.get(slug) ?? [],
      };
    }),
  }));
  return {
    settings,
    groups,
    topics: new Map(groups.flatMap((group) => group.topics).map((topic) => [topic.slug, topic])),
    papers,
    bySlug: new Map(papers.map((paper) => [paper.slug, paper])),
  };
}

/** Papers by the digests of their pages: an edit leaves all others the objects that they are. */
let known = new Map<string, Paper>();

async function readPapers(): Promise<Paper[]> {
  const pages = await readStoredPages<PlacedFacts>('papers');
  const papers = new Map(
    pages.map((page) => [page.digest, known.get(page.digest) ?? toPaper(page, settings.language)]),
  );
  if (import.meta.env.DEV) known = papers;
  return [...papers.values()];
}

function groupByTopic(papers: Paper[]): Map<string, Paper[]> {
  const byTopic = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const topic of paper.topics) {
      const list = byTopic.get(topic);
      if (list) list.push(paper);
      else byTopic.set(topic, [paper]);
    }
  }
  return byTopic;
}

/** The groups of `site.yml`, and one more for papers in folders that no group names. */
function withUnsorted(settings: SiteSettings, byTopic: Map<string, Paper[]>) {
  const named = new Set(settings.groups.flatMap(({ topics }) => topics));
  const others = [...byTopic.keys()].filter((topic) => !named.has(topic)).sort();
  if (others.length === 0) return settings.groups;
  return [
    ...settings.groups,
    { title: say('topics.toBeSorted'), hue: 'slate' as const, topics: others },
  ];
}
