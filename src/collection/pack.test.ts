import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { engineFile } from '../build/engine.ts';
import { packFiles, plainPack } from '../schema/pack.ts';
import { formatProblem } from '../schema/problem.ts';
import { readPack, requirePack } from './pack-fs.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A content folder with a pack of its own. */
function contentWith(files: Record<string, string>): string {
  const content = mkdtempSync(join(tmpdir(), 'pack-'));
  folders.push(content);
  writeFileSync(join(content, 'site.yml'), 'name: Tins\npack: ./pack\n');
  mkdirSync(join(content, 'pack'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(content, 'pack', name), text);
  return content;
}

/** Problems without the folder in which they are. */
function problemsOf(files: Record<string, string>): string[] {
  const content = contentWith(files);
  return readPack(content, './pack').problems.map((problem) =>
    formatProblem(problem).replace(`${content}/`, ''),
  );
}

test('without a pack, and with an empty one, hold the limits that hold for all', () => {
  expect(requirePack('content', undefined)).toBe(plainPack);
  expect(requirePack(contentWith({}), './pack')).toEqual(plainPack);
  expect(plainPack.limits.keywords).toEqual({ fewest: 2, most: 8 });
});

test('a pack says what it says, and the rest is as without it', () => {
  const content = contentWith({
    'venues.yml': 'journals: {JTT: Journal of Tins and Tinplate}\n',
    'proper-nouns.yml': '- Cornwall\n',
    'limits.yml': 'overview: {most: 900}\n',
  });
  expect(requirePack(content, './pack')).toEqual({
    ...plainPack,
    venues: { conferences: {}, journals: { JTT: 'Journal of Tins and Tinplate' } },
    properNouns: ['Cornwall'],
    limits: { ...plainPack.limits, overview: { ...plainPack.limits.overview, most: 900 } },
  });
});

test.each([
  [{ 'venues.yml': 'journals:\n  JTT: [a]\n' }, 'pack/venues.yml:2:8: journals.JTT: '],
  [{ 'venues.yml': 'journal: {}\n' }, 'pack/venues.yml:1:1: journal: unknown key'],
  [{ 'common-words.yml': '- tin\n- a tin\n' }, 'pack/common-words.yml:2:3: 1: give one word'],
  [{ 'translations.yml': 'tin: Zinn\n' }, 'pack/translations.yml:1:6: tin: '],
  [{ 'vague-words.yml': 'tin, tins\n' }, 'pack/vague-words.yml:1:1: '],
  [{ 'limits.yml': 'keywords: {most: many}\n' }, 'pack/limits.yml:1:18: keywords.most: '],
  [
    { 'links.yml': 'arxiv:\n  - {label: T, address: "https://t.example/", description: d}\n' },
    'pack/links.yml:2:25: arxiv.0.address: give an address with {arxiv}',
  ],
  [
    { 'venue.yml': '{}\n' },
    'pack/venue.yml:1:1: no file of a field pack; did you mean `venues.yml`?',
  ],
])('what is wrong in %o is named with its line', (files, start) => {
  expect(problemsOf(files).map((problem) => problem.slice(0, start.length))).toEqual([start]);
});

test('a site is not made of a broken pack', () => {
  const content = contentWith({ 'proper-nouns.yml': 'Cornwall\n' });
  expect(() => requirePack(content, './pack')).toThrow('proper-nouns.yml:1:1');
});

test('a pack that is not there is told at the line that names it', () => {
  const { problems } = readPack(contentWith({}), 'tinsmithing');
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/site\.yml:2:1: pack: there is no pack tinsmithing · .*machine-learning/),
  ]);
});

test.each(readdirSync(engineFile('packs')))('lists of the pack %s are sorted and known', (name) => {
  expect(readPack('content', name).problems).toEqual([]);
  const folder = engineFile(join('packs', name));
  for (const file of Object.values(packFiles)) {
    const source = readFileSync(join(folder, file), 'utf8');
    expect(source).toMatch(/^# \S/);
    const list: unknown = parse(source);
    if (!Array.isArray(list)) continue;
    const order = new Intl.Collator('en').compare;
    expect(list).toEqual([...new Set(list)].sort(order));
  }
});
