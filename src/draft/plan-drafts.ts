import type { Collection } from '../check/collection.ts';
import { unsortedTopic } from '../schema/unsorted.ts';
import { isOverviewOpen } from './drafted-page.ts';
import { isReadable, overviewOfTopic, papersOf } from './overview-tasks.ts';
import { lacks, type PaperKind, paperTask } from './paper-tasks.ts';
import { type KindName, kindNames, type Plan, type Task } from './task.ts';

/** What is wanted of a run. */
export interface Wanted {
  kinds: KindName[];
  /** Whether drafts that nobody has accepted are drafted anew. */
  renew: boolean;
}

/**
 * Lists what pages lack and a model can draft, kind by kind in the order of pages: overviews last,
 * which can build on summaries.
 */
export function planDrafts(collection: Collection, { kinds, renew }: Wanted): Plan {
  const notes: string[] = [];
  const isMarkedByHand = ({ data }: { data: { draft?: true | undefined; drafted?: unknown } }) =>
    data.draft === true && data.drafted === undefined;
  for (const { file } of [...collection.papers, ...collection.topics].filter(isMarkedByHand)) {
    notes.push(`${file}: somebody marked it as a draft by hand · it is left alone`);
  }
  const papers = collection.papers.filter((paper) => !isMarkedByHand(paper));
  const topics = collection.topics.filter((topic) => !isMarkedByHand(topic));

  const bare = papers.filter(({ abstract }) => abstract.children.length === 0).length;
  if (bare > 0 && kinds.some((kind) => kind !== 'overviews')) {
    notes.push(`${bare} pages have no abstract · nothing is drafted from a title alone`);
  }

  const ofPapers = (kind: PaperKind): Task[] =>
    papers
      .filter((paper) => lacks(paper, kind, renew))
      .map((paper) => paperTask(collection, paper, kind, renew));

  const ofTopics = (): Task[] =>
    topics.flatMap((topic) => {
      const isOpen = topic.slug !== unsortedTopic && isOverviewOpen(topic.data, topic.body, renew);
      const about = papersOf(topic, collection);
      if (!isOpen || about.length === 0) return [];
      if (isReadable(about)) return [overviewOfTopic(collection, topic, renew)];
      notes.push(
        `${topic.file}: ${about.length} papers are too many for one question · split the topic, or write its overview`,
      );
      return [];
    });

  const tasks = kindNames
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => (kind === 'overviews' ? ofTopics() : ofPapers(kind)));
  return { tasks, notes };
}

/** How many drafts of each kind are to be made. */
export function countKinds(tasks: Task[]): { kind: KindName; count: number }[] {
  return kindNames
    .map((kind) => ({ kind, count: tasks.filter((task) => task.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
