import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { keepSite } from '../../support/kept-site.ts';
import { buildSite } from '../../support/small-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site of this repository's collection. */
    site: string;
  }
}

/** Builds the collection of this repository, unless it is there as it would be built. */
export default async function buildCollection(project: TestProject): Promise<void> {
  const folder = '.cache/test-collection';
  const site = join(folder, 'site');
  await keepSite(folder, { texts: [], files: ['content'] }, () =>
    buildSite({ OUT_DIR: site, BASE_PATH: '/', CACHE_DIR: join(folder, 'cache') }),
  );
  project.provide('site', site);
}
