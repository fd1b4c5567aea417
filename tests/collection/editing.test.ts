import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEditable, withBody, withValue } from '../../src/editor/edit-page.ts';
import { paperSchema } from '../../src/schema/paper.ts';

const folder = 'content/papers';
const order = Object.keys(paperSchema.shape);

test('every page of this collection comes out of the editor as it went in, and without a fact it has others as before', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(400);
  for (const file of pages) {
    const source = readFileSync(join(folder, file), 'utf8');
    const page = readEditable(source);
    expect(page, file).toBeDefined();
    let written = source;
    for (const [key, value] of Object.entries(page?.values ?? {})) {
      written = withValue(written, key, value, order);
    }
    expect(withBody(written, page?.body ?? ''), file).toBe(source);
    const venue = withValue(source, 'venue', 'Somewhere: 2025', order);
    const others = (text: string) => text.split('\n').filter((line) => !line.startsWith('venue:'));
    expect(others(venue), file).toEqual(others(source));
  }
});
