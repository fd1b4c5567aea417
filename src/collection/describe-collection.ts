import { list, say } from '../interface/say.ts';
import { splitBody } from '../schema/abstract.ts';
import { summaryOf } from '../schema/claim.ts';
import type { Catalog } from './catalog.ts';
import { paperYear } from './paper.ts';

/** What this share of papers has is said of each. */
const nearlyAll = 0.95;

/**
 * What is in a collection that has papers, in a sentence or two: how many on what, from when, and
 * with what. Nothing is said to be there that is not.
 */
export function describeCollection(catalog: Catalog): string {
  const { settings, papers, topics } = catalog;
  const all = [...topics.values()];
  const parts = [
    mostHave(papers, ({ facts }) => summaryOf(facts) !== undefined) && say('home.summary'),
    mostHave(papers, ({ body }) => splitBody(body).abstract !== '') && say('home.abstract'),
    say('home.links'),
  ].filter((part) => part !== false);
  const counted = withYears(catalog);
  const described = { papers: counted, parts: list(parts) };
  const hasOverviews = mostHave(all, ({ overview }) => overview !== '');
  const whole = hasOverviews ? say('home.eachAndTopics', described) : say('home.each', described);
  return [
    // Links alone are nothing to speak of.
    parts.length === 1 && !hasOverviews ? say('home.only', { papers: counted }) : whole,
    settings.repository ? say('home.searchedCorrected') : say('home.searched'),
  ].join(' ');
}

/** “24 papers in 5 topics”; one topic is none to speak of. */
export function countCollection({ papers, topics }: Catalog): string {
  return inTopics(say('count.papers', { count: papers.length }), topics.size);
}

/** “24 papers on bread in 5 topics, 2017 to 2025”. */
function withYears({ settings, papers, topics }: Catalog): string {
  const { field } = settings;
  const count = papers.length;
  const placed = inTopics(
    field ? say('count.papersOn', { count, field }) : say('count.papers', { count }),
    topics.size,
  );
  const years = papers.flatMap((paper) => paperYear(paper) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return placed;
  return first === last
    ? say('home.year', { papers: placed, year: first })
    : say('home.years', { papers: placed, first, last });
}

function inTopics(papers: string, count: number): string {
  return count > 1
    ? say('home.inTopics', { papers, topics: say('count.topics', { count }) })
    : papers;
}

function mostHave<Item>(items: Item[], has: (item: Item) => boolean): boolean {
  return items.length > 0 && items.filter(has).length >= nearlyAll * items.length;
}
