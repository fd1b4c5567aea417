import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest would leave one core to itself; on two, that is half of them.
    maxWorkers: '100%',
    projects: [
      // Tests of pure functions share one world: starting one for each file takes longer than they do.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/cite/round-trip.test.ts'],
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
          include: ['tests/check/**/*.test.ts', 'tests/collection/{pages,topics}.test.ts'],
          testTimeout: 120_000,
        },
      },
      // Packs the package, installs it, builds a site with it twice.
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
      // The engine, on an invented collection of another field and on an empty one.
      {
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          globalSetup: ['tests/engine/build-collections.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/{import,zotero}/**',
            'tests/check/**',
            'tests/collection/{pages,topics}.test.ts',
            'tests/engine/**',
            'tests/package/**',
            'tests/cite/round-trip.test.ts',
          ],
          globalSetup: ['tests/support/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
