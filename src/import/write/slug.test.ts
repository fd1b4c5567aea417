import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '../../schema/paper.ts';
import { paperSlug } from './slug.ts';

const free = () => false;

test.each([
  ['EvoPress: Towards Optimal Compression', 'evopress-towards-optimal-compression'],
  ['Naïve Bayes à la Müller', 'naive-bayes-a-la-muller'],
  ["Adam's Convergence", 'adams-convergence'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-paper'],
  ['nul', 'nul-paper'],
  ['LPT1', 'lpt1-paper'],
  ['注意力', 'paper'],
  ['!!!', 'paper'],
  [
    'A Very Long Title That Goes On and On about the Matter in the Hand',
    'a-very-long-title-that-goes-on-and-on-about-the-matter',
  ],
  ['x'.repeat(10_000), 'x'.repeat(60)],
])('the address of %j', (title, slug) => {
  expect(paperSlug(title, free)).toBe(slug);
});

test('a second paper of the same name gets a number', () => {
  const taken = new Set(['graphs', 'graphs-2']);
  expect(paperSlug('Graphs', (slug) => taken.has(slug))).toBe('graphs-3');
});

test('whatever the title, the address is one that every file system and host takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const slug = paperSlug(title, free);
      expect(slugSchema.safeParse(slug).success).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(66);
    }),
  );
});
