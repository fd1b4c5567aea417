import type { Note, ReadFile, Rejection } from './entry.ts';
import type { Listings } from './listings-fs.ts';
import type { ImportedPaper } from './merge/merge-entries.ts';
import { wordDifference } from './text-difference.ts';
import type { Difference, ImportPlan } from './write/plan.ts';
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
  /** Pages that a person edited and that keep their text. */
  kept: number;
  /** Those of them of which the listing has another text now. */
  differing: Difference[];
  /** Pages that a person deleted and that stay deleted. */
  removed: number;
  /** Pages that a person renamed; their former address leads to them. */
  renamed: { from: string; to: string }[];
  /** Papers that lead to another paper's page, and have none of their own. */
  clashing: { title: string; path: string }[];
  /** arXiv ids that wait for `npm run enrich`. */
  wanted: string[];
  /** New pages that nobody and nothing could place in a topic, as paths below `papers`. */
  unsorted: string[];
  /** Entries beyond the first of a paper. */
  duplicates: number;
  rejected: Rejection[];
  /** Facts that were left out or kept in part. */
  noted: Note[];
}

export function reportImport(
  listings: Listings,
  papers: ImportedPaper[],
  plan: ImportPlan,
  wanted: Wanted,
): ImportReport {
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
    rejected: listings.rejected,
    noted: listings.noted,
  };
}

/** So many lines of one kind are printed; `--json` has them all. */
const mostLines = 100;

/** The report for a person. */
export function formatReport(
  report: ImportReport,
  { dryRun, diff }: { dryRun: boolean; diff: boolean },
): string {
  const { rejected, wanted, unsorted } = report;
  const lines = [
    ...some(report.files, ({ file, format, entries }) => `${file}: ${format}, ${entries} entries`),
    ...some(rejected, ({ file, line, reason }) => `${file}:${line}: ${reason}`),
    ...some(report.clashing, ({ title, path }) => {
      return `papers/${path}: “${title}” leads here too · it has no page of its own · correct title or arxiv`;
    }),
    ...some(report.renamed, ({ from, to }) => `papers/${from} is ${to} now and got an alias`),
    `${report.read} entries read, ${report.duplicates} of them duplicates, ${rejected.length} rejected`,
    `pages: ${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged, ` +
      `${report.kept} kept as edited, ${report.removed} stay deleted`,
  ];
  if (report.removed > 0) lines.push('--restore brings deleted pages back');
  if (report.differing.length > 0) {
    const count = report.differing.length;
    lines.push(`${count} edited pages have another text in the listing now:`);
    lines.push(
      ...some(report.differing, diff ? formatDifference : ({ path }) => `  papers/${path}`),
    );
    if (!diff) lines.push('--diff shows both texts');
  }
  if (unsorted.length > 0) {
    lines.push(`${unsorted.length} new pages are in no topic yet; move each into its folder:`);
    lines.push(...some(unsorted, (path) => `  papers/${path}`));
  }
  if (wanted.length > 0) {
    lines.push(
      `${wanted.length} papers are known by their arXiv id alone: npm run enrich gets them`,
    );
  }
  if (dryRun) lines.push('dry run: nothing was written');
  return lines.join('\n');
}

/** Both texts of an edited page that its listing has another text for. */
function formatDifference({ path, page, listing }: Difference): string {
  return [
    '',
    `papers/${path}: [-the page-] {+the listing+}`,
    wordDifference(whole(page), whole(listing)),
    `To keep the page's text and hear no more of this, write imported: ${listing.imported} there.`,
  ].join('\n');
}

function whole({ title, abstract }: Difference['page']): string {
  return `${title} · ${abstract}`;
}

function some<Item>(items: Item[], format: (item: Item) => string): string[] {
  const lines = items.slice(0, mostLines).map(format);
  const more = items.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more (--json names all)`] : lines;
}
