import type { TestProject } from 'vitest/node';
import { buildSite } from '../../support/small-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site of this repository's collection. */
    site: string;
  }
}

/** Builds the collection of this repository once, before the tests that look at its site. */
export default async function buildCollection(project: TestProject): Promise<void> {
  const folder = '.cache/test-site';
  await buildSite({ OUT_DIR: folder, BASE_PATH: '/', CACHE_DIR: '.cache/test-cache' });
  project.provide('site', folder);
}
