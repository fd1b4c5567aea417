import type { ImportedPaper } from './clean/merge.ts';
import type { Listing, Rejection } from './entry.ts';
import type { ImportPlan } from './write/plan.ts';

/** What an import did, as `--json` prints it. Counts are of pages, but for `read` and `duplicates`. */
export interface ImportReport {
  /** Entries that could be read. */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Pages that a person edited and that keep their text. */
  kept: number;
  /** Pages that a person deleted and that stay deleted. */
  removed: number;
  /** Entries beyond the first of a paper. */
  duplicates: number;
  rejected: Rejection[];
}

export function reportImport(
  listing: Listing,
  papers: ImportedPaper[],
  plan: ImportPlan,
): ImportReport {
  return {
    read: listing.entries.length,
    created: plan.created.length,
    updated: plan.updated.length,
    unchanged: plan.unchanged.length,
    kept: plan.kept.length,
    removed: plan.removed.length,
    duplicates: listing.entries.length - papers.length,
    rejected: listing.rejected,
  };
}

/** The report for a person. */
export function formatReport(report: ImportReport, dryRun: boolean): string {
  const { rejected } = report;
  const lines = rejected.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
  lines.push(
    `${report.read} entries read, ${report.duplicates} of them duplicates, ${rejected.length} rejected`,
    `pages: ${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged, ` +
      `${report.kept} kept as edited, ${report.removed} stay deleted`,
  );
  if (dryRun) lines.push('dry run: nothing was written');
  return lines.join('\n');
}
