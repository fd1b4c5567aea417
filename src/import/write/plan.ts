/**
 * What an import does to a collection. Three memories keep it from doing anything twice:
 *
 * - `imported` in a page is the digest of title and abstract as an import wrote them. Where the
 *   page's text has another one, a person edited it, and it is never replaced.
 * - `content/imported.json`, the ledger, says which record was imported under which file name. A
 *   record that stands there and has no page belongs to one that a person deleted or renamed.
 * - `content/wanted.json` names papers of which only an id is known, for `npm run enrich`.
 *
 * How the page of a paper is known again is said once, at `ways` in `known-pages.ts`.
 */

import { paperSlugs } from '../../text/slug.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import type { ExistingPage } from './existing-page.ts';
import { emptyPlan, type ImportPlan } from './import-plan.ts';
import { indexPages } from './known-pages.ts';
import type { Ledger } from './ledger.ts';
import { matchPapers } from './match-papers.ts';
import { newKeys } from './new-keys.ts';
import { planExisting, planOthersPage } from './plan-existing.ts';
import { planNew, slugSource } from './plan-new.ts';
import type { UnreadPage } from './unread-page.ts';

/** What stands in a content folder before an import. */
export interface Collection {
  pages: ExistingPage[];
  /** Pages that a person broke. */
  unread: UnreadPage[];
  ledger: Ledger;
  /** Citation keys that were ever public, by file names of papers. */
  publicKeys: ReadonlyMap<string, string>;
}

export interface PlanOptions {
  /** Brings back pages that were deleted. */
  restore?: boolean;
  /** The day, for pages whose listings carry none in their names. */
  today?: string | undefined;
}

/**
 * Compares papers with the pages that exist.
 * @param place gives the topic folder of a new paper, told its file name too.
 */
export function planImport(
  papers: ImportedPaper[],
  { pages, unread, ledger, publicKeys }: Collection,
  place: (paper: ImportedPaper, slug: string) => string,
  { restore = false, today }: PlanOptions = {},
): ImportPlan {
  const plan = emptyPlan(ledger);
  const known = indexPages([...pages, ...unread], ledger);
  const slugFor = paperSlugs(new Set([...known.slugs, ...Object.values(ledger)]));
  const sourcesOfRun = new Set(papers.flatMap(({ sources }) => sources));
  const keyFor = newKeys(
    pages,
    papers.flatMap(({ facts }) => facts['citation-key'] ?? []),
    publicKeys,
  );

  for (const match of matchPapers(papers, known, plan.noted)) {
    const { paper, former } = match;
    const isGone = former !== undefined && !known.slugs.has(former);
    let slug = former;
    if (match.known && !match.isOwner) {
      planOthersPage(plan, match);
      continue;
    }
    if (match.known) {
      slug = match.known.page.slug;
      planExisting(plan, match, { wasRenamed: isGone, sourcesOfRun });
    } else if (isGone && !restore) plan.removed.push(former);
    else {
      slug = isGone ? former : slugFor(slugSource(paper));
      if (!planNew(plan, match, { slug, folder: place(paper, slug), keyFor, today })) continue;
    }
    for (const key of [...paper.records, ...paper.ids]) if (slug) plan.ledger[key] = slug;
  }
  return plan;
}
