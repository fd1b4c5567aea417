import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/support/content-folder.ts';
import { paperSchema } from '../schema/paper.ts';
import { readCollection } from './collection-fs.ts';
import { ruleNames } from './finding.ts';
import { checkYamlText } from './rules/yaml-text.ts';

test('the guide has a section with an example and a remedy for every rule, and for no other', () => {
  const [, ...sections] = readFileSync('src/pages/guide/rules.md', 'utf8').split(/^## /m);
  expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual([...ruleNames].sort());
  for (const section of sections) {
    expect(section).toContain('**Example**');
    expect(section).toContain('**How to fix**');
  }
});

test('the pages that CONTRIBUTING shows are whole, and have every key', async () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const shown = [...guide.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, page = '']) => page);
  const files = Object.fromEntries(
    shown.map((page, index) => [`papers/quantization/shown-${index}.md`, page]),
  );
  const { papers, ...collection } = await readCollection(contentFolder(files));
  const pages = papers.filter(({ slug }) => slug.startsWith('shown-'));
  expect(pages).toHaveLength(shown.length);
  expect([...collection.unreadable, ...checkYamlText({ papers, ...collection })]).toEqual([]);
  const keys = new Set(pages.flatMap(({ data }) => Object.keys(data)));
  expect([...keys].sort()).toEqual(Object.keys(paperSchema.shape).sort());
});
