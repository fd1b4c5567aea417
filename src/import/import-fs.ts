import { readPublicKeys } from '../schema/public-addresses-fs.ts';
import { cleanEntry } from './clean/clean-entry.ts';
import type { Listings } from './listings-fs.ts';
import { type ImportedPaper, mergeEntries } from './merge/merge-entries.ts';
import type { TopicDescription } from './place/placer.ts';
import { readTopics } from './place/topics-fs.ts';
import { type ImportReport, reportImport } from './report.ts';
import type { ExistingPage } from './write/existing-page.ts';
import { withLock } from './write/lock-fs.ts';
import { planImport } from './write/plan.ts';
import { readLedger, readPages, readWanted } from './write/read-content-fs.ts';
import { planWanted } from './write/wanted.ts';
import { writeImport } from './write/write-content-fs.ts';

export interface ImportOptions {
  content: string;
  dryRun: boolean;
  /** Brings back pages that were deleted. */
  restore: boolean;
  /** The day, as new pages keep it; where it is left out they keep none. */
  today?: string | undefined;
  /** Given the pages and topics there are, gives the topic folder of a new paper. */
  placeBy: (
    pages: ExistingPage[],
    topics: TopicDescription[],
  ) => (paper: ImportedPaper, slug: string) => string;
}

/**
 * Turns listings into pages of a content folder, one import at a time. Pages and topics that cannot
 * be read are left alone and named in the report.
 * @throws UnreadableError where the ledger cannot be read: nothing is written then.
 */
export async function importListings(
  listings: Listings,
  { content, dryRun, restore, today, placeBy }: ImportOptions,
): Promise<ImportReport> {
  const entries = listings.entries.map(cleanEntry);
  const papers = mergeEntries(entries);
  const noted = listings.noted.concat(entries.flatMap((entry) => entry.noted));
  const run = async () => {
    const found = await readPages(content);
    const { pages, unread } = found;
    const ledger = await readLedger(content);
    const { topics, problems } = await readTopics(content);
    const place = placeBy(pages, topics);
    const publicKeys = await readPublicKeys(content);
    const before = { pages, unread, ledger, publicKeys };
    const plan = planImport(papers, before, place, { restore, today });
    const waiting = await readWanted(content);
    const wanted = planWanted(waiting, listings.wanted, [...pages, ...unread], plan.ledger);
    if (!dryRun) await writeImport(content, { ...plan, wanted });
    const unreadable = [...found.problems, ...problems];
    const { unknownKeys } = found;
    return reportImport({
      listings: { ...listings, noted },
      papers,
      plan,
      wanted,
      unreadable,
      unknownKeys,
    });
  };
  return dryRun ? run() : withLock(content, run);
}
