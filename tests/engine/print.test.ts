import { expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

/** Sheets of A4 at 96 pixels an inch, without the margins that print.css sets. */
const sheet = { width: 665, height: 979 };

test.each([
  ['a paper', 'papers/salt-warmth-and-the-souring-of-cabbage/', 3],
  ['a topic', 'topics/pickling/', 4],
])('%s prints on few sheets, in ink on white, without furniture', async (_kind, path, most) => {
  const { page } = await openReader({ colorScheme: 'dark', viewport: sheet });
  await page.goto(site.address + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    return { title: style('h1').color, sheet: style('body').backgroundColor };
  });
  expect(colours).toEqual({ title: 'rgb(0, 0, 0)', sheet: 'rgb(255, 255, 255)' });
  for (const furniture of ['header.header', 'nav.sidebar', 'footer', 'main button:not(th *)']) {
    const shown = await page
      .locator(furniture)
      .evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
      );
    expect(shown, furniture).toEqual([]);
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, format).toBeLessThanOrEqual(most);
  }
});
