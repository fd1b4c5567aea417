import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const kitchen = servedSite(inject('kitchen'));
const german = servedSite(inject('german'));
const read = (path: string) => readFileSync(join(inject('kitchen'), path), 'utf8');

const crock = 'questions/can-one-equation-tell-when-a-crock-is-sour/';
const cabbage = '/papers/salt-warmth-and-the-souring-of-cabbage/';

test('a question shows who says yes and who says no, each with its evidence and the way to its paper', async () => {
  const { page, messages } = await openReader({ javaScriptEnabled: false });
  await page.goto(kitchen.address + crock);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Can one equation tell when a crock is sour?',
  );
  expect(await page.locator('[data-verdict]').innerText()).toMatch(/^For cabbage it can\./);
  expect(await page.getByText('Papers stand against each other here.').count()).toBe(1);
  expect(await page.locator('[data-side] dt').allInnerTexts()).toEqual(['Yes 1', 'No 1']);
  // The paper is named by a former name, and its evidence has a formula.
  const yes = page.locator('[data-stance="yes"]');
  expect(await yes.locator('blockquote math').count()).toBe(1);
  expect(await yes.innerText()).toMatch(/Conditions: cabbage under brine[\s\S]*18 October 2021/);
  expect(await yes.getByRole('link').getAttribute('href')).toBe(`${cabbage}#abstract`);
  await page.locator('[data-side="no"] a').click();
  expect(new URL(page.url()).hash).toBe('#salt-warmth-and-the-souring-of-turnips');
  expect(messages).toEqual([]);
});

test.each([
  ['the page of a paper that answers it', cabbage.slice(1)],
  ['the pages of its topics', 'topics/preserving/'],
  ['the list of all', 'questions/'],
])('%s leads to it', async (_what, path) => {
  const { page } = await openReader();
  await page.goto(kitchen.address + path);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Can one equation/ })
    .click();
  await page.waitForURL(kitchen.address + crock);
});

test('the list is narrowed down by words, of other wordings too', async () => {
  const { page, messages } = await openReader();
  await page.goto(`${kitchen.address}questions/`);
  const shown = page.locator('[data-question]').filter({ visible: true });
  expect(await shown.count()).toBe(2);
  expect(await page.getByText('contested', { exact: true }).count()).toBe(1);
  const field = page.getByLabel('Find a question');
  await field.fill('sauerkraut done');
  await expect.poll(() => shown.allInnerTexts()).toHaveLength(1);
  expect(await shown.first().innerText()).toMatch(/^Can one equation/);
  await field.fill('zeppelin');
  await expect
    .poll(() => page.locator('[data-no-question]').innerText())
    .toMatch(/^No question has/);
  await field.fill('');
  await expect.poll(() => shown.count()).toBe(2);
  expect(messages).toEqual([]);
});

describe('whoever asks it in search gets it first', () => {
  test.each([
    ['as it stands', 'can one equation tell when a crock is sour?'],
    ['in another wording', 'how to know when sauerkraut is done'],
  ])('%s', async (_how, query) => {
    const { page, messages } = await openReader();
    await page.goto(`${kitchen.address}search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-results][data-state="done"]').waitFor();
    const links = page.locator('[data-search-results] a');
    expect(await links.first().getAttribute('href')).toBe(`/${crock}`);
    expect(await links.nth(1).getAttribute('href')).toBe(cabbage);
    expect(messages).toEqual([]);
  });

  test('in the quick search', async () => {
    const { page } = await openReader();
    await page.goto(`${kitchen.address}about/`);
    await page.locator('[data-quick-search]').click();
    const query = 'can one equation tell when a crock is sour';
    await page.locator('dialog input').fill(query);
    await page.locator(`[data-shown="${query}"]`).waitFor();
    expect(await page.locator('dialog').getByRole('option').first().innerText()).toMatch(
      /^Can one equation tell when a crock is sour\?\s+Question with 2 answers$/,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(kitchen.address + crock);
  });
});

test('a query for papers gets papers, and a choice among them no question', async () => {
  const { page } = await openReader();
  for (const query of [
    'q=souring+of+cabbage',
    'q=can+one+equation+tell+when+a+crock+is+sour&sort=date',
  ]) {
    await page.goto(`${kitchen.address}search/?${query}`);
    await page.locator('[data-search-results][data-state="done"]').waitFor();
    expect(await page.locator('[data-result="question"]').count()).toBe(0);
    expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
  }
});

test('the site speaks of questions in its own language', async () => {
  const { page } = await openReader();
  await page.goto(german.address + crock);
  expect(await page.locator('[data-side] dt').allInnerTexts()).toEqual(['Ja 1', 'Nein 1']);
  expect(await page.getByText('Hier stehen Arbeiten gegeneinander.').count()).toBe(1);
});

test('programs find all of it in questions.json, as its schema says', () => {
  const data = JSON.parse(read('questions.json'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect(ajv.validate(JSON.parse(read('questions.schema.json')), data)).toBe(true);
  const [first] = data.questions;
  expect(first).toMatchObject({ contested: true, topics: ['fermentation', 'preserving'] });
  expect(first.answers[0]).toMatchObject({
    paper: 'salt-warmth-and-the-souring-of-cabbage',
    stance: 'yes',
    conditions: 'cabbage under brine',
  });
  expect(read('sha256sums.txt')).toContain('  questions.json\n');
  expect(read('llms.txt')).toContain(`/${crock})`);
  expect(read('sitemap-0.xml')).toContain(`/${crock}<`);
});

test('the page of a question can be read and found without a network', () => {
  const offline = join(inject('kitchen'), 'offline');
  const [list = ''] = readdirSync(offline).filter((name) => name.startsWith('files-'));
  expect(read(`offline/${list}`)).toContain(crock);
  expect(`${read('sw.js')}${read(`offline/${list}`)}`).toMatch(/questions-\w+\.bin/);
});
