import { gunzipSync } from 'node:zlib';
import type { SearchCollection } from '../../src/search/documents.ts';
import { type BuiltIndex, buildIndex } from '../../src/search/index/build-index.ts';
import { SearchEngine } from '../../src/search/query/engine.ts';
import { IndexReader } from '../../src/search/query/index-reader.ts';
import type { PaperStore } from '../../src/search/query/papers.ts';
import { readRelatedPairs } from '../../src/search/related/related-table-fs.ts';
import { fold } from '../../src/text/fold.ts';
import { stem } from '../../src/text/stem.ts';
import type { MeasuredCollection } from './collection-fs.ts';

/** The search of a collection without a built site: the same index and code, texts from memory. */
export async function openMemoryEngine({
  collection,
  thesaurus,
}: MeasuredCollection): Promise<{ engine: SearchEngine; built: BuiltIndex }> {
  const built = buildIndex(collection, thesaurus, stem, readRelatedPairs());
  const index = await IndexReader.open(built.core, async (name) => {
    return gunzipSync(built.files.get(name) ?? '');
  });
  return { engine: new SearchEngine(index, memoryStore(collection)), built };
}

function memoryStore({ papers }: SearchCollection): PaperStore {
  return {
    async paper(number) {
      const found = papers[number];
      if (!found) throw new RangeError(`the index has no paper number ${number}`);
      return { ...found, isTitleOnly: false };
    },
    async withPhrase(phrase) {
      const asked = fold(phrase);
      const numbers = papers.keys().filter((number) => {
        const { title = '', abstract = '' } = papers[number] ?? {};
        return fold(`${title} ${abstract}`).includes(asked);
      });
      return new Set(numbers);
    },
    async withWord() {
      return [];
    },
  };
}
