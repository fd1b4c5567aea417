import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { contentFormat } from '../schema/content-format.ts';
import { siteSchema } from '../schema/site.ts';
import { upgradeSteps } from './steps.ts';
import { upgradeContent } from './upgrade-fs.ts';

/** A content folder with a site.yml, gone after the test. */
function contentWith(site: string) {
  const content = mkdtempSync(join(tmpdir(), 'upgrade-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  const file = join(content, 'site.yml');
  writeFileSync(file, site);
  return { content, site: () => readFileSync(file, 'utf8') };
}

const older = `# What this collection is called.

name: Bread   # as on the door
description: 'Papers on dough.'
`;

test('every format has a step to the next', () => {
  expect(upgradeSteps.map(({ from }) => from)).toEqual([...Array(contentFormat).keys()]);
});

test('older content gets what the engine reads now, and keeps every line that is there', async () => {
  const { content, site } = contentWith(older);
  const { from, to, steps, changed } = await upgradeContent(content, false);
  expect({ from, to, changed }).toEqual({ from: 0, to: contentFormat, changed: ['site.yml'] });
  expect(steps).toHaveLength(contentFormat);
  const kept = site().split('\n');
  for (const line of older.split('\n')) expect(kept).toContain(line);
  expect(kept[0]).toBe('# What this collection is called.');
  expect(siteSchema.parse(parse(site()))).toMatchObject({ name: 'Bread', format: contentFormat });
});

test.each([
  ['a field pack', 'pack: kitchen', { pack: 'kitchen' }],
  ['format 0', 'format: 0', { format: contentFormat }],
  ['a format that is null', 'format:', { format: contentFormat }],
])('what stands there already is not written twice: %s', async (_, line, expected) => {
  const { content, site } = contentWith(`${older}${line}\n`);
  await upgradeContent(content, false);
  expect(parse(site())).toMatchObject(expected);
  expect(siteSchema.safeParse(parse(site())).success).toBe(true);
});

test('a second upgrade changes nothing', async () => {
  const { content, site } = contentWith(older);
  await upgradeContent(content, false);
  const once = site();
  expect(await upgradeContent(content, false)).toMatchObject({ steps: [], changed: [] });
  expect(site()).toBe(once);
});

test('only told what it would change, content stays', async () => {
  const { content, site } = contentWith(older);
  expect(await upgradeContent(content, true)).toMatchObject({ changed: ['site.yml'] });
  expect(site()).toBe(older);
});

test.each([
  [`format: ${contentFormat + 98}\n`, `this engine reads up to ${contentFormat}`],
  ['format: next\n', 'format is no number'],
  ['format: -1\n', 'format is no number'],
  ['name: [Bread\n', 'site.yml:'],
  ['', 'site.yml:'],
])('%j is refused, with nothing written', async (source, reason) => {
  const { content, site } = contentWith(source);
  await expect(upgradeContent(content, false)).rejects.toThrow(reason);
  expect(site()).toBe(source);
});

test('a folder without site.yml is no collection', async () => {
  const { content } = contentWith('');
  rmSync(join(content, 'site.yml'));
  await expect(upgradeContent(content, false)).rejects.toThrow('site.yml: no such file');
});
