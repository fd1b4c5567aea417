import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { openReader } from '../../support/reader.ts';

const links = ['_other', 'c', 'e', 'ca', 'co']
  .map((page) => `<a href="/kb/names/${page}/" data-name-page="${page}">${page}</a>`)
  .join('');

test.each([
  ['/kb/names/#evopress', '/kb/names/e/#evopress'],
  ['/kb/names/#coco', '/kb/names/co/#coco'],
  ['/kb/names/c/#coco', '/kb/names/co/#coco'],
  ['/kb/names/#c4', '/kb/names/c/#c4'],
  ['/kb/names/#1-bit-adam', '/kb/names/_other/#1-bit-adam'],
  ['/kb/names/#%E6%82%9F', '/kb/names/_other/#%E6%82%9F'],
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

/** A divided index, which the collection itself is too small to have, with its real script. */
function answer(request: Request) {
  const file = /\/([\w.-]+\.ts)$/.exec(request.url())?.[1];
  if (file !== undefined) {
    const source = readFileSync(`src/components/${file}`, 'utf8');
    return { contentType: 'text/javascript', body: stripTypeScriptTypes(source) };
  }
  const script =
    "import { followNameAddress } from '/name-address.client.ts'; followNameAddress();";
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>${links}<script type="module">${script}</script>`,
  };
}
