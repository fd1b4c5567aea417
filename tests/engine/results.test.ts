import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const path = 'papers/salt-warmth-and-the-souring-of-cabbage/';
const folder = inject('kitchen');
const site = servedSite(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('a page has a table of the values that its abstract reports', () => {
  const elements = readElements(parse(read(`${path}index.html`)));
  const start = elements.findIndex(({ attributes }) => 'data-results' in attributes);
  const cells = elements.slice(start).filter(({ tag }) => tag === 'th' || tag === 'td');
  expect(cells.slice(0, 8).map(({ text }) => text.trim())).toEqual([
    ...['What was measured', 'Value', 'Against', 'On'],
    'error of the hour',
    '9 hours on average (lower is better)',
    'the rule of a day for each degree below 25, which errs by 31 hours',
    'Sour212; 212 crocks',
  ]);
});

test('files for programs have all values, each with its paper and its words', () => {
  const { papers } = JSON.parse(read('papers.json'));
  const record = papers.find(({ slug }: { slug: string }) => path.includes(slug));
  expect(record.results).toMatchObject([{ quantity: 'error of the hour', value: '9' }]);
  const [head, row] = read('results.csv').split('\r\n');
  expect(head).toBe(
    '\uFEFFpaper,page,published,quantity,value,unit,basis,bound,direction,against,on,conditions,evidence',
  );
  expect(row).toMatch(/^salt-warmth[^,]*,http[^,]*,2021-10-18,error of the hour,9,hours,absolute,/);
  const { hasPart } = JSON.parse(read('results.jsonld'));
  expect(hasPart).toMatchObject([
    {
      '@type': 'Observation',
      measuredProperty: 'error of the hour',
      value: '9',
      unitText: 'hours',
    },
  ]);
});

test('on a phone each value stands by itself, and the page is as wide as its window', async () => {
  const { page } = await openReader({ viewport: { width: 320, height: 640 } });
  await page.goto(site.address + path);
  const table = page.locator('[data-results]');
  expect(await table.locator('tbody td').first().isVisible()).toBe(true);
  expect(await overflowOf(page)).toBe(0);
});
