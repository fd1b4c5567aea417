import { parentPort, workerData } from 'node:worker_threads';
import { termFinder } from '../collection/glossary-finder.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { FieldWords } from './evidence.ts';
import type { LineOfWork } from './lines-of-work.ts';
import type { PaperText } from './paper-text.ts';
import { relatePapers } from './related-papers.ts';

/** What the worker is started with; it answers with `Relations`. */
export interface RelateRequest {
  papers: PaperText[];
  lines: LineOfWork[];
  terms: GlossaryTerm[];
  field: FieldWords;
}

const { papers, lines, terms, field }: RelateRequest = workerData;
parentPort?.postMessage(relatePapers(papers, lines, termFinder(terms), field));
