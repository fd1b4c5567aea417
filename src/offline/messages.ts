import type { BuildRecord } from './file-list.ts';

/** Whether a reader asked to keep everything, and whether that was done. */
export type Keeping = 'no' | 'begun' | 'all';

/** What is stored on the device. */
export interface KeepStatus {
  keeping: Keeping;
  papers: number;
  /** Files besides the core: all of them, and those that are stored. */
  all: BuildRecord['rest'];
  stored: BuildRecord['rest'];
}

/** Why keeping came to a halt: nothing to fetch from, no room, or another build on the host. */
export type KeepHalt = 'network' | 'room' | 'outdated';

/** A page that can be opened without a network. */
export interface StoredPage {
  path: string;
  title: string;
}

/** What pages ask the service worker, and what it answers. */
export interface Questions {
  /** How much is stored. */
  status: { ask: object; answer: KeepStatus };
  /** Store some more of what is not stored yet. */
  'keep-more': { ask: object; answer: { status: KeepStatus; halt?: KeepHalt } };
  /** Store nothing but the core. */
  remove: { ask: object; answer: KeepStatus };
  /** The page was opened before there was a worker. */
  opened: { ask: { address: string }; answer: object };
  'stored-pages': { ask: object; answer: { pages: StoredPage[] } };
  /** Take the place of the older worker. */
  activate: { ask: object; answer: object };
}

export type Kind = keyof Questions;
export type Ask<K extends Kind = Kind> = {
  [Each in K]: { kind: Each } & Questions[Each]['ask'];
}[K];
export type Answer<K extends Kind> = Questions[K]['answer'];
