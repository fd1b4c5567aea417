import { join } from 'node:path';
import type { ContentChanges } from '../import/write/content-changes-fs.ts';
import { readSources } from '../schema/pages-fs.ts';
import { relinkPage } from './relink.ts';

/**
 * The moves of pages, and the pages whose links have to follow them.
 * @param moved for each path below the content folder the path after.
 * @param change what else changes in a page, by its text and its path before.
 */
export async function followLinks(
  content: string,
  moved: ReadonlyMap<string, string>,
  change: (text: string, path: string) => string = (text) => text,
): Promise<Pick<ContentChanges, 'writes' | 'moves'>> {
  const writes: ContentChanges['writes'] = [];
  const moves: ContentChanges['moves'] = [];
  for (const folder of ['papers', 'topics']) {
    for await (const { path: below, source } of readSources(join(content, folder))) {
      const path = `${folder}/${below}`;
      const to = moved.get(path);
      const text = source === undefined ? undefined : change(relinkPage(source, path, moved), path);
      const changed = text === source ? undefined : text;
      if (to !== undefined) moves.push({ from: path, to, text: changed });
      else if (changed !== undefined) writes.push({ path, text: changed });
    }
  }
  return { writes, moves };
}
