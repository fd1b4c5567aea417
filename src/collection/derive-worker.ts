import { parentPort, workerData } from 'node:worker_threads';
import { deriveTexts, type PaperSource } from './derive-texts.ts';

/** What the worker is started with; it answers with a list of `DerivedTexts`. */
export interface DeriveRequest {
  papers: PaperSource[];
  kinds: readonly string[];
}

const { papers, kinds }: DeriveRequest = workerData;
parentPort?.postMessage(deriveTexts(papers, kinds));
