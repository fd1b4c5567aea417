import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { openReader } from '../../support/reader.ts';

const links = ['_other', 'c', 'e', 'ca', 'co']
  .map((page) => `<a href="/kb/names/${page}/" data-index-page="${page}">${page}</a>`)
  .join('');
const listed = '<li id="dough"><a href="/kb/names/d/#dough" data-leads-on>Dough</a></li>';
const here = '<li id="yeast"><a href="#yeast">Yeast</a></li>';

test.each([
  ['/kb/names/#evopress', '/kb/names/e/#evopress'],
  ['/kb/names/#coco', '/kb/names/co/#coco'],
  ['/kb/names/c/#coco', '/kb/names/co/#coco'],
  ['/kb/names/#c4', '/kb/names/c/#c4'],
  ['/kb/names/#1-bit-adam', '/kb/names/_other/#1-bit-adam'],
  ['/kb/names/#%E6%82%9F', '/kb/names/_other/#%E6%82%9F'],
  ['/kb/names/#dough', '/kb/names/d/#dough'],
  ['/kb/names/?kind=dataset#dough', '/kb/names/d/#dough'],
  ['/kb/names/#yeast', '/kb/names/#yeast'],
  ['/kb/names/#unknown', '/kb/names/#unknown'],
  ['/kb/names/#%', '/kb/names/#%'],
  ['/kb/names/#_top', '/kb/names/#_top'],
  ['/kb/names/', '/kb/names/'],
])('in a divided index %s leads to %s', async (from, to) => {
  const { page } = await openReader();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('http://atlas.example/**', (route) => route.fulfill(answer(route.request())));
  await page.goto(`http://atlas.example${from}`);
  await page.waitForURL(`http://atlas.example${to}`);
  expect(errors).toEqual([]);
});

/** An index that is divided twice, as only that of a very large collection is, with its real script. */
function answer(request: Request) {
  const file = /\/([\w.-]+\.ts)$/.exec(request.url())?.[1];
  if (file !== undefined) {
    const source = readFileSync(`src/components/${file}`, 'utf8');
    return { contentType: 'text/javascript', body: stripTypeScriptTypes(source) };
  }
  const script =
    "import { followEntryAddress } from '/entry-address.client.ts'; followEntryAddress();";
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>${links}${listed}${here}<script type="module">${script}</script>`,
  };
}
