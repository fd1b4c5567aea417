import { expect, inject, test } from 'vitest';
import { serveChanged } from '../../support/changing-site.ts';
import { openReader } from '../../support/reader.ts';
import { installEnded, soon, untilStored, visitFirst } from './stored.ts';

const paper = 'papers/salt-warmth-and-the-souring-of-cabbage/';

test('a host that puts a script into every page takes nothing from readers', async () => {
  const site = await serveChanged(inject('kitchen'), (path, content) =>
    path.endsWith('/') || path.endsWith('.html')
      ? {
          content: content
            .toString()
            .replace('</head>', '<script src="/beacon.js"></script></head>'),
        }
      : undefined,
  );
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address + paper);
  await untilStored(page, `/${paper}`);
  await site.stop();
  await page.goto(`${site.address}topics/bread/`);
  expect(await page.locator('h1').innerText()).toBe('Bread');
  await page.goto(site.address + paper);
  expect(await page.locator('h1').innerText()).toContain('Salt, warmth');
});

test('a host that calls files of the search compressed is searched, with and without network', async () => {
  const site = await serveChanged(inject('kitchen'), (path) =>
    /\.(?:bin|pagefind|pf_\w+)$/.test(path)
      ? { headers: { 'Content-Encoding': 'gzip' } }
      : undefined,
  );
  const { page } = await openReader({ stores: true });
  await visitFirst(page, `${site.address}search/?q=cabbage`);
  const found = `[data-search-results] a[href$="${paper}"]`;
  await page.waitForSelector(found);
  await page.reload();
  await page.waitForSelector(found);
  await site.stop();
  await page.reload();
  await page.waitForSelector(found);
});

test('a host that changes other files is named, and asked for no more than the program each time', async () => {
  const site = await serveChanged(inject('kitchen'), (path, content) =>
    path === '/favicon.svg' ? { content: `${content} ` } : undefined,
  );
  const { page } = await openReader({ stores: true });
  await page.goto(`${site.address}offline/`);
  await expect
    .poll(async () => {
      await page.reload();
      return page.locator('[data-changed-by-host]').innerText();
    }, soon)
    .toContain('sends “favicon.svg” otherwise than it was built');
  // The attempt that failed had begun to ask for other files, and goes on for a while.
  await untilQuiet(site.asked);
  // What every visit asks for, and what it asks for besides where nothing can be stored.
  site.asked.length = 0;
  await page.goto(`${site.address}about/`);
  await expect.poll(() => site.asked, soon).toContain('/sw.js');
  await installEnded(page);
  expect(site.asked.filter((path) => /^\/(?:topics|search-index|pagefind)\//.test(path))).toEqual(
    [],
  );
});

/** Waits until nothing more has been asked for between two looks. */
async function untilQuiet(asked: string[]): Promise<void> {
  let before = -1;
  await expect
    .poll(
      () => {
        const isQuiet = asked.length === before;
        before = asked.length;
        return isQuiet;
      },
      { ...soon, interval: 1000 },
    )
    .toBe(true);
}
