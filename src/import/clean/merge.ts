import type { Segment } from '../../mathematics/segment.ts';
import { formatTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { compareText } from '../../schema/problem.ts';
import type { CleanEntry } from './clean-entry.ts';
import { titleKey } from './identity.ts';

/** One paper with everything that the listings say about it. */
export interface ImportedPaper {
  key: string;
  title: Segment[];
  abstract: Segment[];
  /** Listings in which it stands, in order of their names, each once. */
  sources: string[];
}

/**
 * Makes one paper of all entries with the same title. The order of the entries does not matter:
 * where their texts differ the longest abstract is taken, then the first in order of code units.
 * @returns papers in order of their keys.
 */
export function mergeEntries(entries: CleanEntry[]): ImportedPaper[] {
  const groups = new Map<string, CleanEntry[]>();
  for (const entry of entries) {
    const key = titleKey(segmentsToText(entry.title));
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => {
      const [best] = group.map(withRank).sort(byRank);
      if (!best) throw new Error('a group of entries is never empty');
      const sources = [...new Set(group.map(({ source }) => source))].sort(compareText);
      return { key, title: best.entry.title, abstract: best.entry.abstract, sources };
    });
}

interface RankedEntry {
  entry: CleanEntry;
  abstract: string;
  title: string;
}

function withRank(entry: CleanEntry): RankedEntry {
  return { entry, abstract: formatTitle(entry.abstract), title: formatTitle(entry.title) };
}

function byRank(a: RankedEntry, b: RankedEntry): number {
  return (
    b.abstract.length - a.abstract.length ||
    compareText(a.abstract, b.abstract) ||
    compareText(a.title, b.title)
  );
}
