import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { engineFile } from '../../build/engine.ts';
import { digest } from '../../schema/digest.ts';
import { type RelatedPair, readRelatedTable } from './related-table.ts';

/** Where the table stands in the engine; `npm run make:related-words` makes it anew. */
export const relatedTableFile = 'src/search/related/related-words.bin';

/** Digest of the table, without reading what it says. */
export function relatedTableDigest(): string {
  return digest(readFileSync(engineFile(relatedTableFile), 'base64'));
}

/** Reads the words of English that are used in the same places. */
export function readRelatedPairs(): RelatedPair[] {
  return readRelatedTable(gunzipSync(readFileSync(engineFile(relatedTableFile))));
}
