import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { buildSmallSite } from '../support/small-site.ts';
import { emptyFiles } from './collections.ts';

describe('a site', () => {
  test('without a field pack is whole, and knows of no field', async () => {
    const site = await buildSmallSite('no-pack', {
      'site.yml': 'format: 1\nname: Jars\ndescription: Works on jars.\n',
      'papers/jars/weck.md': `---
title: The Rubber Rings of Weck in Use
authors: [Ann Onym]
venue: IJC 2021
arxiv: '2101.00001'
introduces: [{name: Weck, kind: method}]
---

We looked at jars of Weck.
`,
    });
    onTestFinished(() => site.remove());
    const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
    expect(read('papers.bib')).toMatch(
      /title = \{The Rubber Rings of Weck in Use\}.*\{IJC 2021\}/s,
    );
    const page = read('papers/weck/index.html');
    expect(page).toContain('https://arxiv.org/abs/2101.00001');
    expect(page).not.toContain('huggingface.co');
  });

  test('with a pack of its own has the names and links of its field', () => {
    const read = (path: string) => readFileSync(join(inject('pantry'), path), 'utf8');
    const bibtex = read('papers.bib');
    expect(bibtex).toContain('jars of {Rybnik}');
    expect(bibtex).toContain('Days of the Crock (DOTC 2024)');
    const page = read('papers/kettle-souring-without-a-kettle/index.html');
    expect(page).toContain('href="https://larder.example/2305.09998"');
    expect(read('names/index.html')).toMatch(/data-kind="vessel"[^>]*>\s*vessel /);
  });

  test('with a broken pack is not built, and its file is named with the line', async () => {
    const built = buildSmallSite('broken-pack', {
      'site.yml': `${emptyFiles['site.yml']}pack: ./pack\n`,
      'pack/venues.yml': 'journals: [JTT]\n',
    });
    await expect(built).rejects.toThrow(/pack\/venues\.yml:1:11: journals/);
  });
});
