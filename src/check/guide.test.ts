import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperSchema } from '../schema/paper.ts';
import { toPageFile } from './collection.ts';
import { ruleNames } from './finding.ts';

test('the guide has a section with an example and a remedy for every rule, and for no other', () => {
  const [, ...sections] = readFileSync('src/pages/guide/rules.md', 'utf8').split(/^## /m);
  expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual([...ruleNames].sort());
  for (const section of sections) {
    expect(section).toContain('**Example**');
    expect(section).toContain('**How to fix**');
  }
});

test('the page that CONTRIBUTING shows is whole, and has every key', () => {
  const shown =
    /^```markdown\n(.*?)^```$/ms.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const { page, problems } = toPageFile('content', 'papers/topic/name.md', shown, paperSchema);
  expect(problems).toEqual([]);
  expect(Object.keys(page?.data ?? {}).sort()).toEqual(Object.keys(paperSchema.shape).sort());
});
