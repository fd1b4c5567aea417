import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { siteModules } from './tests/support/site-modules.ts';

// Programs are started a hundred times: what Node has compiled of them is kept.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

/**
 * Browsers share a busy machine: what is polled gets more than Vitest's one second, and what fails once
 * is tried again, and named by `npm test`.
 */
const inBrowsers = { retry: 1, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  test: {
    // Vitest would leave one core to itself; on two, that is half of them.
    maxWorkers: '100%',
    projects: [
      // Tests of pure functions share one world: starting one for each file takes longer than they do.
      {
        plugins: [siteModules()],
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
          isolate: false,
          setupFiles: ['tests/support/properties.ts'],
          // Properties are tried with many inputs, which takes long on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'import',
          include: ['tests/{import,zotero}/**/*.test.ts'],
          setupFiles: ['tests/support/properties.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'check',
          // The pages of this collection are checked as everybody's are.
          include: ['tests/check/**/*.test.ts', 'tests/collection/pages.test.ts'],
          testTimeout: 120_000,
        },
      },
      // Packs the package, installs it, builds a site with it twice.
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
      // Servers that are installed, with the settings that the engine prints for them: `npm run test:hosts`.
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // What readers do, in the browsers that are installed: `npm run test:browsers`.
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      // Several machines that build one site, as the templates for them say.
      {
        test: {
          name: 'machines',
          include: ['tests/machines/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The site while it is worked on.
      {
        test: {
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The engine, on invented collections of another field and on an empty one.
      {
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          ...inBrowsers,
          // The files of a worker share its browser.
          isolate: false,
          globalSetup: ['tests/engine/build-collections.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The collection of this repository: what is said in it, found in it and made of it.
      {
        test: {
          name: 'collection',
          include: ['tests/collection/**/*.test.ts'],
          exclude: ['tests/collection/pages.test.ts', 'tests/collection/site/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/collection/site/**/*.test.ts'],
          ...inBrowsers,
          isolate: false,
          globalSetup: ['tests/collection/site/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
