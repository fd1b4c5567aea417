import type { AuthorEntry } from '../index/author-entries.ts';
import type { TopicEntry } from '../index/core.ts';
import type { Facets as Columns } from '../index/facets.ts';
import {
  type Facets,
  type FacetValue,
  type FilterKind,
  type Filters,
  filterKinds,
} from './request.ts';

/** Papers that pass the filters, and the values by which they could be filtered further. */
export interface Filtered {
  papers: number[];
  facets: Facets;
}

/** One kind of filter: its values by place, and which of them a paper has. */
interface Column {
  kind: FilterKind;
  values: { value: string; label: string }[];
  chosen: Set<number>;
  /** Values that were asked for and that no paper has. */
  foreign: string[];
  counts: number[];
  placesOf(paper: number): readonly number[];
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
  const byKind = readColumns(columns, topics, filters);
  const passing: number[] = [];
  for (const paper of papers) {
    let failed = 0;
    let failedColumn: Column | undefined;
    for (const column of byKind) {
      if (passes(paper, column)) continue;
      failed++;
      failedColumn = column;
    }
    if (failed === 0) passing.push(paper);
    if (failed > 1) continue;
    for (const column of byKind) {
      if (failedColumn && column !== failedColumn) continue;
      for (const place of column.placesOf(paper)) {
        column.counts[place] = (column.counts[place] ?? 0) + 1;
      }
    }
  }
  const facets: Facets = {
    topic: [],
    year: [],
    author: [],
    venue: [],
    kind: [],
    code: [],
    notes: [],
  };
  for (const column of byKind) facets[column.kind] = listValues(column);
  facets.year.sort((a, b) => (a.value < b.value ? 1 : -1));
  return { papers: passing, facets };
}

function readColumns(columns: Columns, topics: TopicEntry[], filters: Filters): Column[] {
  const single = (row: Int16Array) => {
    const sets = new Map<number, readonly number[]>([[-1, []]]);
    return (paper: number) => {
      const place = row[paper] ?? -1;
      const set = sets.get(place) ?? [place];
      sets.set(place, set);
      return set;
    };
  };
  const flag = (row: Uint8Array) => single(Int16Array.from(row, (one) => one - 1));
  const named = (value: string) => ({ value, label: value });
  const values: Record<FilterKind, Column['values']> = {
    topic: topics.map(({ slug, title }) => ({ value: slug, label: title })),
    year: columns.years.map(named),
    author: columns.authors.map(authorValue),
    venue: columns.venues.map(named),
    kind: columns.kinds,
    code: [named('yes')],
    notes: [named('yes')],
  };
  const placesOf: Record<FilterKind, Column['placesOf']> = {
    topic: (paper) => columns.topics[paper] ?? [],
    year: single(columns.year),
    author: (paper) => columns.author[paper] ?? [],
    venue: single(columns.venue),
    kind: single(columns.kind),
    code: flag(columns.code),
    notes: flag(columns.notes),
  };
  return filterKinds.map((kind) => {
    const asked = filters[kind];
    const wanted = typeof asked === 'boolean' ? (asked ? ['yes'] : []) : asked;
    const places = wanted.map((value) => values[kind].findIndex((one) => one.value === value));
    return {
      kind,
      values: values[kind],
      chosen: new Set(places),
      foreign: wanted.filter((_, at) => places[at] === -1),
      counts: [],
      placesOf: placesOf[kind],
    };
  });
}

/** Two of one name are told apart by what is said of them. */
function authorValue({ slug, name, note }: AuthorEntry): Column['values'][number] {
  return { value: slug, label: note === undefined ? name : `${name} (${note})` };
}

function passes(paper: number, { chosen, placesOf }: Column): boolean {
  return chosen.size === 0 || placesOf(paper).some((place) => chosen.has(place));
}

/** Values that results have, and the chosen ones, the most frequent first. */
function listValues({ values, chosen, foreign, counts }: Column): FacetValue[] {
  const shown = values.flatMap((value, place) => {
    const count = counts[place] ?? 0;
    return count > 0 || chosen.has(place) ? [{ ...value, count }] : [];
  });
  const unknown = foreign.map((value) => ({ value, label: value, count: 0 }));
  return [...shown, ...unknown].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
