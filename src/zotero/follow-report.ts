import type { BothChanged } from './plan-change.ts';
import type { LeftOut } from './update-library.ts';

/** What came of a library, as `--json` prints it. Paths are below `papers`. */
export interface LibraryReport {
  /** Which library, as in `zotero:groups/123`. */
  library: string;
  version: number;
  /** Items that are new, changed, and gone since it was asked last. */
  items: { all: number; added: number; changed: number; gone: number };
  /** What it sent that is no work, by kind. */
  leftOut: LeftOut;
  /** Pages that took over what the library changed. */
  followed: { path: string; fields: string[] }[];
  /** What was changed in the library and on a page; the page keeps its own. */
  both: BothChanged[];
  /** Pages that were taken away with their items. */
  removed: string[];
  /** Pages that stay though their items are gone, and why. */
  kept: { path: string; why: string }[];
  /** Collections that were renamed, and that `site.yml` still calls by their former names. */
  renamed: { key: string; path: string; formerly: string }[];
  /** Collections for which no topic is named, the largest first. */
  unmapped: { key: string; path: string; items: number }[];
  /** Topics of the mapping that are not there, and names of it that no collection has. */
  wrongMappings: { name: string; topic: string; why: string }[];
}
