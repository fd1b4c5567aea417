import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { readElements } from '../support/elements.ts';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const path = 'papers/kneading-by-hand/';
const folder = inject('kitchen');
const site = servedSite(folder);

/** The words of claims and of the abstract that are lit up, each with what shows it besides colour. */
function lit(page: Page): Promise<string[]> {
  return page
    .locator('[data-claim], [data-evidence]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).textDecorationLine === 'underline')
        .map((element) => element.id),
    );
}

/** Waits until what is lit up is as expected, however busy the machine is. */
const litOn = (page: Page) => expect.poll(() => lit(page), { timeout: 20_000 });

describe('the summary of a paper is made of claims', () => {
  const elements = readElements(parse(readFileSync(join(folder, path, 'index.html'), 'utf8')));
  const named = (name: string) => elements.filter(({ attributes }) => name in attributes);

  test('which have addresses, and are described by their words in the abstract', () => {
    const [summary] = elements.filter(({ attributes }) => attributes.class === 'summary');
    expect(summary?.text.trim().replace(/\s+/g, ' ')).toBe(
      'Measures with sensors how twelve bakers knead. Practice shortens kneading by a third. The tired press harder instead of longer, with a force that doubles within 8 minutes.',
    );
    expect(named('data-claim').map(({ attributes }) => attributes)).toMatchObject([
      { id: 'claim-1', 'data-claim': 'does' },
      { id: 'claim-2', 'data-claim': 'finds' },
      { id: 'claim-3', 'data-claim': 'finds' },
    ]);
    const words = new Map(
      named('data-evidence').map(({ attributes, text }) => [attributes.id, text]),
    );
    const described = elements
      .filter(({ attributes }) => attributes.href?.startsWith('#claim-'))
      .map(({ attributes }) => [
        attributes['aria-label'],
        attributes['aria-describedby']?.split(' ').map((id) => words.get(id)),
      ]);
    expect(described).toMatchObject([
      [
        'Link to claim 1: what it does',
        ['Twelve bakers kneaded dough with sensors at both wrists'],
      ],
      ['Link to claim 2: a finding', ['We find that ', 'practice shortens kneading\nby a third']],
      [
        'Link to claim 3: a finding',
        [
          'practice shortens kneading\nby a third',
          expect.stringMatching(/^, and that tired bakers press .* their force is F.*8/s),
        ],
      ],
    ]);
  });

  test('which files for programs have too', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const { papers } = JSON.parse(read('papers.json'));
    const record = papers.find(({ slug }: { slug: string }) => slug === 'kneading-by-hand');
    expect(record.summary).toContain('knead. Practice shortens');
    expect(record.claims).toHaveLength(3);
    expect(record.claims[1]).toEqual({
      kind: 'finds',
      text: 'Practice shortens kneading by a third.',
      evidence: 'We find that practice shortens kneading by a third',
    });
    const [data] = elements.filter(({ attributes }) => attributes.type === 'application/ld+json');
    expect(JSON.parse(data?.text ?? '').hasPart[1]).toMatchObject({
      '@type': 'Claim',
      url: expect.stringMatching(/\/papers\/kneading-by-hand\/#claim-2$/),
      text: 'Practice shortens kneading by a third.',
    });
    expect(read('papers/kneading-by-hand.md')).toContain('Practice shortens kneading by a third.');
    expect(read('feed.xml')).toContain('Practice shortens kneading by a third.');
  });
});

describe.each([true, false])(
  'a claim lights up its words, with scripts: %s',
  (javaScriptEnabled) => {
    test('while it is pointed at, and nothing is lit otherwise', async () => {
      const { page } = await openReader({ javaScriptEnabled });
      await page.goto(site.address + path);
      await litOn(page).toEqual([]);
      await page.locator('#claim-2').hover();
      await litOn(page).toEqual(['claim-2', 'evidence-2', 'evidence-3']);
      await page.locator('#claim-3').hover();
      await litOn(page).toEqual(['claim-3', 'evidence-3', 'evidence-4']);
      await page.mouse.move(5, 5);
      await litOn(page).toEqual([]);
    });

    test('while its link has the keyboard, and while it is the address of the page', async () => {
      const { page } = await openReader({ javaScriptEnabled });
      await page.goto(site.address + path);
      await page.locator('#claim-1 a').focus();
      await page.keyboard.press('Tab');
      await litOn(page).toEqual(['claim-2', 'evidence-2', 'evidence-3']);
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(`${site.address}${path}#claim-2`);
      await page.locator('#claim-1').hover();
      await litOn(page).not.toContain('claim-3');
      await page.goto(`${site.address}${path}#claim-1`);
      await page.reload();
      await page.mouse.move(5, 5);
      await litOn(page).toEqual(['claim-1', 'evidence-1']);
    });

    test('on a touch screen, where its sign is always shown', async () => {
      const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
      const { page } = await openReader({ javaScriptEnabled, ...phone });
      await page.goto(site.address + path);
      await page.locator('#claim-2 a').tap();
      await page.waitForURL('**/#claim-2');
      await litOn(page).toEqual(['claim-2', 'evidence-2', 'evidence-3']);
    });
  },
);

test('the link of a claim copies its address', async () => {
  const { context, page } = await openReader();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.address + path);
  await page.locator('#claim-3 a').click();
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.address}${path}#claim-3`,
  );
});

test('on paper nothing is lit up, and no sign stands in the summary', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}${path}#claim-1`);
  await page.emulateMedia({ media: 'print' });
  await litOn(page).toEqual([]);
  expect(await page.locator('#claim-1 a').isVisible()).toBe(false);
});

test.each(['light', 'dark'] as const)(
  'lit words are accessible in the %s theme',
  async (colorScheme) => {
    const { page, messages } = await openReader({ colorScheme });
    await page.goto(`${site.address}${path}#claim-3`);
    await litOn(page).toHaveLength(3);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(messages).toEqual([]);
  },
);
