import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { glossaryTermSchema } from '../../../src/schema/glossary.ts';
import { openReader } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';
import { pantryFiles } from '../pantry.ts';

const terms = glossaryTermSchema.array().parse(parse(pantryFiles()['glossary.yml'] ?? ''));

const site = servedSite(inject('pantry'), '/kb/');

test('every term stands at its address with its meaning and papers that use it', async () => {
  const { page } = await openReader();
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
});

test('a term leads to related terms, to topics and to all papers that use it', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}glossary/#water-activity`);
  const entry = page.locator('#water-activity');
  expect(await entry.getByRole('heading').first().innerText()).toMatch(/^Water activity\s+aw$/);
  const papers = entry.locator('.glossary-papers a');
  expect(await papers.filter({ visible: true }).count()).toBe(2);
  await entry.locator('summary').click();
  const count = Number.parseInt(await entry.getByText(/^\d+ papers$/).innerText(), 10);
  expect(await papers.filter({ visible: true }).count()).toBe(count);
  expect(await papers.first().innerText()).toContain('Water activity');
  await entry.getByRole('link', { name: 'Brine', exact: true }).click();
  await page.waitForURL(`${site.address}glossary/#brine`);
});

test('a term that very many papers use lists some and leads to a search', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}glossary/`);
  const entry = page.locator('#brine');
  expect(await entry.locator('.glossary-papers li').count()).toBe(20);
  await entry.locator('summary').click();
  await entry.getByRole('link', { name: /^Search for all \d{2}/ }).click();
  await page.waitForURL(`${site.address}search/?q=Brine`);
});

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : 1;
}
