import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const folder = inject('kitchen');
const site = servedSite(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const cabbage = '/papers/salt-warmth-and-the-souring-of-cabbage/';

test('the page of a thing says what it is, and what papers have to do with it in their own words', async () => {
  const { page, messages } = await openReader({ javaScriptEnabled: false });
  await page.goto(`${site.address}terms/crock/`);
  const main = page.getByRole('main');
  expect(await main.getByText('A jar of stoneware with a lid').count()).toBe(1);
  const measure = main.locator('[data-role="measures on"]');
  expect(await measure.locator('blockquote').allInnerTexts()).toEqual([
    'On Sour212, measurements in 212 crocks',
    'Hourly readings of acid, salt and warmth from 212 crocks of vegetables',
  ]);
  expect(await measure.getByRole('link').first().getAttribute('href')).toBe(`${cabbage}#abstract`);
  expect(messages).toEqual([]);
});

test('the glossary explains a thing, and its forms are names of it', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}terms/sourdough/`);
  expect(await page.getByText('Dough raised by wild yeasts').count()).toBe(1);
  expect(await page.locator('[data-role] li').count()).toBe(2);
  await page.getByRole('link', { name: 'In the glossary' }).click();
  await page.waitForURL(`${site.address}glossary/#sourdough`);
});

test('a work that is elsewhere is named, with a way to it', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}terms/kettle/`);
  const work = page.getByRole('link', { name: 'Pots of brewers' });
  expect(await work.getAttribute('href')).toBe('https://pots.example/kettle');
});

test.each([
  ['the page of a paper', cabbage.slice(1), 'Crock', 'terms/crock/'],
  ['a paper of another language', 'papers/roggen-und-geduld/', 'Wheat dough', 'terms/wheat-dough/'],
  ['the index of terms', 'terms/', 'Kettle', 'terms/kettle/'],
])('%s leads to it', async (_what, path, name, to) => {
  const { page } = await openReader();
  await page.goto(site.address + path);
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await page.waitForURL(site.address + to);
});

test('files for programs have all things with their roles, as their schema says', () => {
  const data = JSON.parse(read('things.json'));
  const valid = new Ajv2020({ formats: { uri: true } }).compile(
    JSON.parse(read('things.schema.json')),
  );
  expect([valid(data), valid.errors]).toEqual([true, null]);
  expect(data.things.find(({ slug }: { slug: string }) => slug === 'wheat-dough')).toMatchObject({
    name: 'Wheat dough',
    also: ['Weizenteig'],
    roles: [{ paper: 'roggen-und-geduld', role: 'beats' }],
  });
  expect(read('things.csv')).toContain(
    'wheat-dough,Wheat dough,recipe,beats,roggen-und-geduld,Roggenteig verträgt lange Ruhe besser als Weizenteig',
  );
  const { papers } = JSON.parse(read('papers.json'));
  const paper = papers.find(({ slug }: { slug: string }) => slug === 'leavens-of-cold-houses');
  expect(paper.roles).toMatchObject([{ role: 'measures on', things: ['sourdough'] }]);
});

test('on a phone the page of a thing is as wide as its window', async () => {
  const { page } = await openReader({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.address}terms/crock/`);
  expect(await overflowOf(page)).toBe(0);
});
