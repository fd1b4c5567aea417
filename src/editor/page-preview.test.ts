import { expect, test } from 'vitest';
import { plainPack } from '../schema/pack.ts';
import { checkPage } from './page-check.ts';
import { previewPage } from './page-preview.ts';

const source = `---
title: Rounding $n^2$ weights
claims:
  - {kind: does, text: Rounds., evidence: We round}
  - {kind: finds, text: Keeps all., evidence: keep all}
authors: ['{River Survey, Inc.}', 'García Márquez, Gabriela', et al.]
container-title: Journal of Rounding (JoR 2025)
---

We round $\\frac{1}{n}$ <script>alert(1)</script> as [others](../x/others.md) and
[all of it](../../topics/all.md), [click](javascript:alert(1)).[^n]

## Notes

[^n]: A note.
`;

test('a page is shown as its readers will see it, and what it may not hold is text', () => {
  const { page } = checkPage('papers/x/rounding.md', source, { language: 'en', pack: plainPack });
  if (!page) throw new Error('the page can be read');
  const { titleHtml, facts, summary, partsHtml } = previewPage(page);
  expect(titleHtml).toBe('Rounding n² weights');
  expect(facts).toEqual({
    authors: ['River Survey, Inc.', 'Gabriela García Márquez', 'et al.'],
    published: undefined,
    venue: 'JoR 2025',
  });
  expect(summary).toBe('Rounds. Keeps all.');
  const html = partsHtml.join('\n');
  expect(html).toContain('<math');
  expect(html).toContain('href="/papers/others/"');
  expect(html).toContain('href="/topics/all/"');
  expect(html).toContain('&#x3C;script>');
  expect(html).not.toContain('javascript:');
  expect(html).toContain('A note.');
});
