import { describe, expect, test } from 'vitest';
import { isNamedAfterContent, kindOf } from './file-kinds.ts';

describe('what is done with a file', () => {
  test.each([
    ['', 'core'],
    ['topics/', 'core'],
    ['topics/quantization/', 'core'],
    ['topics/quantization/2/', 'page'],
    ['search/', 'core'],
    ['offline/', 'core'],
    ['_astro/page.cNngjUgL.js', 'core'],
    ['_astro/source-sans-3-latin-400-normal.DQi5PRDE.woff2', 'core'],
    ['_astro/source-sans-3-latin-ext-400-normal.UNsKFIBq.woff2', 'query'],
    ['_astro/mathematics-common.D3sKFIBq.woff2', 'query'],
    ['_astro/open-page.client.DQi5PRDE.js', 'online'],
    ['edit/', 'page'],
    ['edit/3-of-18.json', 'online'],
    ['favicon.svg', 'core'],
    ['papers/awq/', 'page'],
    ['names/a/', 'page'],
    ['map-data.json', 'query'],
    ['map/quantization.json', 'query'],
    ['search-index/manifest.json', 'core'],
    ['search-index/core-028138a52b.bin', 'core'],
    ['search-index/words-028138a52b.bin', 'query'],
    ['pagefind/pagefind.js', 'core'],
    ['pagefind/pagefind-entry.json', 'core'],
    ['pagefind/wasm.en.pagefind', 'core'],
    ['pagefind/pagefind.en_7a190734ba.pf_meta', 'core'],
    ['pagefind/fragment/en_1122379.pf_fragment', 'query'],
    ['pagefind/index/en_1122379.pf_index', 'query'],
    ['pagefind/part-2/pagefind.en_7a190734ba.pf_meta', 'core'],
    ['pagefind/part-2/fragment/en_1122379.pf_fragment', 'query'],
    ['pagefind/filter/en_1122379.pf_filter', 'online'],
    ['papers.bib', 'online'],
    ['papers/awq.md', 'online'],
    ['topics/quantization.csv', 'online'],
    ['feed.xml', 'online'],
    ['_headers', 'online'],
    ['sw.js', 'online'],
    ['offline/files-4544411fb9.txt', 'online'],
  ])('“%s” is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  test('files that keep their name from build to build are told from those that do not', () => {
    const paths = [
      'search-index/manifest.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'papers/awq/',
      'favicon.svg',
    ];
    expect(paths.filter(isNamedAfterContent)).toEqual([]);
    expect(isNamedAfterContent('pagefind/fragment/en_1122379.pf_fragment')).toBe(true);
    expect(isNamedAfterContent('search-index/words-028138a52b.bin')).toBe(true);
  });
});
