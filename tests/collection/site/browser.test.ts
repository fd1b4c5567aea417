import { expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { openReader, overflowOf } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const site = servedSite(inject('site'));

const awq = 'papers/awq-activation-aware-weight-quantization-for-llm-compression/';
const withMathematics = 'papers/s2ft-efficient-scalable-and-generalizable-llm-fine-tuning/';
const withCode = 'papers/large-language-model-evaluation-via-matrix-nuclear-norm/';

test.each(['light', 'dark'] as const)(
  'its pages are accessible and quiet in the %s theme',
  async (colorScheme) => {
    const { page, messages } = await openReader({ colorScheme });
    for (const path of ['', 'topics/', 'topics/quantization/', awq, withMathematics, 'about/']) {
      await page.goto(site.address + path);
      expect(await accessibilityViolations(page), path).toEqual([]);
    }
    expect(messages).toEqual([]);
  },
);

test('its long pages are accessible and quiet', async () => {
  const { page, messages } = await openReader();
  for (const path of ['names/', 'names/s/', 'glossary/', 'glossary/s/', 'map/']) {
    await page.goto(site.address + path);
    if (path === 'map/') await page.locator('paper-map[data-labels]').waitFor();
    expect(await accessibilityViolations(page), path).toEqual([]);
  }
  expect(messages).toEqual([]);
});

test('none of them is wider than a small phone', async () => {
  const { page } = await openReader({ viewport: { width: 320, height: 640 } });
  const paths = ['', 'topics/', 'topics/quantization/', awq, withMathematics, withCode];
  for (const path of [
    ...paths,
    'names/',
    'glossary/',
    'glossary/s/',
    'map/',
    'about/',
    'search/?q=lora',
  ]) {
    await page.goto(site.address + path);
    expect(await overflowOf(page), path).toBe(0);
  }
});

test.each([
  ['a paper', awq, 2],
  ['a topic', 'topics/formal-math/', 4],
])('%s prints on few sheets', async (_kind, path, most) => {
  const { page } = await openReader();
  await page.goto(site.address + path);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(most);
});

test('a term is found by typing, and addresses from before the glossary was divided lead on', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}glossary/#lora`);
  await page.waitForURL(`${site.address}glossary/l/#lora`);
  expect(await page.locator('#lora').evaluate((element) => element.matches(':target'))).toBe(true);
  await page.goto(`${site.address}glossary/`);
  await page.getByLabel('Find a term').fill('low-rank adap');
  expect(await page.locator('[data-found]').innerText()).toMatch(/^1 of \d+ terms$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address}glossary/l/#lora`);
});
