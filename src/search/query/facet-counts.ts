import type { TopicEntry } from '../index/core.ts';
import type { Facets as Columns } from '../index/facets.ts';
import type { Facets, FacetValue, Filters } from './request.ts';

type Kind = keyof Facets;
const kinds: Kind[] = ['topic', 'year', 'venue', 'code'];

/** Papers that pass the filters, and the values by which they could be filtered further. */
export interface Filtered {
  papers: number[];
  facets: Facets;
}

/**
 * Applies filters. A value's count tells how many results there would be with it in place of the
 * chosen values of its own kind, so that other values of a kind can be added.
 */
export function filterPapers(
  papers: number[],
  filters: Filters,
  columns: Columns,
  topics: TopicEntry[],
): Filtered {
  const valuesOf = readers(columns, topics);
  const chosen = chosenValues(filters);
  const passes = (paper: number, kind: Kind) =>
    chosen[kind].size === 0 || valuesOf[kind](paper).some((value) => chosen[kind].has(value));
  const counts: Record<Kind, Map<string, number>> = {
    topic: new Map(),
    year: new Map(),
    venue: new Map(),
    code: new Map(),
  };
  const passing: number[] = [];
  for (const paper of papers) {
    const failed = kinds.filter((kind) => !passes(paper, kind));
    if (failed.length === 0) passing.push(paper);
    for (const kind of kinds) {
      if (failed.some((other) => other !== kind)) continue;
      for (const value of valuesOf[kind](paper)) {
        counts[kind].set(value, (counts[kind].get(value) ?? 0) + 1);
      }
    }
  }
  const labels = new Map(topics.map(({ slug, title }) => [slug, title]));
  const list = (kind: Kind): FacetValue[] => {
    for (const value of chosen[kind]) if (!counts[kind].has(value)) counts[kind].set(value, 0);
    return [...counts[kind]]
      .map(([value, count]) => ({ value, label: labels.get(value) ?? value, count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  };
  const year = list('year').sort((a, b) => (a.value < b.value ? 1 : -1));
  const facets = { topic: list('topic'), year, venue: list('venue'), code: list('code') };
  return { papers: passing, facets };
}

function readers(
  columns: Columns,
  topics: TopicEntry[],
): Record<Kind, (paper: number) => string[]> {
  const at = (list: string[], place: number | undefined) => list[place ?? -1] ?? [];
  return {
    topic: (paper) => (columns.topics[paper] ?? []).flatMap((place) => topics[place]?.slug ?? []),
    year: (paper) => [at(columns.years, columns.year[paper])].flat(),
    venue: (paper) => [at(columns.venues, columns.venue[paper])].flat(),
    code: (paper) => (columns.code[paper] === 1 ? ['yes'] : []),
  };
}

function chosenValues({ topic, year, venue, code }: Filters): Record<Kind, Set<string>> {
  return {
    topic: new Set(topic),
    year: new Set(year),
    venue: new Set(venue),
    code: new Set(code ? ['yes'] : []),
  };
}
