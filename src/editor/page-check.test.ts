import { expect, test } from 'vitest';
import { plainPack } from '../schema/pack.ts';
import { checkPage } from './page-check.ts';

const page = `---
title: Rounding $\\frac{$
claims:
  - kind: does
    text: Rounds 4 weights.
    evidence: We round
  - {kind: finds, text: Loses 7% only., evidence: lose little}
introduces:
  - name: Nowhere
colour: red
arxiv: 2410.1
---

We round weights and lose little.

![an image](x.png)
`;
const judgement = { language: 'en', pack: plainPack };
const found = (source: string) =>
  checkPage('papers/x/rounding.md', source, judgement).findings.map(
    ({ rule, line, field }) => `${line} ${field.join('.')} ${rule}`,
  );

test('what rules find stands at the field in which it is mended', () => {
  expect(found(page.replace('arxiv: 2410.1\n', ''))).toEqual([
    '1  missing-keywords',
    '2 title formula',
    '5 claims.0.text claim-numbers',
    '7 claims.1.kind claim-kind',
    '7 claims.1.text claim-numbers',
    '9 introduces.0.name name-in-text',
    '10 colour schema',
    '15 body image',
  ]);
});

test('a page that its schema does not take, or that is none, is told at its place', () => {
  expect(found(page)).toEqual(['10 colour schema', '11 arxiv schema']);
  expect(found('---\ntitle: [a\n---\n')).toEqual(['3 title.0 yaml']);
  expect(found('Only text.')).toEqual(['1  front-matter']);
});
