import { type Placement, topicsOfPage, trainPlacer } from '../import/place/placer.ts';
import { readTopics } from '../import/place/topics-fs.ts';
import { writeChanges } from '../import/write/content-changes-fs.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import type { Problem } from '../schema/problem.ts';
import { unsortedTopic } from '../schema/unsorted.ts';
import { isWaiting } from './accept-topics-fs.ts';
import { followLinks } from './follow-links-fs.ts';

/** Where a paper that waited went, or why it still waits. */
export interface PlacedPage extends Placement {
  slug: string;
}

/**
 * Places the papers that wait in `unsorted` by the topics that are there now, and moves their pages
 * where that is clear enough.
 * @throws ExpectedError where there are no topics; LockedError, UnfinishedError as an import does.
 */
export async function placeUnsorted(
  content: string,
  { dryRun }: { dryRun: boolean },
): Promise<{ placed: PlacedPage[]; problems: Problem[] }> {
  const run = async () => {
    const { pages, problems } = await readPages(content);
    const { topics, problems: topicProblems } = await readTopics(content);
    if (topics.length === 0 && pages.every((page) => topicsOfPage(page).length === 0)) {
      throw new ExpectedError(
        `${content}/topics: no topics yet · no paper can be placed · npm run topics -- --propose finds some`,
      );
    }
    const placer = trainPlacer(pages, topics);
    const waiting = pages.filter(isWaiting);
    const placed = waiting.map((page) => ({ slug: page.slug, ...placer.placeAgain(page) }));
    const moved = new Map(
      waiting.flatMap(({ path }, at): [string, string][] => {
        const { slug = '', topic = unsortedTopic } = placed[at] ?? {};
        return topic === unsortedTopic ? [] : [[`papers/${path}`, `papers/${topic}/${slug}.md`]];
      }),
    );
    if (!dryRun && moved.size > 0) {
      await writeChanges(content, { ...(await followLinks(content, moved)), removals: [] });
    }
    return { placed, problems: [...problems, ...topicProblems] };
  };
  return dryRun ? run() : withLock(content, run);
}
