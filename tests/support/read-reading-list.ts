import { parseReadingList } from '../../src/import/read/reading-list/reading-list.ts';

/** What a list of one item gives, without its place. */
export function read(text: string) {
  const { entries, wanted, rejected, noted } = parseReadingList(text, 'list.md');
  return {
    entries: entries.map(({ title, facts }) => ({ title, ...facts })),
    wanted: wanted.map(({ id }) => id),
    rejected: rejected.map(({ line, reason }) => `${line}: ${reason}`),
    noted: noted.map(({ fact, why }) => `${fact}: ${why}`),
  };
}

export const lind = { authors: ['Ada Lind', 'Tom Brook'] };
