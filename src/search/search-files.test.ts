import { expect, test } from 'vitest';
import { searchFileRole } from './search-files.ts';

test.each([
  ['search-index/manifest.json', 'core'],
  ['search-index/core-028138a52b.bin', 'core'],
  ['search-index/words-0ab1.bin', 'query'],
  ['search-index/identifiers-0ab1.bin', 'query'],
  ['search-index/neighbours-0ab1.bin', 'query'],
  ['search-index/related-0ab1.bin', 'query'],
  ['pagefind/pagefind.js', 'core'],
  ['pagefind/pagefind-entry.json', 'core'],
  ['pagefind/pagefind.en_ca2f3ce3f1.pf_meta', 'core'],
  ['pagefind/wasm.en.pagefind', 'core'],
  ['pagefind/part-2/pagefind.en_55e1c7f004.pf_meta', 'core'],
  ['pagefind/part-2/fragment/en_1.pf_fragment', 'query'],
  ['pagefind/index/en_1.pf_index', 'query'],
  ['pagefind/filter/en_1.pf_filter', undefined],
  ['papers/awq/index.html', undefined],
])('%s is %s', (path, role) => {
  expect(searchFileRole(path)).toBe(role);
});
