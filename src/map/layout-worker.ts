import { parentPort, workerData } from 'node:worker_threads';
import type { Neighbour } from '../related/shared-neighbours.ts';
import { layOut } from './layout.ts';

/** What the worker is started with; it answers with the point of each paper. */
export interface LayoutRequest {
  neighbours: Neighbour[][];
  /** For each paper the number of its topic. */
  topics: number[];
}

const { neighbours, topics }: LayoutRequest = workerData;
parentPort?.postMessage(layOut(neighbours, topics));
