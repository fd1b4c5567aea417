import { segmentsToText } from '../../mathematics/to-text.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import type { ExistingPage } from './existing-page.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Page } from './known-pages.ts';
import type { Match } from './match-papers.ts';
import { newFacts } from './page-facts.ts';
import { type PageText, revisedPage } from './page-text.ts';
import { readBackProblem } from './read-back.ts';

/** What else an import knows of a paper that has a page. */
export interface ExistingOptions {
  /** Its file had another name when it was imported last, which no page has now. */
  wasRenamed: boolean;
  /** All listings of this import. */
  sourcesOfRun: Set<string>;
}

/** Plans what a paper brings to a page that stands: facts that it lacks, and a better text. */
export function planExisting(
  plan: ImportPlan,
  { paper, text, known, former }: Match,
  { wasRenamed, sourcesOfRun }: ExistingOptions,
): void {
  if (!known) return;
  const { page, by, why } = known;
  planJoined(plan, paper, page, why);
  if ('isUnread' in page) {
    plan.kept.push(page.slug);
    return;
  }
  const facts = newFacts(paper, page);
  if (wasRenamed && former !== undefined) {
    facts.aliases = [...page.aliases, former];
    plan.renamed.push({ from: former, to: page.slug });
  }
  const differs = page.imported !== text.imported;
  const replaces = differs && !page.edited && by !== 'alias' && isBetter(text, page, sourcesOfRun);
  const changes = replaces || Object.keys(facts).length > 0;
  const revised = changes ? revisedPage(page, facts, replaces ? text : undefined) : page.source;
  const isWritten = changes && planRevision(plan, paper, page, revised);
  if (!page.edited) plan[isWritten ? 'updated' : 'unchanged'].push(page.slug);
  else planEdited(plan, page, text);
}

/** A paper that leads to a page which is another paper's gets none of its own. */
export function planOthersPage(plan: ImportPlan, { paper, known }: Match): void {
  if (!known) return;
  plan.unchanged.push(known.page.slug);
  if (known.by === 'alias') return;
  plan.clashing.push({ title: segmentsToText(paper.title), path: known.page.path });
}

/** Names the record of each listing that comes to a page for the first time. */
function planJoined(plan: ImportPlan, paper: ImportedPaper, page: Page, why: string): void {
  const known = new Set('isUnread' in page ? paper.sources : page.data.sources);
  for (const { file, line } of paper.origins) {
    if (known.has(file)) continue;
    known.add(file);
    plan.joined.push({ kept: `papers/${page.path}`, dropped: `${file}:${line}`, why });
  }
}

/** @returns false where the site could not read the page any more; it stays as it is then. */
function planRevision(
  plan: ImportPlan,
  { origins }: ImportedPaper,
  { path, source }: ExistingPage,
  text: string,
): boolean {
  const problem = readBackProblem(path, text, source);
  if (!problem) {
    plan.writes.push({ path, text });
    return true;
  }
  const [{ file, line } = { file: `papers/${path}`, line: 1 }] = origins;
  const { what, why } = problem;
  const reason = `papers/${path} could not be read with this in it: ${what} · ${why} · nothing was added`;
  plan.rejected.push({ file, line, reason });
  return false;
}

/** Tells of a page that a person edited, and of which the listings have another text by now. */
function planEdited(plan: ImportPlan, page: ExistingPage, text: PageText): void {
  plan.kept.push(page.slug);
  const own = { title: page.data.title, abstract: page.abstract };
  const isSame = own.title === text.title && own.abstract === text.abstract;
  if (page.imported !== text.imported && !isSame && text.abstract !== '') {
    plan.differing.push({ path: page.path, page: own, listing: text });
  }
}

/**
 * Stands among the sources of a page whose abstract is the original one, as arXiv has it. The name
 * of no listing has a slash in it.
 */
export const originalSource = 'https://arxiv.org';

/**
 * Whether a page's imported text is to be replaced; never where it is the original. An import of
 * all listings that the page is made of knows best. One of other listings may only bring an
 * abstract that is longer, so that the order in which listings come in over the weeks does not
 * matter.
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
