import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSources } from '../../schema/pages-fs.ts';
import type { Problem } from '../../schema/problem.ts';
import { type ExistingPage, readExistingPage } from './existing-page.ts';
import type { Ledger } from './known-pages.ts';
import { type Wanted, wantedSchema } from './wanted.ts';
import { ledgerFile, wantedFile } from './write-content-fs.ts';

/** Pages or other files of the content folder cannot be read; nothing is written then. */
export class UnreadableError extends Error {}

/** Reads every paper page below a content folder, in order of paths. */
export async function readPages(
  content: string,
): Promise<{ pages: ExistingPage[]; problems: Problem[] }> {
  const folder = join(content, 'papers');
  const pages: ExistingPage[] = [];
  const problems: Problem[] = [];
  for await (const { path, source, problem } of readSources(folder)) {
    if (problem) {
      problems.push({ file: `papers/${path}`, ...problem });
      continue;
    }
    const read = readExistingPage(path, source);
    if (read.page) pages.push(read.page);
    problems.push(...read.problems);
  }
  return { pages, problems };
}

/** Reads which entries were imported before; nothing where there is no ledger yet. */
export async function readLedger(content: string): Promise<Ledger> {
  const value = await readJson(join(content, ledgerFile));
  return Object.fromEntries(Object.entries(value).map(([key, slug]) => [key, String(slug)]));
}

/** Reads which papers wait for `npm run enrich`. */
export async function readWanted(content: string): Promise<Wanted> {
  return wantedSchema.parse(await readJson(join(content, wantedFile)));
}

async function readJson(file: string): Promise<object> {
  if (!existsSync(file)) return {};
  const text = await readFile(file, 'utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as for any other text that is no object.
  }
  throw new UnreadableError(
    `${file}:1: not valid JSON · what was imported before is not known without it · ` +
      'take it back from version control, or mend it',
  );
}
