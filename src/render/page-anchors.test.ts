import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ownIds, PageAnchors } from './page-anchors.ts';

/** Ids that a page and the components in it have, as their files say. */
function idsIn(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const ids = [...source.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  const imported = [...source.matchAll(/from '(\.[^']+\.astro)'/g)];
  return [...ids, ...imported.flatMap(([, path = '']) => idsIn(join(dirname(file), path), seen))];
}

test('the ids of the pages that show Markdown are kept free', () => {
  const pages = ['src/pages/papers/[slug].astro', 'src/pages/topics/[topic]/[...page].astro'];
  const ids = pages.flatMap((page) => idsIn(page));
  expect(ids).toContain('abstract');
  expect(ids.filter((id) => !ownIds.includes(id))).toEqual([]);
});

test.each<[string[], string[]]>([
  [
    ['Lines of work', 'Start here'],
    ['lines-of-work', 'start-here'],
  ],
  [
    ['Abstract', 'Cite', 'Related papers', 'Related'],
    ['abstract-1', 'cite-1', 'related-papers', 'related-1'],
  ],
  [
    ['Notes', 'Notes', 'Notes 1', 'Notes'],
    ['notes', 'notes-1', 'notes-1-1', 'notes-2'],
  ],
  [
    ['A/B, “quoted” & C++', 'Über S²FT 茶壶'],
    ['ab-quoted--c', 'über-sft-茶壶'],
  ],
  [
    ['', '!!!', ' two\n lines '],
    ['section', 'section-', 'two-lines'],
  ],
  [
    ['term LoRA', 'user-content-fn-1', 'Footnote label', 'constructor'],
    ['section-term-lora', 'section-user-content-fn-1', 'footnote-label-1', 'constructor'],
  ],
])('headings %j have the ids %j', (headings, ids) => {
  const anchors = new PageAnchors();
  expect(headings.map((heading) => anchors.add(heading))).toEqual(ids);
});

test('a link to a heading leads to it, whatever id it could have', () => {
  const anchors = new PageAnchors();
  for (const heading of ['Related', 'Notes', 'Notes']) anchors.add(heading);
  expect(anchors.find('related')).toBe('related-1');
  expect(anchors.find('notes')).toBe('notes');
  expect(anchors.find('abstract')).toBe('abstract');
});
