import { segmentsToText } from '../../mathematics/to-text.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import { compareText } from '../../schema/problem.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import type { ExistingPage } from './existing-page.ts';
import { indexPages, type KnownPage, type Ledger } from './known-pages.ts';
import {
  newPage,
  type PageFacts,
  type PageText,
  pageText,
  revisedPage,
  sameList,
} from './page-text.ts';
import { paperSlug } from './slug.ts';
import type { PageWrite } from './write-content-fs.ts';

/** A page that a person edited, and the text that the listings have for it now. */
export interface Difference {
  path: string;
  page: { title: string; abstract: string };
  listing: PageText;
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
  /** Kept pages of which the listing's text is not the one they were made of. */
  differing: Difference[];
  /** Pages that were imported once and deleted since. */
  removed: string[];
  /** Pages that were renamed, and get their former name as an alias. */
  renamed: { from: string; to: string }[];
  /** Papers that lead to a page which is another paper's. */
  clashing: { title: string; path: string }[];
}

export interface PlanOptions {
  /** Brings back pages that were deleted. */
  restore?: boolean;
}

/**
 * Compares papers with the pages that exist.
 * @param place gives the topic folder of a new paper, told its file name too.
 */
export function planImport(
  papers: ImportedPaper[],
  pages: ExistingPage[],
  ledger: Ledger,
  place: (paper: ImportedPaper, slug: string) => string,
  { restore = false }: PlanOptions = {},
): ImportPlan {
  const plan: ImportPlan = {
    writes: [],
    ledger: { ...ledger },
    created: [],
    updated: [],
    unchanged: [],
    kept: [],
    differing: [],
    removed: [],
    renamed: [],
    clashing: [],
  };
  const known = indexPages(pages, ledger);
  const taken = new Set([...known.slugs, ...Object.values(ledger)]);
  const sourcesOfRun = new Set(papers.flatMap(({ sources }) => sources));

  const matches = papers.map((paper) => {
    const text = pageText(paper);
    return { paper, text, match: known.find(paper.keys, text.imported) };
  });
  const owners = new Map<ExistingPage, ImportedPaper>();
  for (const way of ['title', 'arxiv', 'name', 'text', 'alias'] as const) {
    for (const { paper, match } of matches) {
      if (match?.by === way && !owners.has(match.page)) owners.set(match.page, paper);
    }
  }

  for (const { paper, text, match } of matches) {
    const title = segmentsToText(paper.title);
    const formerSlug = known.formerSlug(paper.keys);
    const slug = match?.page.slug ?? formerSlug ?? paperSlug(title, (name) => taken.has(name));
    if (match && owners.get(match.page) !== paper) {
      plan.unchanged.push(slug);
      if (match.by !== 'alias') plan.clashing.push({ title, path: match.page.path });
      continue;
    }
    for (const key of paper.keys) plan.ledger[key] = slug;
    if (match) {
      const facts = newFacts(paper, match.page);
      if (formerSlug !== undefined && !known.slugs.has(formerSlug)) {
        facts.aliases = [...(match.page.data.aliases ?? []), formerSlug];
        plan.renamed.push({ from: formerSlug, to: slug });
      }
      planExisting(plan, match, facts, text, sourcesOfRun);
    } else if (formerSlug !== undefined && !restore) {
      plan.removed.push(slug);
    } else {
      taken.add(slug);
      plan.created.push(slug);
      const facts = { ...paper.facts, sources: paper.sources };
      plan.writes.push({ path: `${place(paper, slug)}/${slug}.md`, text: newPage(text, facts) });
    }
  }
  return plan;
}

function planExisting(
  plan: ImportPlan,
  { page, by }: KnownPage,
  facts: PageFacts,
  text: PageText,
  sourcesOfRun: Set<string>,
): void {
  const differs = page.data.imported !== text.imported;
  const replaces = differs && !page.edited && by !== 'alias' && isBetter(text, page, sourcesOfRun);
  if (replaces || Object.keys(facts).length > 0) {
    const revised = revisedPage(page, facts, replaces ? text : undefined);
    plan.writes.push({ path: page.path, text: revised });
    if (!page.edited) plan.updated.push(page.slug);
  } else if (!page.edited) plan.unchanged.push(page.slug);
  if (!page.edited) return;
  plan.kept.push(page.slug);
  const own = { title: page.data.title, abstract: page.abstract };
  const isSame = own.title === text.title && own.abstract === text.abstract;
  if (differs && !isSame && text.abstract !== '') {
    plan.differing.push({ path: page.path, page: own, listing: text });
  }
}

/** Facts that the listings know and the page lacks, and listings that it does not name yet. */
function newFacts(paper: ImportedPaper, page: ExistingPage): PageFacts {
  const facts: PageFacts = lackingFacts(paper.facts, page);
  const own = page.data.sources ?? [];
  const sources = [...new Set([...own, ...paper.sources])].sort(compareText);
  if (!sameList(own, sources)) facts.sources = sources;
  return facts;
}

/** What the listings know and the page does not say; what a person wrote is never replaced. */
export function lackingFacts(facts: PaperFacts, { data }: ExistingPage): PageFacts {
  const lacking: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (data[name as keyof PaperFacts] === undefined) lacking[name] = value;
  }
  return lacking;
}

/** Stands among the sources of a page whose abstract is the original one, as arXiv has it. */
export const originalSource = 'arXiv';

/**
 * Whether a page's imported text is to be replaced; never where it is the original. An import of all listings that the page is made
 * of knows best. One of other listings may only bring an abstract that is longer, so that the order
 * in which listings come in over the weeks does not matter.
 */
function isBetter(text: PageText, page: ExistingPage, sourcesOfRun: Set<string>): boolean {
  const sources = page.data.sources ?? [];
  if (text.abstract === '' || sources.includes(originalSource)) return false;
  const isComplete = sources.every((source) => sourcesOfRun.has(source));
  return isComplete || letterCount(text.abstract) > letterCount(page.abstract);
}

function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
