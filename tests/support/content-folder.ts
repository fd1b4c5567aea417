import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a content folder by path; undefined takes a file away. */
export type ContentFiles = Record<string, string | undefined>;

const overview = `## Overview\n${'One line of work rounds, another trains. '.repeat(40)}`;

/** A small collection in which nothing is wrong. */
export const soundContent: ContentFiles = {
  'site.yml': `format: 1
name: Test papers
description: Papers for tests.
repository: https://github.com/team/papers
branch: main
groups:
  - title: Efficient models
    hue: teal
    topics:
      - quantization
      - pruning
`,
  'topics/quantization.md': `---
title: Quantization
scope: Fewer bits.
---

${overview}

## Lines of work
[Rounding](../papers/quantization/rounding.md), [codebooks](../papers/quantization/codebooks.md);
see also [pruning](./pruning.md).
`,
  'topics/pruning.md': `---
title: Pruning
scope: Fewer weights.
---

${overview}

## Lines of work
[Sparse](../papers/pruning/sparse.md)
`,
  'papers/quantization/rounding.md': `---
title: "Rounding $n$ weights"
summary: Rounds 10,000 weights to 4 bits and loses 0.5% accuracy.
introduces:
  - {name: RoundIt, kind: method}
keywords: [one, two, three, four]
arxiv: "2410.14649"
---

RoundIt rounds $10{,}000$ weights to four bits at a loss of 0.50 percent.
`,
  'papers/quantization/codebooks.md': `---
title: Codebooks for weights
---

The error is $O(n^2)$.
`,
  'papers/pruning/sparse.md': `---
title: Sparse weights
topics: [quantization]
---

Weights go. See [rounding](../quantization/rounding.md).
`,
};

/** Writes a content folder that is gone after the test: the sound one, with some files changed. */
export function contentFolder(changes: ContentFiles = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...soundContent, ...changes })) {
    if (text === undefined) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The text of a sound file with one stretch replaced. */
export function changed(path: string, from: string, to: string): ContentFiles {
  const text = soundContent[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
  return { [path]: text.replace(from, () => to) };
}
