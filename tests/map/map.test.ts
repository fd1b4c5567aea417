import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

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

async function openMap(options: Parameters<Browser['newContext']>[0] = {}, query = '') {
  const context = await newReader(browser, options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${site.address}map/${query}`);
  await page.locator('paper-map[data-labels]').waitFor();
  return { context, page, problems };
}

const card = (page: Page) => page.locator('[data-card]');

test.each(['light', 'dark'] as const)('the map is accessible and quiet, %s', async (theme) => {
  const { context, page, problems } = await openMap({ colorScheme: theme });
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('a reader goes from paper to paper with the keyboard and opens one', async () => {
  const { context, page } = await openMap();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('[data-announce]');
  await expect.poll(() => said.textContent()).not.toBe('');
  const first = await said.textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said.textContent()).not.toBe(first);
  const title = await card(page).getByRole('link').textContent();
  expect(await said.textContent()).toContain(title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/papers\//);
  expect(await page.locator('[data-paper-title]').textContent()).toBe(title);
  await context.close();
});

test('the mouse shows a paper and a click opens it', async () => {
  const { context, page } = await openMap({ viewport: { width: 1200, height: 1000 } });
  await page.getByRole('combobox', { name: 'of topic' }).selectOption('quantization');
  await expect
    .poll(() => page.locator('[data-status]').textContent())
    .toMatch(/^\d+ of [\d,]+ papers$/);
  const surface = page.getByRole('application');
  const box = await surface.boundingBox();
  if (!box) throw new Error('the map has a box');
  await page.mouse.move(box.x + 40, box.y + 40);
  // One topic fills the frame: somewhere along the way lies one of its papers.
  for (let step = 0; step < 400 && (await card(page).isHidden()); step++) {
    const [column, row] = [step % 20, Math.floor(step / 20)];
    await page.mouse.move(
      box.x + (box.width * (column + 0.5)) / 20,
      box.y + (box.height * (row + 0.5)) / 20,
    );
  }
  expect(await card(page).isVisible()).toBe(true);
  const title = await card(page).getByRole('link').textContent();
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForURL(/\/papers\//);
  expect(await page.locator('[data-paper-title]').textContent()).toBe(title);
  await context.close();
});

test('wheel, buttons and dragging look closer and move about, and “All” leads back', async () => {
  const { context, page } = await openMap({ viewport: { width: 1200, height: 1000 } });
  const surface = page.getByRole('application');
  const picture = () => surface.screenshot().then((image) => image.toString('base64'));
  const box = await surface.boundingBox();
  if (!box) throw new Error('the map has a box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // Right after the page has scrolled, the wheel goes on scrolling.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -120);
      return surface.getAttribute('class');
    })
    .toContain('zoomed');
  await page.getByRole('button', { name: 'Closer' }).click();
  const closer = await picture();
  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 380, box.y + 340, { steps: 4 });
  await page.mouse.up();
  await expect.poll(picture).not.toBe(closer);
  expect(page.url()).toContain('/map/');
  await page.getByRole('button', { name: 'All' }).click();
  expect(await surface.getAttribute('class')).not.toContain('zoomed');
  await context.close();
});

test('words and topics light up papers, which are also listed as links', async () => {
  const { context, page } = await openMap({}, '?q=LoRA%20quantiz');
  const list = page.locator('[data-results]');
  await list.locator('li a').first().waitFor();
  const listed = await list.locator('li a').allTextContents();
  expect(listed.some((title) => title.startsWith('L4Q'))).toBe(true);
  expect(await page.locator('[data-status]').textContent()).toMatch(
    new RegExp(`^${listed.length} of [\\d,]+ papers$`),
  );
  await page.getByRole('searchbox', { name: 'Light up papers with' }).fill('no such word at all');
  await expect
    .poll(() => page.locator('[data-status]').textContent())
    .toMatch(/^0 of [\d,]+ papers$/);
  expect(await list.isHidden()).toBe(true);
  await context.close();
});

test('what lights up stands in the address, so that it can be sent to somebody', async () => {
  const { context, page } = await openMap({}, '?q=lora&topic=no-such-topic');
  const topic = page.getByRole('combobox', { name: 'of topic' });
  expect(await topic.inputValue()).toBe('');
  await topic.selectOption('quantization');
  await page.getByRole('searchbox', { name: 'Light up papers with' }).fill('LoRA & 4-bit');
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(asked).toEqual({ q: 'LoRA & 4-bit', topic: 'quantization' });
  await page.reload();
  expect(await topic.inputValue()).toBe('quantization');
  await page.getByRole('searchbox', { name: 'Light up papers with' }).fill('');
  await topic.selectOption('');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await context.close();
});

test('nothing on the page moves when the map arrives', async () => {
  const context = await newReader(browser, { viewport: { width: 1200, height: 1000 } });
  const page = await context.newPage();
  let arrive = () => {};
  const waiting = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/map-data.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(`${site.address}map/`);
  const list = page.getByRole('heading', { name: 'The map as a list' });
  const before = await list.boundingBox();
  arrive();
  await page.locator('paper-map[data-labels]').waitFor();
  expect((await list.boundingBox())?.y).toBe(before?.y);
  await context.close();
});

test('where the map cannot be loaded, the page says so and keeps its list', async () => {
  const context = await newReader(browser);
  const page = await context.newPage();
  await page.route('**/map-data.json', (route) => route.abort());
  await page.goto(`${site.address}map/`);
  const status = page.locator('[data-status]');
  await expect.poll(() => status.textContent()).toContain('The map could not be loaded');
  expect(await status.isVisible()).toBe(true);
  expect(await page.getByRole('application').isHidden()).toBe(true);
  await context.close();
});

test('on a phone a tap shows a paper and its link opens it', async () => {
  const { context, page } = await openMap({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const surface = page.getByRole('application');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('the map has a box');
  for (let step = 0; step < 20 && (await card(page).isHidden()); step++) {
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 40 + step * 20);
  }
  await card(page).getByRole('link').click();
  await page.waitForURL(/\/papers\//);
  await context.close();
});

test('on a phone two fingers look closer, one moves about', async () => {
  const { context, page } = await openMap({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const surface = page.getByRole('application');
  await surface.scrollIntoViewIfNeeded();
  const picture = () => surface.screenshot().then((image) => image.toString('base64'));
  const box = await surface.boundingBox();
  if (!box) throw new Error('the map has a box');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: number[][]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x = 0, y = 0], id) => ({ x: middle.x + x, y: middle.y + y, id })),
    });
  await touch('touchStart', [-20, -20], [20, 20]);
  for (let apart = 25; apart <= 80; apart += 5) {
    await touch('touchMove', [-apart, -apart], [apart, apart]);
  }
  await touch('touchEnd');
  await expect.poll(() => surface.getAttribute('class')).toContain('zoomed');
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  const closer = await picture();
  await touch('touchStart', [0, 0]);
  for (let far = 10; far <= 60; far += 10) await touch('touchMove', [far, far]);
  await touch('touchEnd');
  await expect.poll(picture).not.toBe(closer);
  await context.close();
});

test('without script the topics stand there as a list', async () => {
  const context = await newReader(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}map/`);
  expect(await page.getByRole('application').isHidden()).toBe(true);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Quantization/ })
    .click();
  await page.waitForURL(/\/topics\/quantization\//);
  await context.close();
});
