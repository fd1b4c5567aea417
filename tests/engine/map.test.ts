import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

async function openMap(options: BrowserContextOptions = {}, query = '') {
  const reader = await openReader(options);
  await reader.page.goto(`${site.address}map/${query}`);
  await reader.page.locator('paper-map[data-labels]').waitFor();
  return reader;
}

const card = (page: Page) => page.locator('[data-card]');

test('a reader goes from paper to paper with the keyboard and opens one', async () => {
  const { page } = await openMap();
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
});

test('the mouse shows a paper and a click opens it', async () => {
  const { page } = await openMap({ viewport: { width: 1200, height: 1000 } });
  await page.getByRole('combobox', { name: 'of topic' }).selectOption('pickling');
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
});

test('wheel, buttons and dragging look closer and move about, and “All” leads back', async () => {
  const { page } = await openMap({ viewport: { width: 1200, height: 1000 } });
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
});

test('words and topics light up papers, which are also listed as links', async () => {
  const { page } = await openMap({}, '?q=half-dry%20plum');
  const list = page.locator('[data-results]');
  await list.locator('li a').first().waitFor();
  const listed = await list.locator('li a').allTextContents();
  expect(listed.some((title) => title.startsWith('Water activity'))).toBe(true);
  expect(await page.locator('[data-status]').textContent()).toMatch(
    new RegExp(`^${listed.length} of [\\d,]+ papers$`),
  );
  await page.getByRole('searchbox', { name: 'Light up papers with' }).fill('no such word at all');
  await expect
    .poll(() => page.locator('[data-status]').textContent())
    .toMatch(/^0 of [\d,]+ papers$/);
  expect(await list.isHidden()).toBe(true);
});

test('what lights up stands in the address, so that it can be sent to somebody', async () => {
  const { page } = await openMap({}, '?q=brine&topic=no-such-topic');
  const topic = page.getByRole('combobox', { name: 'of topic' });
  expect(await topic.inputValue()).toBe('');
  await topic.selectOption('pickling');
  await page.getByRole('searchbox', { name: 'Light up papers with' }).fill('salt & 4 jars');
  const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(asked).toEqual({ q: 'salt & 4 jars', topic: 'pickling' });
  await page.reload();
  expect(await topic.inputValue()).toBe('pickling');
  await page.getByRole('searchbox', { name: 'Light up papers with' }).fill('');
  await topic.selectOption('');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('nothing on the page moves when the map arrives', async () => {
  const { page } = await openReader({ viewport: { width: 1200, height: 1000 } });
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
});

test('where the map cannot be loaded, the page says so and keeps its list', async () => {
  const { page } = await openReader();
  await page.route('**/map-data.json', (route) => route.abort());
  await page.goto(`${site.address}map/`);
  const status = page.locator('[data-status]');
  await expect.poll(() => status.textContent()).toContain('The map could not be loaded');
  expect(await status.isVisible()).toBe(true);
  expect(await page.getByRole('application').isHidden()).toBe(true);
});

test('on a phone a tap shows a paper and its link opens it', async () => {
  const { page } = await openMap({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  expect(await overflowOf(page)).toBe(0);
  const surface = page.getByRole('application');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('the map has a box');
  for (let step = 0; step < 100 && (await card(page).isHidden()); step++) {
    const [column, row] = [step % 5, Math.floor(step / 5)];
    await page.touchscreen.tap(
      box.x + (box.width * (column + 0.5)) / 5,
      box.y + (box.height * (row + 0.5)) / 20,
    );
  }
  await card(page).getByRole('link').click();
  await page.waitForURL(/\/papers\//);
});

test('on a phone two fingers look closer, one moves about', async () => {
  const { page } = await openMap({
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
  const session = await page.context().newCDPSession(page);
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
});

test('without script the topics stand there as a list', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(`${site.address}map/`);
  expect(await page.getByRole('application').isHidden()).toBe(true);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Pickling/ })
    .click();
  await page.waitForURL(/\/topics\/pickling\//);
});
