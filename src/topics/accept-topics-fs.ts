import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOfMarkdown } from '../import/place/terms.ts';
import { readTopics } from '../import/place/topics-fs.ts';
import { type ContentChanges, writeChanges } from '../import/write/content-changes-fs.ts';
import type { ExistingPage } from '../import/write/existing-page.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import type { Problem } from '../schema/problem.ts';
import { readSite } from '../schema/site-fs.ts';
import { unsortedTopic } from '../schema/unsorted.ts';
import { followLinks } from './follow-links-fs.ts';
import { readLibraryHints } from './library-hints-fs.ts';
import type { TopicPaper } from './paper-terms.ts';
import type { Proposal } from './proposal.ts';
import { proposeTopics } from './propose-topics.ts';
import { addGroups } from './site-groups.ts';
import { topicPage } from './topic-page.ts';

/** The papers that topics are proposed for, and what is there already. */
export interface TopicPapers {
  papers: TopicPaper[];
  /** Papers of topic folders that keep their places and are not among these. */
  sorted: number;
  /** Slugs of topics that are there. */
  taken: string[];
  /** Their titles and synonyms. */
  takenNames: string[];
  /** Language in which the site speaks. */
  language: string;
  problems: Problem[];
}

/** What accepting a proposal did. */
export interface AcceptedTopics {
  proposal: Proposal;
  sorted: number;
  problems: Problem[];
}

/**
 * Reads the papers that wait in `unsorted`; all papers where none waits, or where all do.
 * @throws ExpectedError where there is no `site.yml`, or it cannot be used.
 */
export async function readTopicPapers(content: string): Promise<TopicPapers> {
  const [{ pages, problems }, { topics, problems: topicProblems }, { language, groups }, hints] =
    await Promise.all([
      readPages(content),
      readTopics(content),
      readSite(content),
      readLibraryHints(content),
    ]);
  const waiting = pages.filter(isWaiting);
  const chosen = waiting.length > 0 ? waiting : pages;
  const taken = [...topics.map(({ slug }) => slug), ...groups.flatMap((group) => group.topics)];
  return {
    papers: chosen.map((page) => topicPaper(page, hints.get(page.slug) ?? [])),
    sorted: pages.length - chosen.length,
    taken: waiting.length > 0 ? taken : [],
    takenNames:
      waiting.length > 0 ? topics.flatMap(({ title, synonyms = [] }) => [title, ...synonyms]) : [],
    language,
    problems: [...problems, ...topicProblems],
  };
}

/**
 * Proposes topics for the papers that wait in `unsorted` and writes them: a page for each, its group
 * in `site.yml`, the papers in its folder. What is there already stays as it is.
 * @throws ExpectedError where no paper waits; LockedError, UnfinishedError as an import does.
 */
export async function acceptTopics(
  content: string,
  count: number | undefined,
): Promise<AcceptedTopics> {
  return withLock(content, async () => {
    const { sorted, problems, papers, ...known } = await readTopicPapers(content);
    const { pages } = await readPages(content);
    const waiting = new Map(pages.filter(isWaiting).map((page) => [page.slug, page]));
    if (waiting.size === 0) {
      throw new ExpectedError(
        `${content}/papers/${unsortedTopic}: no paper waits there · nothing was written · papers in topic folders stay where they are`,
      );
    }
    const proposal = proposeTopics(papers, { count, ...known });
    const site = await readFile(join(content, 'site.yml'), 'utf8');
    await writeChanges(content, await planChanges(content, proposal, waiting, site));
    return { proposal, sorted, problems };
  });
}

async function planChanges(
  content: string,
  { topics, groups }: Proposal,
  waiting: Map<string, ExistingPage>,
  site: string,
): Promise<ContentChanges> {
  const moved = new Map<string, string>();
  for (const { slug, papers } of topics) {
    for (const paper of papers) {
      const page = waiting.get(paper);
      if (page) moved.set(`papers/${page.path}`, `papers/${slug}/${paper}.md`);
    }
  }
  const pages = topics
    .map(({ slug, ...facts }) => ({
      path: `topics/${slug}.md`,
      text: topicPage({ title: facts.title, scope: facts.scope, synonyms: facts.synonyms }),
    }))
    .filter(({ path }) => !existsSync(join(content, path)));
  const added = groups.map((title) => ({
    title,
    topics: topics.filter(({ group }) => group === title).map(({ slug }) => slug),
  }));
  const { writes, moves } = await followLinks(content, moved);
  return {
    writes: [...pages, { path: 'site.yml', text: addGroups(site, added) }, ...writes],
    moves,
    removals: [],
  };
}

/** Whether a page lies in no topic's folder yet. */
export function isWaiting({ path }: ExistingPage): boolean {
  return path.startsWith(`${unsortedTopic}/`) || !path.includes('/');
}

/**
 * A page as far as proposals go.
 * @param collections names of a library's collections in which it is.
 */
export function topicPaper(
  { slug, data, abstract }: ExistingPage,
  collections: string[] = [],
): TopicPaper {
  return {
    slug,
    title: wordsOfMarkdown(data.title),
    abstract: wordsOfMarkdown(abstract),
    keywords: [...(data.keywords ?? []), ...(data['source-keywords'] ?? []), ...collections],
  };
}
