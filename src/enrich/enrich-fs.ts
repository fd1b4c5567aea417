import type { Entry } from '../import/entry.ts';
import { type ImportOptions, importListings } from '../import/import-fs.ts';
import type { ImportReport } from '../import/report.ts';
import { withLock } from '../import/write/lock-fs.ts';
import { readLedger, readPages, readWanted } from '../import/write/read-content-fs.ts';
import { writeImport } from '../import/write/write-content-fs.ts';
import { formatProblem } from '../schema/problem.ts';
import { type Answers, type AskOptions, ask } from './ask-net.ts';
import { type Enrichment, lacksSomething, planEnrichment } from './plan-enrichment.ts';
import { type Addresses, questionByTitle, questionsById } from './questions.ts';

export interface EnrichOptions extends AskOptions, Addresses, Omit<ImportOptions, 'restore'> {}

/** What an enrichment did, or would do. */
export interface EnrichReport {
  /** Pages in which something was missing. */
  asked: number;
  enrichments: Enrichment[];
  /** New pages of papers of which only the id was known. */
  created: ImportReport | undefined;
  problems: string[];
  /** Services that stopped answering; the next run goes on from there. */
  silent: string[];
}

/**
 * Asks arXiv for what the pages of a content folder lack, and arXiv, Crossref and PubMed for the papers
 * of which listings gave only an id; writes it all into pages.
 */
export async function enrichContent(options: EnrichOptions): Promise<EnrichReport> {
  const { content, dryRun } = options;
  const found = await readPages(content);
  const lacking = found.pages.filter(lacksSomething);
  const wanted = await readWanted(content);
  const ids = [...lacking.flatMap(({ data }) => data.arxiv ?? []), ...Object.keys(wanted)];
  const titles = lacking.flatMap(({ data }) => (data.arxiv ? [] : data.title));
  const questions = [
    ...questionsById([...new Set(ids)], options),
    ...titles.map((title) => questionByTitle(title, options)),
  ];
  const answers = await ask(questions, options);

  const run = async () => {
    // Read again: people work on while services are being asked.
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
    silent: answers.silent,
  };
}

/** A paper of which listings gave only the id, as an entry of each of them and of the service. */
function entriesOf(found: ReturnType<Answers['byId']['get']>, files: string[]): Entry[] {
  if (!found) return [];
  return [found.service.source, ...files].map((source) => ({ ...found.entry, source }));
}
