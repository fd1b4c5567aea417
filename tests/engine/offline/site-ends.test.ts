import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ObservedSite } from '../../support/observed-site.ts';
import { openReader } from '../../support/reader.ts';
import { soon, storedPaths, visitFirst } from './stored.ts';

test('the file that the guide shows takes the worker away, and all that it stored', async () => {
  const guide = readFileSync('src/pages/guide/hosting.md', 'utf8');
  const [, file = ''] = /```js\n(.*?)```/s.exec(guide) ?? [];
  const another = '.cache/offline-another';
  rmSync(another, { recursive: true, force: true });
  mkdirSync(another, { recursive: true });
  cpSync(join(inject('kitchen'), 'favicon.svg'), join(another, 'favicon.svg'));
  writeFileSync(join(another, 'index.html'), '<!DOCTYPE html><title>Another site</title>');
  writeFileSync(join(another, 'sw.js'), file);

  const site = new ObservedSite(inject('kitchen'), '/');
  await site.start();
  onTestFinished(() => site.stop());
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address);
  await site.deploy(another);
  await page.goto(site.address);
  await expect.poll(() => page.title(), soon).toBe('Another site');
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations, soon).toBe(0);
  expect(await storedPaths(page)).toEqual([]);
});
