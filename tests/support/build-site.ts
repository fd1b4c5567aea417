import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site as built for the root of a host. */
    site: string;
    /** Folder of the site as built for `/kb/` on a host. */
    siteUnderPath: string;
  }
}

/** Builds the real collection twice, as a person would, before the tests that look at the site. */
export default function buildSites(project: TestProject): void {
  project.provide('site', build('.cache/test-site', '/'));
  project.provide('siteUnderPath', build('.cache/test-site-under-path', '/kb/'));
}

function build(folder: string, base: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        OUT_DIR: folder,
        BASE_PATH: base,
        SITE_URL: 'https://papers.example',
        CACHE_DIR: '.cache/test-cache',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
  return folder;
}
