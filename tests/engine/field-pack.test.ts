import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildSmallSite, type SmallSite, topicPage } from '../support/small-site.ts';

const sites: SmallSite[] = [];
afterEach(() => {
  for (const site of sites.splice(0)) site.remove();
});

const content = (pack: string) => ({
  'site.yml': `format: 1
name: Jars
description: Works on jars.
${pack}
groups:
  - {title: Kitchen, hue: green, topics: [jars]}
`,
  'topics/jars.md': topicPage('Jars'),
  'papers/jars/weck.md': `---
title: The Rubber Rings of Weck in Use
authors: [Ann Onym]
venue: IJC 2021
arxiv: '2101.00001'
introduces: [{name: Weck, kind: jar}]
---

We looked at jars of Weck.
`,
});

/** What the site says in a file of its own. */
function siteOf(pack: string, files: Record<string, string> = {}): (path: string) => string {
  const site = buildSmallSite('field-pack', { ...content(pack), ...files });
  sites.push(site);
  return (path) => readFileSync(join(site.folder, path), 'utf8');
}

describe('a site', () => {
  test('without a field pack is whole, and knows of no field', () => {
    const read = siteOf('');
    expect(read('papers.bib')).toMatch(
      /title = \{The Rubber Rings of Weck in Use\}.*\{IJC 2021\}/s,
    );
    const page = read('papers/weck/index.html');
    expect(page).toContain('https://arxiv.org/abs/2101.00001');
    expect(page).not.toContain('huggingface.co');
  });

  test('with a pack of its own has the names and links of its field', () => {
    const read = siteOf('pack: ./pack', {
      'pack/venues.yml': 'conferences: {IJC: International Jar Conference}\n',
      'pack/proper-nouns.yml': '- Weck\n',
      'pack/links.yml':
        'arxiv:\n  - {label: Larder, address: "https://l.example/{arxiv}", description: Jars}\n',
      'pack/limits.yml': 'kinds: [jar]\n',
    });
    const bibtex = read('papers.bib');
    expect(bibtex).toContain('title = {The Rubber Rings of {Weck} in Use}');
    expect(bibtex).toContain('International Jar Conference (IJC 2021)');
    expect(read('papers/weck/index.html')).toContain('href="https://l.example/2101.00001"');
    expect(read('names/index.html')).toMatch(/data-kind="jar"[^>]*>\s*jar /);
  });

  test('with a broken pack is not built, and its file is named with the line', () => {
    expect(() => siteOf('pack: ./pack', { 'pack/venues.yml': 'journals: [JTT]\n' })).toThrow(
      /pack\/venues\.yml:1:11: journals/,
    );
  });
});
