import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { compareText } from '../../schema/problem.ts';
import { titleKey } from '../clean/identity.ts';
import type { ImportedPaper } from '../clean/merge.ts';
import { paperSlug } from '../place/slug.ts';
import type { ExistingPage } from './existing-page.ts';
import { newPage, pageText, revisedPage, sameList } from './page-text.ts';

/** Which entry became which page: keys of titles and the file names they were given. */
export type Ledger = Record<string, string>;

/** One file to write, as a path below `papers`. */
export interface PageWrite {
  path: string;
  text: string;
}

/** What an import will do; nothing is written yet. */
export interface ImportPlan {
  writes: PageWrite[];
  ledger: Ledger;
  created: string[];
  updated: string[];
  unchanged: string[];
  /** Pages whose text a person edited and that keep it. */
  kept: string[];
  /** Pages that were imported once and deleted since. */
  removed: string[];
}

/**
 * Compares papers with the pages that exist.
 * @param place gives the topic folder of a new paper.
 */
export function planImport(
  papers: ImportedPaper[],
  pages: ExistingPage[],
  ledger: Ledger,
  place: (paper: ImportedPaper) => string,
): ImportPlan {
  const plan: ImportPlan = {
    writes: [],
    ledger: { ...ledger },
    created: [],
    updated: [],
    unchanged: [],
    kept: [],
    removed: [],
  };
  const known = indexPages(pages);
  const taken = new Set([...known.bySlug.keys(), ...Object.values(ledger)]);

  for (const paper of papers) {
    const formerSlug = ledger[paper.key];
    const page = known.byKey.get(paper.key) ?? (formerSlug && known.bySlug.get(formerSlug));
    if (page) {
      plan.ledger[paper.key] = page.slug;
      planExisting(plan, paper, page);
    } else if (formerSlug) {
      plan.removed.push(formerSlug);
    } else {
      const slug = paperSlug(segmentsToText(paper.title), (name) => taken.has(name));
      taken.add(slug);
      plan.ledger[paper.key] = slug;
      plan.created.push(slug);
      const path = `${place(paper)}/${slug}.md`;
      plan.writes.push({ path, text: newPage(pageText(paper)) });
    }
  }
  return plan;
}

function planExisting(plan: ImportPlan, paper: ImportedPaper, page: ExistingPage): void {
  const text = pageText(paper);
  const sources = [...new Set([...(page.data.sources ?? []), ...paper.sources])].sort(compareText);
  const sameText = page.data.imported === text.imported;
  const sameSources = sameList(page.data.sources ?? [], sources);
  const replaceText = !page.edited && !sameText;
  if (replaceText || !sameSources) {
    const revised = revisedPage(page, sources, replaceText ? text : undefined);
    plan.writes.push({ path: page.path, text: revised });
  }
  if (page.edited) plan.kept.push(page.slug);
  else if (replaceText || !sameSources) plan.updated.push(page.slug);
  else plan.unchanged.push(page.slug);
}

function indexPages(pages: ExistingPage[]) {
  const byKey = new Map<string, ExistingPage>();
  const bySlug = new Map<string, ExistingPage>();
  for (const page of pages) {
    byKey.set(titleKey(segmentsToText(parseTitle(page.data.title))), page);
    for (const slug of [page.slug, ...(page.data.aliases ?? [])]) bySlug.set(slug, page);
  }
  return { byKey, bySlug };
}
