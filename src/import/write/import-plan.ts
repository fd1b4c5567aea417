import type { Note, Rejection } from '../entry.ts';
import type { Merge } from '../merge/merge-entries.ts';
import type { Ledger } from './ledger.ts';
import type { PageText } from './page-text.ts';
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
  /** Records that came to a page which stood already. */
  joined: Merge[];
  /** Papers whose page the site could not read. */
  rejected: Rejection[];
  /** Facts that were left out or kept in part. */
  noted: Note[];
}

/** A plan that does nothing. */
export function emptyPlan(ledger: Ledger): ImportPlan {
  return {
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
    joined: [],
    rejected: [],
    noted: [],
  };
}
