import type { ImportedPaper } from '../merge/merge-entries.ts';
import { type KnownPage, type KnownPages, type Page, ways } from './known-pages.ts';
import { type PageText, pageText } from './page-text.ts';

/** A paper with the page that it has, if there is one. */
export interface Match {
  paper: ImportedPaper;
  text: PageText;
  known?: KnownPage | undefined;
  /** The file name under which it was imported last. */
  former?: string | undefined;
  /** False where the page is another paper's, and this one leads to it too. */
  isOwner: boolean;
}

/**
 * Finds the page of each paper. Of several that lead to one page it is that of the one that has the
 * surest way there, see `ways`. By title, author and year alone only the nearest can have a page,
 * and nobody where two are equally near: the others get pages of their own.
 */
export function matchPapers(papers: ImportedPaper[], pages: KnownPages): Match[] {
  const matches = papers.map((paper): Match => {
    const text = pageText(paper);
    const { imported } = text;
    return { paper, text, ...pages.find({ ...paper, imported }), isOwner: false };
  });
  const owned = new Set<Page>();
  for (const way of ways) {
    const leading = matches.filter(({ known }) => known?.by === way);
    const contested = way === 'work' ? tied(leading) : new Set<Match>();
    for (const match of leading.toSorted(byStrength)) {
      const page = match.known?.page;
      if (page && !owned.has(page) && !contested.has(match)) {
        owned.add(page);
        match.isOwner = true;
      } else if (way === 'work') match.known = undefined;
    }
  }
  return matches;
}

/** Papers of which another is as near to the page. */
function tied(matches: Match[]): Set<Match> {
  const nearest = new Map<Page, Match[]>();
  for (const match of matches.toSorted(byStrength)) {
    if (!match.known) continue;
    const equal = nearest.get(match.known.page) ?? [];
    if (equal[0] && byStrength(equal[0], match) < 0) continue;
    nearest.set(match.known.page, [...equal, match]);
  }
  return new Set([...nearest.values()].filter(({ length }) => length > 1).flat());
}

function byStrength(a: Match, b: Match): number {
  return (b.known?.strength ?? 0) - (a.known?.strength ?? 0);
}
