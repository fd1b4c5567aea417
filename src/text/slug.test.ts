import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '../schema/paper.ts';
import { paperSlugs, type SlugSource } from './slug.ts';

const slugOf = (source: SlugSource, taken: string[] = []) => paperSlugs(new Set(taken))(source);

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
  expect(slugOf({ title })).toBe(slug);
});

test('a title without a letter is named by the id', () => {
  expect(slugOf({ title: '!!!', id: 'arxiv:2410.14649' })).toBe('arxiv-2410-14649');
  expect(slugOf({ title: '???', id: 'doi:10.1000/182' })).toBe('doi-10-1000-182');
});

test('a second paper of the same name is told by author and year, or gets a number', () => {
  const slugs = paperSlugs(new Set(['graphs', 'graphs-2', 'graphs-doe-2024']));
  const graphs = (author?: string, year?: string) => slugs({ title: 'Graphs', author, year });
  expect(graphs()).toBe('graphs-3');
  expect(graphs('Müller', '2024')).toBe('graphs-muller-2024');
  expect(graphs('Müller')).toBe('graphs-muller');
  expect(graphs('Doe', '2024')).toBe('graphs-4');
});

test('whatever the title, the address is one that every file system and host takes', () => {
  const text = fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points));
  fc.assert(
    fc.property(text, text, (title, author) => {
      const slugs = paperSlugs(new Set());
      const given = [1, 2, 3].map(() => slugs({ title, author }));
      expect(new Set(given).size).toBe(3);
      for (const slug of given) {
        expect(slugSchema.safeParse(slug).success).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(66);
      }
    }),
  );
});
