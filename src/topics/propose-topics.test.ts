import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proposeTopics, usualCount } from './propose-topics.ts';
import { sharedInformation } from './shared-information.ts';

interface Sample {
  title: string;
  abstract: string;
  area: string;
}

const samples: Sample[] = JSON.parse(readFileSync('tests/engine/four-themes.json', 'utf8'));
const papers = samples.map(({ title, abstract }, at) => ({
  slug: `paper-${at + 10}`,
  title,
  abstract,
  keywords: [],
}));
const four = proposeTopics(papers, { count: 4 });

describe('papers of four fields', () => {
  test('become four topics, one for each', () => {
    const areas = [...new Set(samples.map(({ area }) => area))];
    const known = Int32Array.from(samples, ({ area }) => areas.indexOf(area));
    const found = Int32Array.from(papers, ({ slug }) =>
      four.topics.findIndex((topic) => topic.papers.includes(slug)),
    );
    expect(sharedInformation(known, found)).toBeGreaterThan(0.9);
    expect(four.left).toEqual([]);
  });

  test('are named as their authors write them, with no name twice', () => {
    const titles = four.topics.map(({ title }) => title);
    expect(new Set(titles).size).toBe(4);
    expect(titles.join('\n')).toMatch(/bridge/i);
    expect(titles.join('\n')).toMatch(/manuscript|monastic/i);
    expect(titles.join('\n')).toMatch(/sourdough|lactic/i);
    expect(titles.join('\n')).toMatch(/migrat/i);
    for (const title of titles) {
      expect(title).not.toMatch(/case|study|evidence|notes|found|we /i);
      expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
    }
  });

  test('have a scope in one plain sentence, terms, a slug and a group', () => {
    for (const { scope, terms, slug, group } of four.topics) {
      expect(scope).toMatch(/^Papers on .+\.$/);
      expect(terms.length).toBeGreaterThan(1);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(four.groups).toContain(group);
    }
  });

  test('give the same proposal in any order', () => {
    expect(proposeTopics([...papers].reverse(), { count: 4 })).toEqual(four);
  });

  test('take no address that a topic has already', () => {
    const taken = four.topics.map(({ slug }) => slug);
    const again = proposeTopics(papers, { count: 4, taken });
    for (const { slug } of again.topics) expect(taken).not.toContain(slug);
  });

  test('take no name that a topic has already, by its title or a synonym', () => {
    const [title = ''] = four.topics[0]?.title.split(' & ') ?? [];
    const [synonym = ''] = four.topics[1]?.title.split(' & ') ?? [];
    const again = proposeTopics(papers, { count: 4, takenNames: [title, synonym.toUpperCase()] });
    const names = again.topics.flatMap((topic) => topic.title.toLowerCase().split(' & '));
    expect(names).not.toContain(title.toLowerCase());
    expect(names).not.toContain(synonym.toLowerCase());
  });

  test('have their scopes in the language of the site', () => {
    const [topic] = proposeTopics(papers, { count: 2, language: 'de' }).topics;
    expect(topic?.scope).toMatch(/^Arbeiten zu .+\.$/);
  });
});

describe('small collections', () => {
  test.each([
    [0, 0],
    [3, 1],
    [5, 2],
    [12, 3],
    [422, 21],
    [1_000_000, 60],
  ])('%i papers make about %i topics', (size, topics) => {
    expect(usualCount(size)).toBe(topics);
  });

  test.each([0, 1, 2, 5, 11])('of %i papers each has a place or is said to have none', (size) => {
    const few = papers.filter((_, at) => at % 4 === 0).slice(0, size);
    const { topics, left } = proposeTopics(few);
    const placed = topics.flatMap((topic) => topic.papers);
    expect([...placed, ...left].sort()).toEqual(few.map(({ slug }) => slug).sort());
    for (const { title, scope } of topics) expect(title && scope).toBeTruthy();
  });

  test('papers without text wait', () => {
    const empty = { slug: 'nothing', title: '?', abstract: '', keywords: [] };
    expect(proposeTopics([...papers, empty]).left).toEqual(['nothing']);
  });
});
