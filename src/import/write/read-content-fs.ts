import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../schema/expected-error.ts';
import { readSources } from '../../schema/pages-fs.ts';
import type { Problem } from '../../schema/problem.ts';
import { type ExistingPage, readExistingPage } from './existing-page.ts';
import type { Ledger } from './ledger.ts';
import { readUnreadPage, type UnreadPage } from './unread-page.ts';
import { type Wanted, wantedSchema } from './wanted.ts';
import { ledgerFile, wantedFile } from './write-content-fs.ts';

/** Files of the content folder that an import needs cannot be read; nothing is written then. */
export class UnreadableError extends ExpectedError {}

/** The paper pages of a content folder, and what is wrong in them. */
export interface ReadPages {
  pages: ExistingPage[];
  /** Pages that cannot be read; why, is among the problems. */
  unread: UnreadPage[];
  problems: Problem[];
  /** Keys of pages that nobody reads. */
  unknownKeys: Problem[];
}

/** Reads every paper page below a content folder, in order of paths. */
export async function readPages(content: string): Promise<ReadPages> {
  const folder = join(content, 'papers');
  const all: ReadPages = { pages: [], unread: [], problems: [], unknownKeys: [] };
  for await (const { path, source, problem } of readSources(folder)) {
    if (problem) {
      all.problems.push({ file: `papers/${path}`, ...problem });
      all.unread.push(readUnreadPage(path, await readLatin1(join(folder, path))));
      continue;
    }
    const { page, problems, unknownKeys } = readExistingPage(path, source);
    if (page) all.pages.push(page);
    else all.unread.push(readUnreadPage(path, source));
    all.problems.push(...problems);
    all.unknownKeys.push(...unknownKeys);
  }
  return all;
}

/** Bytes that are not UTF-8 are mostly those of Latin-1; nothing where there are none to be had. */
async function readLatin1(file: string): Promise<string> {
  return new TextDecoder('windows-1252').decode(await readFile(file).catch(() => undefined));
}

/** Reads which entries were imported before; nothing where there is no ledger yet. */
export async function readLedger(content: string): Promise<Ledger> {
  const value = await readJson(join(content, ledgerFile));
  return Object.fromEntries(Object.entries(value).map(([key, slug]) => [key, String(slug)]));
}

/** Reads which papers wait for `npm run enrich`. */
export async function readWanted(content: string): Promise<Wanted> {
  const file = join(content, wantedFile);
  const { data } = wantedSchema.safeParse(await readJson(file));
  if (data) return data;
  throw new UnreadableError(
    `${file}:1: not as an import writes it · which papers wait for npm run enrich is not known ` +
      'without it · take it back from version control, or remove it and import again',
  );
}

async function readJson(file: string): Promise<object> {
  if (!existsSync(file)) return {};
  const text = await readFile(file, 'utf8');
  // Whoever empties the file means that nothing was imported yet.
  if (/^\s*(?:\[\s*\]\s*)?$/.test(text)) return {};
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
