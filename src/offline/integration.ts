import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sizeOf } from './file-list.ts';
import type { FinishedFiles } from './list-files-fs.ts';
import { noWorker } from './no-worker.ts';
import { writeOfflineFiles } from './write-offline-fs.ts';

/**
 * Makes the site work offline. It lists the finished files, so it comes after all that write some.
 * @param finished gives those that need not be read again.
 */
export function offline(finished: () => FinishedFiles | undefined): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.split('?')[0]?.endsWith('/sw.js')) return next();
          response.setHeader('Content-Type', 'text/javascript').end(noWorker);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { core, rest } = await writeOfflineFiles(fileURLToPath(dir), finished());
        const kilobytes = (size: number) => `${Math.round(size / 1000).toLocaleString('en')} KB`;
        logger.info(
          `core ${core.length} files, ${kilobytes(sizeOf(core))}; the rest ${rest.files} files, ${kilobytes(rest.size)}`,
        );
      },
    },
  };
}
