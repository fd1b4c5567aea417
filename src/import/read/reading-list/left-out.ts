import type { NewListing } from '../new-listing.ts';
import type { ItemLink } from './links.ts';

/** Counts what a list holds besides papers. */
export interface LeftOut {
  add(line: number, kind: 'item' | 'block' | 'row', links: ItemLink[]): void;
  /** Notes each kind once, with its lines. */
  tell(listing: NewListing): void;
}

/** Lines of a note; more are counted. */
const mostRanges = 400;

const kinds = {
  pages: ['items', 'without an address of a paper, or authors and a year'],
  inside: ['items', 'that lead to other places of this list or repository'],
  text: ['items', 'without a title and an address, or authors and a year'],
  prose: ['links in running text', 'to papers that are no items of the list'],
} as const;

/** What a list holds besides papers: contents, tools, prose. Nothing of it goes without a word. */
export function leftOut(): LeftOut {
  const lines = new Map<keyof typeof kinds, number[]>();
  return {
    add(line, kind, links) {
      const leadsOut = links.filter(({ target }) => target !== 'inside' && target !== 'picture');
      const isProse = kind === 'block';
      const leadsToPaper = leadsOut.some(({ target }) => target === 'paper');
      // Paragraphs without papers are the list's own words.
      if (isProse && !leadsToPaper) return;
      const name = isProse
        ? 'prose'
        : leadsOut.length > 0
          ? 'pages'
          : links.length > 0
            ? 'inside'
            : 'text';
      lines.set(name, [...(lines.get(name) ?? []), line]);
    },
    tell(listing) {
      for (const [name, found] of lines) {
        const [what, why] = kinds[name];
        listing.note(
          found[0] ?? 1,
          what,
          `${found.length} ${why} · left out · lines ${rangesOf(found)}`,
        );
      }
    },
  };
}

/** 3, 5–9, 12 */
function rangesOf(lines: number[]): string {
  const ranges: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const shown = ranges
    .slice(0, mostRanges)
    .map(([from, to]) => (from === to ? from : `${from}–${to}`));
  return ranges.length > mostRanges
    ? `${shown.join(', ')} and ${ranges.length - mostRanges} more`
    : shown.join(', ');
}
