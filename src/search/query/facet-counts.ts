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

/** One kind of filter: its values by place, and which of them a paper has. */
interface Column {
  kind: Kind;
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
  const [topic, year, venue, code] = byKind.map(listValues);
  year?.sort((a, b) => (a.value < b.value ? 1 : -1));
  return {
    papers: passing,
    facets: { topic: topic ?? [], year: year ?? [], venue: venue ?? [], code: code ?? [] },
  };
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
  const named = (value: string) => ({ value, label: value });
  const code = Int16Array.from(columns.code, (flag) => flag - 1);
  const values: Record<Kind, Column['values']> = {
    topic: topics.map(({ slug, title }) => ({ value: slug, label: title })),
    year: columns.years.map(named),
    venue: columns.venues.map(named),
    code: [named('yes')],
  };
  const placesOf: Record<Kind, Column['placesOf']> = {
    topic: (paper) => columns.topics[paper] ?? [],
    year: single(columns.year),
    venue: single(columns.venue),
    code: single(code),
  };
  return kinds.map((kind) => {
    const wanted = kind === 'code' ? (filters.code ? ['yes'] : []) : filters[kind];
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
