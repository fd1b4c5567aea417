import { formatProblem } from '../schema/problem.ts';
import { cleanEntry } from './clean/clean-entry.ts';
import type { Listings } from './listings-fs.ts';
import { type ImportedPaper, mergeEntries } from './merge/merge-entries.ts';
import type { TopicDescription } from './place/placer.ts';
import { readTopics } from './place/topics-fs.ts';
import { type ImportReport, reportImport } from './report.ts';
import type { ExistingPage } from './write/existing-page.ts';
import { withLock } from './write/lock-fs.ts';
import { planImport } from './write/plan.ts';
import { readLedger, readPages, readWanted, UnreadableError } from './write/read-content-fs.ts';
import { planWanted } from './write/wanted.ts';
import { writeImport } from './write/write-content-fs.ts';

export interface ImportOptions {
  content: string;
  dryRun: boolean;
  /** Brings back pages that were deleted. */
  restore: boolean;
  /** Given the pages there are, gives the topic folder of a new paper. */
  placeBy: (pages: ExistingPage[]) => (paper: ImportedPaper, slug: string) => string;
}

/**
 * Turns listings into pages of a content folder, one import at a time.
 * @throws UnreadableError where pages that exist cannot be read: nothing is written then.
 */
export async function importListings(
  listings: Listings,
  { content, dryRun, restore, placeBy }: ImportOptions,
): Promise<ImportReport> {
  const papers = mergeEntries(listings.entries.map(cleanEntry));
  const run = async () => {
    const pages = await readWholeCollection(content);
    const ledger = await readLedger(content);
    const plan = planImport(papers, pages, ledger, placeBy(pages), { restore });
    const before = await readWanted(content);
    const wanted = planWanted(before, listings.wanted, pages, plan.ledger);
    if (!dryRun) await writeImport(content, { ...plan, wanted });
    return reportImport(listings, papers, plan, wanted);
  };
  return dryRun ? run() : withLock(content, run);
}

/**
 * Reads all pages of a content folder.
 * @throws UnreadableError naming every problem where one of them cannot be read.
 */
export async function readWholeCollection(content: string): Promise<ExistingPage[]> {
  const { pages, problems } = await readPages(content);
  if (problems.length === 0) return pages;
  const lines = problems.map(formatProblem);
  lines.push('Nothing was written: mend these pages first, so that none is imported twice.');
  throw new UnreadableError(lines.join('\n'));
}

/**
 * Reads how the topics of a content folder are described.
 * @throws UnreadableError naming every problem where one of them cannot be read.
 */
export async function readWholeTopics(content: string): Promise<TopicDescription[]> {
  const { topics, problems } = await readTopics(content);
  if (problems.length === 0) return topics;
  const lines = problems.map(formatProblem);
  lines.push('Nothing was written: mend these topics first, so that new papers find them.');
  throw new UnreadableError(lines.join('\n'));
}
