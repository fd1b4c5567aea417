/** Adds the addresses of the site as it stands to `published.txt`: `npm run record [-- --content DIR]` */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCollection } from '../src/check/collection-fs.ts';
import { publishedFile, readPublished, recordAddresses } from '../src/check/published-addresses.ts';

const { values: options } = parseArgs({
  options: { content: { type: 'string', default: 'content' } },
});
const collection = await readCollection(options.content);
const list = recordAddresses(collection);
await writeFile(join(options.content, publishedFile), list);
const [before, after] = [collection.published, list].map((text) => readPublished(text).length);
console.log(`${after} addresses listed, ${(after ?? 0) - (before ?? 0)} of them new`);
