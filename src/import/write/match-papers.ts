import type { Note } from '../entry.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import { type KnownPage, type KnownPages, type Page, ways } from './known-pages.ts';
import type { PageText } from './page-text.ts';
import { settableText } from './settable-text.ts';

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
 * @param noted is told of formulas that cannot be set.
 */
export function matchPapers(papers: ImportedPaper[], pages: KnownPages, noted: Note[]): Match[] {
  const owned = new Set<Page>();
  const sought = papers.map((paper) => {
    const text = settableText(paper, noted);
    const imported = text.abstract === '' ? undefined : text.imported;
    const { known, former } = pages.find({ ...paper, imported });
    const match: Match = { paper, text, former, isOwner: false };
    return { match, known };
  });
  for (const way of ways) {
    const leads = sought.flatMap(({ match, known }): Lead[] => {
      const found = match.isOwner ? undefined : known.find(({ by }) => by === way);
      return found && !owned.has(found.page) ? [{ match, found }] : [];
    });
    const contested = way === 'work' ? tiedPages(leads) : new Set<Page>();
    for (const { match, found } of leads.toSorted(byStrength)) {
      if (owned.has(found.page) || contested.has(found.page)) continue;
      owned.add(found.page);
      match.known = found;
      match.isOwner = true;
    }
  }
  return sought.map(({ match, known }) => {
    const others = known.filter(({ by }) => by !== 'work');
    return match.isOwner ? match : { ...match, known: others[0] };
  });
}

/** A way from a paper to a page. */
interface Lead {
  match: Match;
  found: KnownPage;
}

/** Pages to which two papers are equally near. */
function tiedPages(leads: Lead[]): Set<Page> {
  const nearest = new Map<Page, KnownPage>();
  const tied = new Set<Page>();
  for (const { found } of leads.toSorted(byStrength)) {
    const best = nearest.get(found.page);
    if (!best) nearest.set(found.page, found);
    else if (best.strength === found.strength) tied.add(found.page);
  }
  return tied;
}

function byStrength({ found: a }: Lead, { found: b }: Lead): number {
  return b.strength - a.strength;
}
