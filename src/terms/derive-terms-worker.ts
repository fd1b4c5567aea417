import { parentPort, workerData } from 'node:worker_threads';
import type { TopicPaper } from '../topics/paper-terms.ts';
import { deriveTerms } from './derive-terms.ts';

/** What the worker is started with; it answers with the terms of each paper. */
export interface DeriveTermsRequest {
  papers: TopicPaper[];
  known: string[];
}

const { papers, known }: DeriveTermsRequest = workerData;
parentPort?.postMessage(deriveTerms(papers, known));
