import type { Segment } from '../../mathematics/segment.ts';
import { formatTitle } from '../../mathematics/title.ts';
import { factNames, type PaperFacts } from '../../schema/paper.ts';
import { compareText } from '../../schema/problem.ts';
import type { CleanEntry } from '../clean/clean-entry.ts';

/** One paper with everything that the listings say about it. */
export interface ImportedPaper {
  /** Everything by which it can be told to be this paper; never empty. */
  keys: string[];
  title: Segment[];
  abstract: Segment[];
  facts: PaperFacts;
  /** Listings in which it stands, in order of their names, each once. */
  sources: string[];
}

/**
 * Makes one paper of all entries with the same title or the same arXiv id. The order of the
 * entries does not matter: where their texts differ the longest abstract is taken, then the first
 * in order of code units; a fact that the best entry lacks is taken from the next.
 * @returns papers in order of their titles' keys.
 */
export function mergeEntries(entries: CleanEntry[]): ImportedPaper[] {
  return groupByKeys(entries)
    .map(mergeGroup)
    .sort((a, b) => compareText(a.keys[0] ?? '', b.keys[0] ?? ''));
}

/** Entries that share a key, directly or through others. */
function groupByKeys(entries: CleanEntry[]): CleanEntry[][] {
  const groupOf = new Map<string, CleanEntry[]>();
  for (const entry of entries) {
    const found = new Set(entry.keys.flatMap((key) => [groupOf.get(key) ?? []]));
    const [group = [], ...others] = [...found].sort((a, b) => b.length - a.length);
    group.push(entry, ...others.flat());
    for (const member of [entry, ...others.flat()]) {
      for (const key of member.keys) groupOf.set(key, group);
    }
  }
  return [...new Set(groupOf.values())];
}

function mergeGroup(group: CleanEntry[]): ImportedPaper {
  const ranked = group.map(withRank).sort(byRank);
  const [best] = ranked;
  if (!best) throw new Error('a group of entries is never empty');
  const facts: PaperFacts = {};
  for (const { entry } of ranked) {
    for (const name of factNames) {
      if (facts[name] === undefined && entry.facts[name] !== undefined) {
        Object.assign(facts, { [name]: entry.facts[name] });
      }
    }
  }
  return {
    keys: [...new Set(group.flatMap(({ keys }) => keys))].sort(byKind),
    title: best.entry.title,
    abstract: best.entry.abstract,
    facts,
    sources: [...new Set(group.map(({ source }) => source))].sort(compareText),
  };
}

interface RankedEntry {
  entry: CleanEntry;
  abstract: string;
  title: string;
  place: string;
}

function withRank(entry: CleanEntry): RankedEntry {
  const { abstract, title, source, line } = entry;
  const place = `${source}:${String(line).padStart(9, '0')}`;
  return { entry, abstract: formatTitle(abstract), title: formatTitle(title), place };
}

function byRank(a: RankedEntry, b: RankedEntry): number {
  return (
    b.abstract.length - a.abstract.length ||
    compareText(a.abstract, b.abstract) ||
    compareText(a.title, b.title) ||
    compareText(a.place, b.place)
  );
}

/** Titles before arXiv ids, each in order of code units. */
function byKind(a: string, b: string): number {
  return Number(a.startsWith('arxiv:')) - Number(b.startsWith('arxiv:')) || compareText(a, b);
}
