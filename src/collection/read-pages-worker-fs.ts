import { parentPort } from 'node:worker_threads';
import { paperSchema } from '../schema/paper.ts';
import { topicSchema } from '../schema/topic.ts';
import { PageFolder } from './page-folder-fs.ts';
import type { FolderReading } from './page-reading.ts';

const folders = [
  ['topics', topicSchema],
  ['papers', paperSchema],
] as const;

/** The worker reads all pages and stores them; it answers with `FolderReadings`. */
const readings: [string, FolderReading][] = [];
for (const [name, schema] of folders) {
  const pages = new PageFolder(name, schema);
  await pages.readAll();
  const { problems, unknownKeys } = pages;
  readings.push([name, { problems, unknownKeys }]);
}
parentPort?.postMessage(Object.fromEntries(readings));
