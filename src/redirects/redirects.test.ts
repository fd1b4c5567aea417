import { describe, expect, test } from 'vitest';
import { en } from '../interface/en.ts';
import { speakerOf } from '../interface/speaker.ts';
import { collectRedirects, redirectPage, redirectRules } from './redirects.ts';

describe('aliases of papers', () => {
  test('become redirects in order of their address', () => {
    expect(
      collectRedirects([
        { slug: 'now', aliases: ['then', 'before', 'then'] },
        { slug: 'other', aliases: undefined },
      ]),
    ).toEqual([
      { from: 'before', to: 'now' },
      { from: 'then', to: 'now' },
    ]);
  });

  test('that lead to more than one place are all named', () => {
    expect(() =>
      collectRedirects([
        { slug: 'a', aliases: ['b', 'old'] },
        { slug: 'b', aliases: ['old', 'b'] },
      ]),
    ).toThrowErrorMatchingInlineSnapshot(`
      [Error: a: the alias b is the address of a paper · take it out
      b: the alias old already leads to a · keep one of the two
      b: the alias b is the address of a paper · take it out]
    `);
  });
});

test('rules hold the path of the site and both forms of an address', () => {
  expect(redirectRules([{ from: 'old', to: 'new' }], '/kb/')).toBe(
    '/kb/papers/old /kb/papers/new/ 301\n/kb/papers/old/ /kb/papers/new/ 301\n/kb/papers/old.md /kb/papers/new.md 301\n',
  );
});

test('a topic takes its further pages, feeds and files along', () => {
  const rules = redirectRules([{ from: 'old', to: 'new' }], '/', 'topics').split('\n');
  expect(rules).toContain('/topics/old/ /topics/new/ 301');
  expect(rules).toContain('/topics/old/* /topics/new/:splat 301');
  expect(rules).toContain('/topics/old.bib /topics/new.bib 301');
});

test('an alias of a topic that is a topic is told', () => {
  expect(() => collectRedirects([{ slug: 'a', aliases: ['a'] }], 'topics')).toThrow(
    'the alias a is the address of a topic',
  );
});

test('a page leads on without script', () => {
  expect(redirectPage('/kb/papers/new/', '/kb/moved.js', speakerOf('en', en), 'en')).toContain(
    '<meta http-equiv="refresh" content="0;url=/kb/papers/new/">',
  );
});
