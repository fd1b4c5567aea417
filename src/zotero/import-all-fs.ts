import { type ImportOptions, importListings } from '../import/import-fs.ts';
import { hasRecords, readListings } from '../import/listings-fs.ts';
import type { PlacedPaper } from '../import/place/placed.ts';
import type { ImportReport } from '../import/report.ts';
import type { ZoteroApi } from './api-net.ts';
import { isLibraryName, type LibraryAddress, readLibraryName } from './library-address.ts';
import { libraryFilesIn } from './library-file-fs.ts';
import type { LibraryReport } from './library-report.ts';

export interface ImportAllOptions extends Omit<ImportOptions, 'placeBy'> {
  recorded: { placeBy: ImportOptions['placeBy']; placed: PlacedPaper[] };
  /** How a library is asked. */
  apiFor(library: LibraryAddress): ZoteroApi;
}

/** What an import of listings and libraries did. */
export interface ImportOfAll {
  report: ImportReport;
  libraries: LibraryReport[];
  /** False where nothing could be read; nothing was written then. */
  isReadable: boolean;
}

/**
 * Imports listings, and libraries of Zotero named as `zotero:groups/123` among them. What libraries
 * said last, in files among the listings, counts as they do: only nobody is asked.
 * @throws ExpectedError where a library cannot be had; nothing is written then.
 */
export async function importAll(inputs: string[], options: ImportAllOptions): Promise<ImportOfAll> {
  const named = inputs.filter(isLibraryName).map(readLibraryName);
  const files = inputs.filter((input) => !isLibraryName(input));
  const stored = await libraryFilesIn(files);
  if (named.length + stored.length > 0) {
    // Loaded only where it is needed: most imports know of no library.
    const { importLibraries } = await import('./import-libraries-fs.ts');
    return importLibraries({ named, files, stored }, options);
  }
  const { recorded, content, restore, today } = options;
  const listings = await readListings(files);
  const isReadable = hasRecords(listings);
  const dryRun = options.dryRun || !isReadable;
  const { placeBy } = recorded;
  const report = await importListings(listings, { content, restore, today, dryRun, placeBy });
  return { report, libraries: [], isReadable };
}
