import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Result } from '../schema/result.ts';
import type { ThingFile } from '../schema/thing.ts';
import { thingRegister } from './thing-register.ts';
import { type ReadPaper, rolesIn, thingsWithPage } from './thing-roles.ts';

const file = (slug: string, data: Partial<ThingFile> = {}) => ({
  slug,
  data: { name: slug, kind: 'vessel', ...data },
});
const sourdough: GlossaryTerm = {
  term: 'Sourdough',
  slug: 'sourdough',
  forms: ['sourdough', 'Sauerteig'],
  meaning: 'Dough raised by wild yeasts.',
  see: [],
  topics: [],
};
const register = thingRegister(
  [
    file('crock', { name: 'Crock', also: ['stoneware jar'] }),
    file('leaven', { name: 'Leaven', term: 'sourdough', aliases: ['starter'] }),
  ],
  [sourdough],
  [
    { slug: 'clock-paper', introduces: [{ name: 'CrockClock', kind: 'method' }] },
    { slug: 'jar-paper', introduces: [{ name: 'Stoneware Jar', kind: 'vessel' }] },
    { slug: 'alone', introduces: [{ name: 'Spoonist', kind: 'method' }] },
  ],
);
const result = (facts: Partial<Result>): Result => ({
  quantity: 'error',
  value: '9',
  basis: 'absolute',
  evidence: 'an error of 9',
  ...facts,
});
const rolesOf = (facts: ReadPaper['facts'], slug = 'paper', body = '') =>
  rolesIn({ slug, facts, body }, register).map(({ thing, role }) => [thing.slug, role]);

test.each([
  ['CROCK', 'crock'],
  ['stoneware-jar', 'crock'],
  ['Sauerteig', 'leaven'],
  ['starter', 'leaven'],
  ['crockclock', 'crockclock'],
  ['pot', undefined],
])('the name %j is that of %j', (name, slug) => {
  expect(register.named(name)?.slug).toBe(slug);
});

test('a name that a file has and a paper introduces is one thing', () => {
  expect(register.named('crock')?.introducedBy).toBe('jar-paper');
  expect(register.all).toHaveLength(4);
});

test('things are found in texts as whole words, each once', () => {
  const found = register.foundIn(
    'Crocks, a stoneware jar, sourdough; no scrock, and a crockclock.',
  );
  expect(found.map(({ slug }) => slug)).toEqual(['crock', 'leaven']);
});

test('results say on what and against what a paper measures, roles of its page hold before them', () => {
  const results = [result({ on: ['40 crocks'], against: 'CrockClock' })];
  expect(rolesOf({ results })).toEqual([
    ['crockclock', 'compares with'],
    ['crock', 'measures on'],
  ]);
  const roles = [{ role: 'beats' as const, things: ['CrockClock'], evidence: 'better' }];
  expect(rolesOf({ roles, results })).toEqual([
    ['crockclock', 'beats'],
    ['crock', 'measures on'],
  ]);
});

test('an abbreviation that the abstract spells out otherwise is another thing', () => {
  const register = thingRegister([file('lb', { name: 'LB', also: ['lactic brine'] })], [], []);
  const facts = { results: [result({ on: ['LB'] })] };
  const rolesWith = (body: string) => rolesIn({ slug: 'paper', facts, body }, register).length;
  expect(rolesWith('We weigh lactic brine (LB).')).toBe(1);
  expect(rolesWith('We weigh linen bags (LB).')).toBe(0);
});

test('what a paper introduces is none of its roles', () => {
  expect(rolesOf({ results: [result({ on: ['CrockClock'] })] }, 'clock-paper')).toEqual([]);
});

test('a thing has a page where it has a file, or where others have to do with what a paper brought', () => {
  const clock = register.named('CrockClock');
  const pages = thingsWithPage(register, new Set(clock && [clock]));
  expect(pages.map(({ slug }) => slug)).toEqual(['crock', 'leaven', 'crockclock']);
});
