import { countRejected, type Note, type Rejection } from './entry.ts';
import type { ImportReport } from './report.ts';
import { wordDifference } from './text-difference.ts';
import type { Difference } from './write/import-plan.ts';

/** So many lines of one kind are printed; `--json` has them all. */
const mostLines = 20;

/** The report for a person. */
export function formatReport(
  report: ImportReport,
  { dryRun, diff }: { dryRun: boolean; diff: boolean },
): string {
  const { rejected, wanted, unsorted, merged, noted } = report;
  const lines = [
    ...some(report.files, ({ file, format, entries }) => {
      return `${file}: ${format}, ${entries === 1 ? 'one entry' : `${entries} entries`}`;
    }),
    ...some(rejected, formatRejection),
    ...some(report.clashing, ({ title, path }) => {
      return `papers/${path}: “${title}” leads here too · it has no page of its own · correct title or identifier`;
    }),
    ...some(report.renamed, ({ from, to }) => `papers/${from} is ${to} now and got an alias`),
  ];
  if (noted.length > 0) {
    lines.push(`${count(noted.length, 'fact')} left out, or kept in part:`, ...formatNotes(noted));
  }
  if (merged.length > 0) {
    lines.push(`${count(merged.length, 'record')} merged into another one, or into a page:`);
    lines.push(...some(merged, ({ kept, dropped, why }) => `  ${dropped} = ${kept}: ${why}`));
  }
  lines.push(
    `${report.read} entries read, ${report.duplicates} of them duplicates, ${countRejected(rejected)} rejected`,
    `pages: ${report.created} created, ${report.updated} updated, ${report.unchanged} unchanged, ` +
      `${report.kept} kept as edited, ${report.removed} stay deleted`,
  );
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
    lines.push(...formatUnsorted(report));
  }
  if (wanted.length > 0) {
    lines.push(`${wanted.length} papers are known by an id alone: npm run enrich gets them`);
  }
  if (dryRun) lines.push('dry run: nothing was written');
  return lines.join('\n');
}

/** What waits in no topic, page by page where it is not simply all that is new. */
function formatUnsorted({ unsorted, created }: ImportReport): string[] {
  const what = unsorted.length === 1 ? 'one new page is' : `${unsorted.length} new pages are`;
  const isAll = unsorted.length === created && unsorted.length > mostLines;
  return [
    `${what} in no topic yet: npm run topics -- --propose finds topics, and a page that is moved ` +
      `into the folder of one stays there${isAll ? '' : ':'}`,
    ...(isAll ? [] : some(unsorted, (path) => `  papers/${path}`)),
  ];
}

function formatRejection({ file, line, column, reason }: Rejection): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}: ${reason}`;
}

/** Notes of one fact in one line, those that come most often first; each tells one of its reasons. */
function formatNotes(noted: Note[]): string[] {
  const kinds = new Map<string, Note[]>();
  for (const note of noted) {
    const kind = kinds.get(`${note.fact}\n${kindOf(note.why)}`);
    if (kind) kind.push(note);
    else kinds.set(`${note.fact}\n${kindOf(note.why)}`, [note]);
  }
  const groups = [...kinds.values()].sort((a, b) => b.length - a.length);
  return some(groups, ([first, ...others]) => {
    const more = others.length > 0 ? ` (${others.length} more like this)` : '';
    return first ? `  ${first.file}:${first.line}: ${first.fact}: ${first.why}${more}` : '';
  });
}

/** A reason without the value that it quotes: what stands before a colon or in brackets, and numbers. */
function kindOf(why: string): string {
  return why.replace(/^.*?: /s, '').replace(/\([^)]*\)|“[^”]*”|\$[^$]*\$|\d+/g, '…');
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

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
