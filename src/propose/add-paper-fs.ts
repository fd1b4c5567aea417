import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '../import/entry.ts';
import { formatReport } from '../import/format-report.ts';
import { importListings } from '../import/import-fs.ts';
import { type Listings, readListings } from '../import/listings-fs.ts';
import { formatPlaced, recordPlacements } from '../import/place/placed.ts';
import { listingOf } from './new-paper.ts';
import { type FilledForm, FormError } from './read-form.ts';

export interface AddOptions {
  content: string;
  /** The day, which the new page keeps. */
  today: string;
  /** Gives what a service says of a paper by its id; undefined where none has it. */
  findById: (id: string) => Promise<Entry | undefined>;
}

/**
 * Imports the paper of a filled form. The listing it came with is kept as the source of its page.
 * @returns the import's report.
 * @throws FormError, with nothing written, where there is no such paper or it has a page already.
 */
export async function addPaper(
  form: FilledForm,
  issue: number,
  { content, today, findById }: AddOptions,
): Promise<string> {
  const { name, text } = listingOf(form, issue);
  const file = join(content, 'sources', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  try {
    const listings = await withText(await readListings([file]), findById);
    if (listings.rejected.length > 0) {
      throw new FormError(listings.rejected.map(({ reason }) => reason).join('\n'));
    }
    const { placeBy, placed } = recordPlacements();
    const rehearsal = { content, today, placeBy, restore: true, dryRun: true };
    const { created } = await importListings(listings, rehearsal);
    if (created === 0) throw new FormError('This paper has a page here already.');
    const report = await importListings(listings, {
      ...rehearsal,
      placeBy: recordPlacements().placeBy,
      dryRun: false,
    });
    return `${formatPlaced(placed)}\n${formatReport(report, { dryRun: false, diff: false })}`;
  } catch (error) {
    await rm(file);
    throw error;
  }
}

/** Puts what services say in place of bare ids. */
async function withText(listings: Listings, findById: AddOptions['findById']): Promise<Listings> {
  const entries = [...listings.entries];
  for (const { id, source } of listings.wanted) {
    const entry = await findById(id);
    if (!entry) throw new FormError(`No service has ${id}, or none answers now.`);
    entries.push({ ...entry, source });
  }
  return { ...listings, entries, wanted: [] };
}
