import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long a test waits for what happens in the background. */
export const soon = { timeout: 30_000 };

/** Opens a page and waits until the service worker has the core of the site. */
export async function visitFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until a page is stored on the device. */
export async function untilStored(page: Page, path: string): Promise<void> {
  await expect.poll(() => storedPaths(page), soon).toContain(path);
}

/** Paths on the host of everything that is stored. */
export async function storedPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('offline-files:'));
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Registers the service worker once more and waits until it is installed, or could not be. */
export async function installEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js', {
      scope: '/',
      updateViaCache: 'none',
    });
    const worker = registration.installing;
    await new Promise<void>((resolve) => {
      const look = () => worker?.state !== 'installing' && resolve();
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}
