import { expect, test } from 'vitest';
import { plainPack } from '../schema/pack.ts';
import { linkedPages } from './linked-pages.ts';
import { checkPage } from './page-check.ts';

const source = `---
title: Rounding
topics: [pruning]
related:
  - {paper: sparse, why: Rounds less}
---

See [codebooks](codebooks.md), [others](./codebooks.md#notes), [more](../pruning/sparse.md),
[all][all] and [the web](https://example.org/x.md).

[all]: ../../topics/quantization.md
`;

test('every page that a page names is known, with the place to mend it', () => {
  const { page } = checkPage('papers/q/rounding.md', source, { language: 'en', pack: plainPack });
  if (!page) throw new Error('the page can be read');
  expect(
    linkedPages(page).map(({ address, missing: { line, field } }) => [
      address,
      line,
      field.join('.'),
    ]),
  ).toEqual([
    ['papers/sparse', 5, 'related.0.paper'],
    ['topics/pruning', 3, 'topics.0'],
    ['papers/codebooks', 8, 'body'],
    ['papers/codebooks', 8, 'body'],
    ['papers/sparse', 8, 'body'],
    ['topics/quantization', 11, 'body'],
  ]);
});
