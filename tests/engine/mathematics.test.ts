import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite(inject('kitchen'));
const withFormulas = 'papers/salt-warmth-and-the-souring-of-cabbage/';
const withoutFormulas = 'papers/a-crock-that-warns/';

/** States of the parts of the font of formulas on a page. */
const mathematicsFonts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const fonts = [...document.fonts].filter(({ family }) => family.includes('Noto Sans Math'));
    return fonts.map(({ status }) => status);
  });

test('a page with formulas has their font, and only the part that it needs', async () => {
  const { page } = await openReader();
  await page.goto(site.address + withFormulas);
  // The first part, and for the upright capital of its pH the common one; not letters and signs.
  const [first, common, ...rarer] = await mathematicsFonts(page);
  expect([first, common, ...rarer]).toEqual(['loaded', 'loaded', 'unloaded', 'unloaded']);
  expect(await page.locator('link[rel=preload][href*="mathematics-first"]').count()).toBe(1);
});

test('a page without formulas loads no font for them', async () => {
  const { page } = await openReader();
  await page.goto(site.address + withoutFormulas);
  expect(await mathematicsFonts(page)).toEqual(Array(4).fill('unloaded'));
  expect(await page.locator('link[rel=preload][href*="mathematics"]').count()).toBe(0);
});

test('scripts stand beside their letter, not above it and not on its line', async () => {
  const { page } = await openReader();
  await page.goto(site.address + withFormulas);
  await mathematicsFonts(page);
  const places = await page.locator('msub, msup').evaluateAll((elements) =>
    elements.map((element) => {
      const [base, script] = [...element.children].map((child) => child.getBoundingClientRect());
      return {
        isUpper: element.localName === 'msup',
        upward: (base?.bottom ?? 0) - (script?.bottom ?? 0),
        height: base?.height ?? 0,
      };
    }),
  );
  expect(places.length).toBeGreaterThan(0);
  for (const { isUpper, upward, height } of places) {
    expect(Math.abs(upward)).toBeLessThan(height);
    if (isUpper) expect(upward).toBeGreaterThan(0);
    else expect(upward).toBeLessThan(0);
  }
});
