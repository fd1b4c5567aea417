import type { SearchAnswer, SearchRequest } from '../query/request.ts';

/** After so many milliseconds a reader wants to know what is going on. */
export const patience = 3000;

/** What a page tells the search worker. */
export interface ToWorker {
  id: number;
  request: SearchRequest;
}

/** What the search worker tells a page. */
export type FromWorker =
  | { kind: 'answer'; id: number; answer: SearchAnswer }
  | { kind: 'failure'; id: number; reason: string }
  /** Names of the files whose answer is long in coming; none once they are there. */
  | { kind: 'waiting'; files: string[] };
