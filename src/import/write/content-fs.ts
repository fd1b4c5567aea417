import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listPages } from '../../schema/pages-fs.ts';
import { compareText, type Problem } from '../../schema/problem.ts';
import { type ExistingPage, readExistingPage } from './existing-page.ts';
import type { Ledger, PageWrite } from './plan.ts';

const ledgerFile = 'imported.json';

/** Reads every paper page below a content folder, in order of paths. */
export async function readPages(
  content: string,
): Promise<{ pages: ExistingPage[]; problems: Problem[] }> {
  const folder = join(content, 'papers');
  const pages: ExistingPage[] = [];
  const problems: Problem[] = [];
  for (const path of await listPages(folder)) {
    const read = readExistingPage(path, await readFile(join(folder, path), 'utf8'));
    if (read.page) pages.push(read.page);
    problems.push(...read.problems);
  }
  return { pages, problems };
}

/** Reads which entries were imported before; nothing where there is no ledger yet. */
export async function readLedger(content: string): Promise<Ledger> {
  const file = join(content, ledgerFile);
  if (!existsSync(file)) return {};
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${file} holds no object`);
  return Object.fromEntries(Object.entries(value).map(([key, slug]) => [key, String(slug)]));
}

/** Writes pages, then the ledger: whoever is interrupted finds every page on the next run. */
export async function writeImport(
  content: string,
  writes: PageWrite[],
  ledger: Ledger,
): Promise<void> {
  for (const { path, text } of writes) await writeWhole(join(content, 'papers', path), text);
  const sorted = Object.entries(ledger).sort(([a], [b]) => compareText(a, b));
  const lines = `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
  const file = join(content, ledgerFile);
  const current = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (current !== lines && sorted.length > 0) await writeWhole(file, lines);
}

/** Writes a file so that at any moment it is either the old one or the new one, never a half. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
