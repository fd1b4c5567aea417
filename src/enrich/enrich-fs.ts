import type { Entry } from '../import/entry.ts';
import { type ImportOptions, importListings } from '../import/import-fs.ts';
import type { ImportReport } from '../import/report.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { originalSource } from '../import/write/plan-existing.ts';
import { readLedger, readPages, readWanted } from '../import/write/read-content-fs.ts';
import { writeImport } from '../import/write/write-content-fs.ts';
import { formatProblem } from '../schema/problem.ts';
import { requestByTitle, requestsById } from './arxiv-requests.ts';
import { type AskOptions, askArxiv } from './ask-arxiv-net.ts';
import { type Enrichment, lacksSomething, planEnrichment } from './plan-enrichment.ts';

export interface EnrichOptions extends AskOptions, Omit<ImportOptions, 'restore'> {
  /** Address of arXiv's API, without `/api/query`. */
  baseUrl: string;
}

/** What an enrichment did, or would do. */
export interface EnrichReport {
  /** Pages in which something was missing. */
  asked: number;
  enrichments: Enrichment[];
  /** New pages of papers of which only the id was known. */
  created: ImportReport | undefined;
  problems: string[];
  /** True where arXiv stopped answering; the next run goes on from there. */
  stopped: boolean;
}

/** Asks arXiv for what the pages of a content folder lack, and writes it into them. */
export async function enrichContent(options: EnrichOptions): Promise<EnrichReport> {
  const { content, baseUrl, dryRun } = options;
  const found = await readPages(content);
  const lacking = found.pages.filter(lacksSomething);
  const wanted = await readWanted(content);
  const ids = [...lacking.flatMap(({ data }) => data.arxiv ?? []), ...Object.keys(wanted)];
  const titles = lacking.flatMap(({ data }) => (data.arxiv ? [] : data.title));
  const answers = await askArxiv(
    [
      ...requestsById(baseUrl, [...new Set(ids)]),
      ...titles.map((title) => requestByTitle(baseUrl, title)),
    ],
    options,
  );

  const run = async () => {
    // Read again: people work on while arXiv is being asked.
    const pages = (await readPages(content)).pages.filter(lacksSomething);
    const plan = planEnrichment(pages, answers);
    const writes = plan.enrichments.map(({ write }) => write);
    const ledger = await readLedger(content);
    if (!dryRun && writes.length > 0) {
      await writeImport(content, { writes, ledger, wanted: await readWanted(content) });
    }
    return plan;
  };
  const { enrichments, problems } = dryRun ? await run() : await withLock(content, run);
  const entries = Object.entries(wanted).flatMap(([id, files]) =>
    entriesOf(answers.byId.get(id), files),
  );
  const listings = { entries, wanted: [], rejected: [], noted: [], files: [] };
  const created =
    entries.length > 0 ? await importListings(listings, { ...options, restore: false }) : undefined;
  return {
    asked: lacking.length,
    enrichments,
    created,
    problems: [...found.problems.map(formatProblem), ...answers.problems, ...problems],
    stopped: answers.stopped,
  };
}

/** A paper of which listings gave only the id, as an entry of each of them and of arXiv. */
function entriesOf(entry: Entry | undefined, files: string[]): Entry[] {
  return entry ? [originalSource, ...files].map((source) => ({ ...entry, source })) : [];
}
