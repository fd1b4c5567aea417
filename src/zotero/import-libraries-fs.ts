import { basename, resolve } from 'node:path';
import { importListings } from '../import/import-fs.ts';
import {
  hasRecords,
  type Listings,
  type ListingText,
  readListings,
} from '../import/listings-fs.ts';
import { askLibraries, type LibraryState } from './ask-libraries-fs.ts';
import { followLibrary } from './follow-fs.ts';
import type { ImportAllOptions, ImportOfAll } from './import-all-fs.ts';
import type { LibraryAddress } from './library-address.ts';
import { readLibraryFile } from './library-file-fs.ts';
import type { LibraryReport } from './library-report.ts';
import { libraryText } from './library-text.ts';
import { placeByCollection } from './place-by-collection.ts';
import { readSiteZotero } from './site-zotero-fs.ts';

/** What is imported: libraries that are asked, and listings, among them files of libraries. */
export interface LibraryInputs {
  named: LibraryAddress[];
  files: string[];
  stored: string[];
}

/**
 * Imports libraries, with the listings that are named beside them, and brings pages in step.
 * @throws ExpectedError where a library cannot be had; nothing is written then.
 */
export async function importLibraries(
  { named, files, stored }: LibraryInputs,
  { recorded, apiFor, content, restore, today, dryRun: isDry }: ImportAllOptions,
): Promise<ImportOfAll> {
  const site = await readSiteZotero(content);
  const asked = await askLibraries(content, named, site.settings, apiFor);
  const states = [...asked, ...(await unaskedLibraries(stored, asked))];
  const texts = asked.map(({ file, now }): ListingText => {
    return { name: basename(file), text: libraryText(now) };
  });
  const listings = joined(await readListings(files), await readListings(texts));
  const isReadable = hasRecords(listings) || states.length > 0;
  const dryRun = isDry || !isReadable;
  const placeBy = placeByCollection(states, site.settings.collections, recorded);
  const report = await importListings(listings, { content, restore, today, dryRun, placeBy });
  const libraries: LibraryReport[] = [];
  for (const state of states) {
    const created = new Set(recorded.placed.map(({ slug }) => slug));
    const isAsked = asked.includes(state);
    libraries.push(await followLibrary(content, state, site, { dryRun, created, isAsked }));
  }
  return { report, libraries, isReadable };
}

/** Listings with those that are newer, which take the place of files of their names. */
function joined(listings: Listings, newer: Listings): Listings {
  const names = new Set(newer.files.map(({ file }) => file));
  const isKept = (place: { source: string } | { file: string }) =>
    !names.has('source' in place ? place.source : place.file);
  return {
    files: [...listings.files.filter(isKept), ...newer.files],
    entries: [...listings.entries.filter(isKept), ...newer.entries],
    wanted: [...listings.wanted.filter(isKept), ...newer.wanted],
    rejected: [...listings.rejected.filter(isKept), ...newer.rejected],
    noted: [...listings.noted.filter(isKept), ...newer.noted],
  };
}

/** Libraries whose files are among the listings, as they were when they were asked last. */
async function unaskedLibraries(files: string[], asked: LibraryState[]): Promise<LibraryState[]> {
  const known = new Set(asked.map(({ file }) => resolve(file)));
  const states: LibraryState[] = [];
  for (const file of files) {
    const now = known.has(resolve(file)) ? undefined : await readLibraryFile(file);
    if (now) states.push({ file, before: now, now, leftOut: {} });
  }
  return states;
}
