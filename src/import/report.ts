import type { Problem } from '../schema/problem.ts';
import type { Note, ReadFile, Rejection } from './entry.ts';
import type { Listings } from './listings-fs.ts';
import { type ImportedPaper, type Merge, mergesOf } from './merge/merge-entries.ts';
import type { Difference, ImportPlan } from './write/import-plan.ts';
import type { Wanted } from './write/wanted.ts';

/** What an import did, as `--json` prints it. Counts are of pages, but for `read` and `duplicates`. */
export interface ImportReport {
  /** What each file was taken for. */
  files: ReadFile[];
  /** Entries that could be read. */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Pages that a person edited and that keep their text, or that cannot be read. */
  kept: number;
  /** Those of them of which the listing has another text now. */
  differing: Difference[];
  /** Pages that a person deleted and that stay deleted. */
  removed: number;
  /** Pages that a person renamed; their former address leads to them. */
  renamed: { from: string; to: string }[];
  /** Papers that lead to another paper's page, and have none of their own. */
  clashing: { title: string; path: string }[];
  /** Ids of papers that wait for `npm run enrich`. */
  wanted: string[];
  /** New pages that nobody and nothing could place in a topic, as paths below `papers`. */
  unsorted: string[];
  /** Entries beyond the first of a paper. */
  duplicates: number;
  /** Records of one work: the place of the one whose text was taken, and of the other. */
  merged: Merge[];
  /** Places of listings, and pages and topics of the collection, that could not be read. */
  rejected: Rejection[];
  /** Facts that were left out or kept in part, and keys of pages that nobody reads. */
  noted: Note[];
}

/** What a report is made of. */
export interface Outcome {
  listings: Listings;
  papers: ImportedPaper[];
  plan: ImportPlan;
  wanted: Wanted;
  /** What is wrong in pages and topics that were left alone. */
  unreadable: Problem[];
  /** Keys of pages that nobody reads. */
  unknownKeys: Problem[];
}

export function reportImport(outcome: Outcome): ImportReport {
  const { listings, papers, plan, wanted, unreadable, unknownKeys } = outcome;
  const paths = new Set(plan.writes.map(({ path }) => path));
  return {
    files: listings.files,
    read: listings.entries.length + listings.wanted.length,
    created: plan.created.length,
    updated: plan.updated.length,
    unchanged: plan.unchanged.length,
    kept: plan.kept.length,
    differing: plan.differing,
    removed: plan.removed.length,
    renamed: plan.renamed,
    clashing: plan.clashing,
    wanted: Object.keys(wanted),
    unsorted: plan.created.map((slug) => `unsorted/${slug}.md`).filter((path) => paths.has(path)),
    duplicates: listings.entries.length - papers.length,
    merged: [...papers.flatMap(mergesOf), ...plan.joined],
    rejected: [...listings.rejected, ...unreadable.map(leftAlone), ...plan.rejected],
    noted: [...listings.noted, ...plan.noted, ...unknownKeys.map(keptKey)],
  };
}

function leftAlone({ file, line, column, what, why, fix }: Problem): Rejection {
  return { file, line, column, reason: `${what} · ${why} · it was left alone; ${fix}` };
}

function keptKey({ file, line, what }: Problem): Note {
  const [fact = what, ...why] = what.split(': ');
  return { file, line, fact, why: `${why.join(': ')}; it was kept` };
}
