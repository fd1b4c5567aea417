import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { openReader } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const path = 'papers/salt-warmth-and-the-souring-of-cabbage/';

const site = servedSite(inject('pantry'), '/kb/');

const term = (page: Page) => page.locator('[data-paper-abstract] a.term[href$="#lactic-acid"]');
const note = (page: Page) => page.locator('#term-lactic-acid');

describe('with a mouse and a keyboard', () => {
  let page: Page;

  beforeEach(async () => {
    ({ page } = await openReader());
    await page.clock.install();
    await page.goto(site.address + path);
  });

  test('a term that is pointed at shows its meaning, which can be pointed at too', async () => {
    expect(await note(page).isVisible()).toBe(false);
    await term(page).hover();
    await note(page).waitFor({ state: 'visible' });
    expect(await note(page).innerText()).toMatch(/^Lactic acid\s+The acid that makes/);
    await note(page).hover();
    // Longer than a note stays that nobody reads.
    await page.clock.runFor(2000);
    expect(await note(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await note(page).waitFor({ state: 'hidden' });
  });

  test('Escape closes it without moving the pointer', async () => {
    await term(page).hover();
    await note(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'hidden' });
  });

  test('the keyboard’s focus shows it for as long as it stays', async () => {
    const first = page.locator('[data-paper-abstract] a.term').first();
    const notes = page.locator('[popover]:popover-open');
    await first.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    await notes.waitFor();
    expect(await notes.innerText()).toMatch(/^Brine/);
    await page.keyboard.press('Escape');
    await notes.waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    await note(page).waitFor({ state: 'visible' });
    expect(await notes.count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.locator('#term-brine').waitFor({ state: 'visible' });
    expect(await notes.count()).toBe(1);
  });

  test('a click follows the link', async () => {
    await term(page).click();
    await page.waitForURL(`${site.address}glossary/#lactic-acid`);
  });

  test('a note lies within the window, beside its term and not upon it', async () => {
    for (const width of [320, 800, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const each of await page.locator('a.term').all()) {
        await each.hover();
        await page.locator('[popover]:popover-open').waitFor();
        const box = await page.locator('[popover]:popover-open').boundingBox();
        const lines = await each.evaluate((element) =>
          [...element.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
        );
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        const [top, bottom] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
        expect(lines.filter((line) => line.top < bottom && line.bottom > top)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.mouse.move(5, 5);
      }
    }
  });
});

test.each(['light', 'dark'] as const)(
  'an open note is accessible and quiet in the %s theme',
  async (colorScheme) => {
    const { page } = await openReader({ colorScheme });
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(site.address + path);
    await term(page).hover();
    await note(page).waitFor({ state: 'visible' });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(messages).toEqual([]);
  },
);

test('a tap shows the meaning, a tap elsewhere hides it, a second tap follows the link', async () => {
  const { page } = await openReader({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  await page.goto(site.address + path);
  await term(page).tap();
  await note(page).waitFor({ state: 'visible' });
  await page.waitForURL(site.address + path);
  await page.locator('[data-paper-title]').tap();
  await note(page).waitFor({ state: 'hidden' });
  await term(page).tap();
  await note(page).waitFor({ state: 'visible' });
  await term(page).tap();
  await page.waitForURL(`${site.address}glossary/#lactic-acid`);
});

test('without JavaScript a term is a link to the glossary', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(site.address + path);
  expect(await note(page).isVisible()).toBe(false);
  await term(page).click();
  await page.waitForURL(`${site.address}glossary/#lactic-acid`);
});

test('at most five terms of a page are explained, and their notes stand outside of the abstract', async () => {
  const { page } = await openReader();
  // Its abstract has all terms that there are.
  await page.goto(`${site.address}papers/brinepress-even-pickling-of-whole-heads/`);
  expect(await page.locator('a.term').count()).toBe(5);
  expect(await page.locator('[data-paper-abstract] [popover]').count()).toBe(0);
});
