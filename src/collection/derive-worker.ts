import { parentPort, workerData } from 'node:worker_threads';
import { type PaperSource, readPaper } from './derive-texts.ts';

/** The worker is started with papers; it answers with a list of `PaperReading`. */
const papers: PaperSource[] = workerData;
parentPort?.postMessage(papers.map(readPaper));
