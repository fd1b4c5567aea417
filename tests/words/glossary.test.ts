import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { glossaryTermSchema } from '../../src/schema/glossary.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

const terms = glossaryTermSchema.array().parse(parse(readFileSync('content/glossary.yml', 'utf8')));

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('siteUnderPath'), '/kb/');
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test.each(['light', 'dark'] as const)(
  'is accessible and quiet in the %s theme',
  async (colorScheme) => {
    const page = await (await newReader(browser, { colorScheme })).newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${site.address}glossary/`);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(messages).toEqual([]);
    await page.close();
  },
);

test('every term stands at its address with its meaning and papers that use it', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}glossary/`);
  const entries = await page.locator('.glossary-entry').evaluateAll((articles) =>
    articles.map((article) => ({
      slug: article.id,
      meaning: article.querySelector('.meaning p')?.textContent,
      papers: article.querySelectorAll('.glossary-papers a[href*="/papers/"]').length,
    })),
  );
  expect(entries.map(({ slug, meaning }) => ({ slug, meaning })).toSorted(bySlug)).toEqual(
    terms.map(({ slug, meaning }) => ({ slug, meaning })).toSorted(bySlug),
  );
  expect(entries.filter(({ papers }) => papers === 0)).toEqual([]);
  await page.close();
});

test('a term leads to related terms, to topics and to all papers that use it', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}glossary/#lora`);
  const entry = page.locator('#lora');
  expect(await entry.getByRole('heading').first().innerText()).toMatch(
    /^Low-rank adaptation\s+LoRA$/,
  );
  const papers = entry.locator('.glossary-papers a');
  expect(await papers.filter({ visible: true }).count()).toBe(2);
  await entry.locator('summary').click();
  const count = Number.parseInt(await entry.getByText(/^\d+ papers$/).innerText(), 10);
  expect(await papers.filter({ visible: true }).count()).toBe(count);
  expect(await papers.first().innerText()).toContain('LoRA');
  await entry.getByRole('link', { name: 'Fine-tuning', exact: true }).click();
  expect(page.url()).toBe(`${site.address}glossary/#fine-tuning`);
  await page.close();
});

test('a term that very many papers use lists some and leads to a search', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}glossary/`);
  const entry = page.locator('#large-language-model');
  expect(await entry.locator('.glossary-papers li').count()).toBe(20);
  await entry.locator('summary').click();
  await entry.getByRole('link', { name: /^Search for all \d{3}/ }).click();
  expect(page.url()).toBe(`${site.address}search/?q=LLM`);
  await page.close();
});

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : 1;
}
