import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleNames } from './finding.ts';

test('the guide has a section with an example and a remedy for every rule, and for no other', () => {
  const [, ...sections] = readFileSync('src/pages/guide/rules.md', 'utf8').split(/^## /m);
  expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual([...ruleNames].sort());
  for (const section of sections) {
    expect(section).toContain('**Example**');
    expect(section).toContain('**How to fix**');
  }
});
