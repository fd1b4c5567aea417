import type { TestProject } from 'vitest/node';
import { buildSmallSite } from '../support/small-site.ts';
import { emptyFiles, kitchenFiles } from './collections.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site of the invented collection. */
    kitchen: string;
    /** Folder of the site of a collection without papers. */
    emptySite: string;
  }
}

/** Builds the two collections on which the engine is tested, and takes them away at the end. */
export default function buildCollections(project: TestProject): () => void {
  const kitchen = buildSmallSite('engine-kitchen', kitchenFiles());
  const empty = buildSmallSite('engine-empty', emptyFiles);
  project.provide('kitchen', kitchen.folder);
  project.provide('emptySite', empty.folder);
  return () => {
    kitchen.remove();
    empty.remove();
  };
}
