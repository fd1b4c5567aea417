import type { SearchAnswer, SearchRequest } from '../query/request.ts';

/** After so many milliseconds a reader wants to know what is going on. */
export const patience = 3000;

/** A file that the page has asked for, so that its worker need not. */
export interface HandedFile {
  /** Its path on the host. */
  path: string;
  /** What the host answered; none where nothing came of it. */
  answer: { status: number; bytes: ArrayBuffer } | undefined;
}

/** What a page tells the search worker. */
export type ToWorker =
  /** Comes first, with the paths of the files that will be handed over. */
  | { kind: 'start'; expected: string[] }
  | { kind: 'question'; id: number; request: SearchRequest }
  | { kind: 'file'; file: HandedFile };

/** What the search worker tells a page. */
export type FromWorker =
  | { kind: 'answer'; id: number; answer: SearchAnswer }
  | { kind: 'failure'; id: number; reason: string }
  /** Names of the files whose answer is long in coming; none once they are there. */
  | { kind: 'waiting'; files: string[] };
