import type { SearchAnswer, SearchRequest } from '../query/request.ts';

/** What a page tells the search worker. */
export interface ToWorker {
  id: number;
  request: SearchRequest;
}

/** What the search worker tells a page. */
export type FromWorker =
  | { id: number; kind: 'answer'; answer: SearchAnswer }
  | { id: number; kind: 'failure'; reason: string };
