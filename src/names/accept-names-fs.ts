import { abstractSentences, languageOfText } from '../gist/gist.ts';
import { writeChanges } from '../import/write/content-changes-fs.ts';
import type { ExistingPage } from '../import/write/existing-page.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { revisedPage } from '../import/write/page-text.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { formatTitle, parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import type { Problem } from '../schema/problem.ts';
import { type ProposedName, proposeNames } from './propose-names.ts';

/** The names that are proposed for a page. */
export interface PageNames {
  slug: string;
  /** Path below the content folder. */
  file: string;
  names: ProposedName[];
}

/** What is proposed, or was written. */
export interface NamesReport {
  papers: PageNames[];
  problems: Problem[];
}

/** Proposes names for the pages of a content folder of which nobody told any. */
export async function readProposedNames(
  content: string,
  kinds: readonly string[],
): Promise<NamesReport> {
  const { pages, problems } = await readPages(content);
  return { papers: namesOf(pages, kinds), problems };
}

/**
 * Writes proposed names into the pages that have no `introduces`; all else in them stays.
 * @param slugs of the pages to write; all where there are none.
 * @throws ExpectedError where nothing is proposed for a page that is named; LockedError,
 * UnfinishedError as an import does.
 */
export async function acceptNames(
  content: string,
  kinds: readonly string[],
  slugs: string[],
): Promise<NamesReport> {
  return withLock(content, async () => {
    const { pages, problems } = await readPages(content);
    const proposed = namesOf(pages, kinds);
    const unknown = slugs.find((slug) => !proposed.some((paper) => paper.slug === slug));
    if (unknown !== undefined) {
      throw new ExpectedError(
        `names: nothing is proposed for “${unknown}” · nothing was written · --propose lists the pages that names are proposed for`,
      );
    }
    const papers = proposed.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
    const bySlug = new Map(pages.map((page) => [page.slug, page]));
    const writes = papers.flatMap(({ slug, names }) => {
      const page = bySlug.get(slug);
      if (!page) return [];
      const introduces = names.map(({ name, kind }) => ({
        name: formatTitle([{ kind: 'text', value: name }]),
        ...(kind !== undefined && { kind }),
      }));
      const text = revisedPage(page, { introduces }, undefined);
      return [{ path: `papers/${page.path}`, text }];
    });
    await writeChanges(content, { writes, moves: [], removals: [] });
    return { papers, problems };
  });
}

function namesOf(pages: ExistingPage[], kinds: readonly string[]): PageNames[] {
  const sources = pages.map(({ data, abstract }) => {
    const title = segmentsToText(parseTitle(data.title));
    const language = data.language ?? languageOfText(`${title} ${abstract}`);
    const sentences = data.introduces
      ? []
      : abstractSentences(abstract, language).map(segmentsToText);
    return { title, sentences, language, code: data.code, introduces: data.introduces };
  });
  const names = proposeNames(sources, kinds);
  return pages.flatMap(({ slug, path }, at): PageNames[] => {
    const own = names[at] ?? [];
    return own.length === 0 ? [] : [{ slug, file: `papers/${path}`, names: own }];
  });
}
