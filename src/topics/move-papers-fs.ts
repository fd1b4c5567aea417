import { writeChanges } from '../import/write/content-changes-fs.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { replaceFurtherTopic } from './change-topics.ts';
import { type ChangeOptions, needTopic } from './change-topics-fs.ts';
import { followLinks } from './follow-links-fs.ts';

/** What became of papers that were moved. */
export interface MovedPapers {
  to: string;
  /** Slugs, with the folders where they were. */
  moved: { paper: string; from: string }[];
  /** Other files whose links follow. */
  changed: string[];
}

/**
 * Moves papers to another topic. The folder of a page is a decision: no import and no placing moves
 * it again. Further topics stay, but for the one that becomes the first.
 * @param papers slugs, or paths that end in `<slug>.md`.
 * @throws ExpectedError where the topic or a paper is not there; it names all that are not.
 */
export function movePapers(
  content: string,
  papers: string[],
  to: string,
  { dryRun = false }: Pick<ChangeOptions, 'dryRun'> = {},
): Promise<MovedPapers> {
  return withLock(content, async () => {
    await needTopic(content, to);
    const { pages } = await readPages(content);
    const slugs = papers.map((paper) => paper.replace(/^.*[\\/]/, '').replace(/\.md$/, ''));
    const missing = slugs.filter((slug) => pages.every((page) => page.slug !== slug));
    if (missing.length > 0) {
      throw new ExpectedError(
        `${content}/papers: no page ${missing.join(', ')} · nothing was moved · name pages by their files, such as ${pages[0]?.slug ?? 'my-paper'}`,
      );
    }
    const moving = pages.filter(
      ({ slug, path }) => slugs.includes(slug) && !path.startsWith(`${to}/`),
    );
    const moved = new Map(
      moving.map(({ slug, path }) => [`papers/${path}`, `papers/${to}/${slug}.md`]),
    );
    const { writes, moves } = await followLinks(content, moved, (text, path) =>
      moved.has(path) ? replaceFurtherTopic(text, to, to, to) : text,
    );
    if (!dryRun) await writeChanges(content, { writes, moves, removals: [] });
    return {
      to,
      moved: moving.map(({ slug, path }) => ({
        paper: slug,
        from: path.split('/').slice(0, -1).join('/'),
      })),
      changed: writes.map(({ path }) => path),
    };
  });
}
