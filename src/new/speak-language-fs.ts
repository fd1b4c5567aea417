import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOfText } from '../gist/gist.ts';
import { readPages } from '../import/write/read-content-fs.ts';
import { tables } from '../interface/tables.ts';

/**
 * Lets the site of a new collection speak the language of its papers, where more than half are in
 * one that the interface has: `site.yml` says so from then on.
 * @returns the language; nothing where it stays English.
 */
export async function speakLanguageOfPapers(content: string): Promise<string | undefined> {
  const { pages } = await readPages(content);
  const counts = new Map<string, number>();
  for (const { data, abstract } of pages) {
    const language = data.language ?? languageOfText(`${data.title} ${abstract}`);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = [...counts].find(([, count]) => count > pages.length / 2)?.[0];
  if (most === undefined || most === 'en' || !Object.hasOwn(tables, most)) return undefined;
  const path = join(content, 'site.yml');
  const settings = await readFile(path, 'utf8');
  await writeFile(path, settings.replace(/^# language: .*$/m, `language: ${most}`));
  return most;
}
