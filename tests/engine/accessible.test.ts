import { describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

/** A page of every kind; where its script builds something, with a sign that this is done. */
const kindsOfPages: [path: string, sign?: string][] = [
  [''],
  ['topics/'],
  ['topics/fermentation/'],
  ['topics/preserving/'],
  ['papers/salt-warmth-and-the-souring-of-cabbage/'],
  ['papers/rice-wine-at-low-temperature/'],
  ['papers/on-jars/'],
  ['authors/'],
  ['authors/mirjam-essig-crocks/'],
  ['authors/mirjam-essig/'],
  ['names/'],
  ['names/?kind=dataset'],
  ['glossary/'],
  ['questions/'],
  ['questions/can-one-equation-tell-when-a-crock-is-sour/'],
  ['map/', 'paper-map[data-labels]'],
  ['data/'],
  ['list/'],
  ['about/'],
  ['edit/'],
  ['edit/?paper=salt-warmth-and-the-souring-of-cabbage', '[data-editor=open]'],
  ['guide/rules/'],
  ['search/?q=cabbage', '[data-search-results][data-state=done]'],
  ['nowhere/'],
];

const site = servedSite(inject('kitchen'));

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(kindsOfPages)('the page “%s” is accessible and quiet', async (path, sign) => {
    const { page, messages } = await openReader({ colorScheme });
    await page.goto(site.address + path);
    if (sign) await page.locator(sign).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    // The browser itself reports the 404 that is asked for here.
    if (path !== 'nowhere/') expect(messages).toEqual([]);
  });
});
