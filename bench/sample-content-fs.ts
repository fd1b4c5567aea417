import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listPages } from '../src/schema/pages-fs.ts';
import { samplePages } from './sample-collection.ts';

/**
 * Writes a collection of any size that is made of the pages of one.
 * @param source content folder of that one.
 * @param content folder of the new one, which is made anew.
 * @param size how many papers it has.
 * @returns paths of the pages of its papers, below the folder.
 */
export async function writeSampleContent(
  source: string,
  content: string,
  size: number,
): Promise<string[]> {
  const papers = join(source, 'papers');
  const seeds = (await listPages(papers)).map((path) => ({
    path,
    source: readFileSync(join(papers, path), 'utf8'),
  }));
  rmSync(content, { recursive: true, force: true });
  cpSync(source, content, { recursive: true, filter: (from) => from !== papers });
  const written: string[] = [];
  for (const { path, text } of samplePages(seeds, size)) {
    const file = join(content, 'papers', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(join('papers', path));
  }
  return written;
}
