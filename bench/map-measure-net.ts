import type { Browser, Page } from 'playwright-core';
import { visitSite } from '../src/preview/visit-net.ts';

/** Times from one picture to the next while a reader moves the map, in milliseconds. */
export interface MapPace {
  median: number;
  /** One of twenty takes longer. */
  slow: number;
}

/** Zooms into the map of a built site and drags it about, as fast as the browser can follow. */
export function measureMap(browser: Browser, folder: string): Promise<MapPace> {
  return visitSite(
    browser,
    folder,
    async ({ page, address }) => {
      await page.goto(`${address}/map/`);
      await page.locator('paper-map[data-labels]').waitFor();
      const times = (await moveAbout(page)).sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
      return { median: at(0.5), slow: at(0.95) };
    },
    { viewport: { width: 1440, height: 1000 } },
  );
}

/** @returns the time of each picture that the movement brought. */
async function moveAbout(page: Page): Promise<number[]> {
  const surface = page.locator('paper-map [data-surface]');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('the map of the built site is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // Made in the page, one a picture: nothing waits for messages between browser and program.
  return page.evaluate(
    async ({ x, y }) => {
      const target = document.querySelector('paper-map [data-surface]');
      const send = (type: string, dx: number, dy: number) =>
        target?.dispatchEvent(
          new PointerEvent(type, { clientX: x + dx, clientY: y + dy, pointerId: 1, bubbles: true }),
        );
      const picture = () => new Promise<number>((seen) => requestAnimationFrame(seen));
      const times: number[] = [];
      let last = await picture();
      const wait = async () => {
        const now = await picture();
        times.push(now - last);
        last = now;
      };
      for (let turn = 0; turn < 20; turn++) {
        target?.dispatchEvent(
          new WheelEvent('wheel', { deltaY: -40, clientX: x, clientY: y, cancelable: true }),
        );
        await wait();
      }
      send('pointerdown', 0, 0);
      for (let step = 0; step < 100; step++) {
        send('pointermove', 150 * Math.sin(step / 8), 100 * Math.sin(step / 5));
        await wait();
      }
      send('pointerup', 0, 0);
      return times;
    },
    { x, y },
  );
}
