import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '../../schema/paper.ts';
import { paperSlug } from './slug.ts';

const free = () => false;

test.each([
  ['EvoPress: Towards Optimal Compression', 'evopress-towards-optimal-compression'],
  ['Naïve Bayes à la Müller', 'naive-bayes-a-la-muller'],
  ["Adam's Convergence", 'adams-convergence'],
  ['Straßenbahn in Łódź', 'strassenbahn-in-lodz'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-paper'],
  ['nul', 'nul-paper'],
  ['LPT1', 'lpt1-paper'],
  ['注意力', 'zhu-yi-li'],
  ['Глубокое обучение', 'glubokoe-obuchenie'],
  ['!!!', 'paper'],
  [
    'A Very Long Title That Goes On and On about the Matter in the Hand',
    'a-very-long-title-that-goes-on-and-on-about-the-matter',
  ],
  ['x'.repeat(10_000), 'x'.repeat(60)],
])('the address of %j', (title, slug) => {
  expect(paperSlug({ title }, free)).toBe(slug);
});

test('a title without a letter is named by the id', () => {
  expect(paperSlug({ title: '!!!', id: 'arxiv:2410.14649' }, free)).toBe('arxiv-2410-14649');
  expect(paperSlug({ title: '???', id: 'doi:10.1000/182' }, free)).toBe('doi-10-1000-182');
});

test('a second paper of the same name is told by author and year, or gets a number', () => {
  const taken = new Set(['graphs', 'graphs-2', 'graphs-doe-2024']);
  const slugOf = (author?: string, year?: string) =>
    paperSlug({ title: 'Graphs', author, year }, (slug) => taken.has(slug));
  expect(slugOf()).toBe('graphs-3');
  expect(slugOf('Müller', '2024')).toBe('graphs-muller-2024');
  expect(slugOf('Müller')).toBe('graphs-muller');
  expect(slugOf('Doe', '2024')).toBe('graphs-3');
});

test('whatever the title, the address is one that every file system and host takes', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, fc.boolean(), (title, author, isTaken) => {
      const slug = paperSlug({ title, author }, (name) => isTaken && !/-2$/.test(name));
      expect(slugSchema.safeParse(slug).success).toBe(true);
      expect(slug.length).toBeLessThanOrEqual(66);
    }),
  );
});
