import type { ImportedPaper } from './merge-entries.ts';

/** Two records of one work. Places are `file:line` of a listing, or a page's path. */
export interface Merge {
  kept: string;
  dropped: string;
  /** What makes them one work. */
  why: string;
}

/** Each record of a paper beyond the first. */
export function mergesOf({ places }: ImportedPaper): Merge[] {
  const [first, ...others] = places.map(({ file, line, why }) => ({ at: `${file}:${line}`, why }));
  return first ? others.map(({ at, why }) => ({ kept: first.at, dropped: at, why })) : [];
}
