import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { namedBeginnings } from './caching.ts';
import { headersFile } from './headers-file.ts';
import { pathsOf } from './hosted-site-fs.ts';

/**
 * Writes what hosts read of a built site besides its files. It looks at all of them, so it comes
 * after all that write some.
 * @param base path of the site on its host, with a slash at its end.
 */
export function hosts(base: string): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const file = join(folder, '_headers');
        if (existsSync(file)) {
          logger.info('public/_headers is left as it is; without it the build writes one');
          return;
        }
        const named = namedBeginnings(pathsOf(folder)).map((beginning) => `${base}${beginning}`);
        writeFileSync(file, headersFile(base, named));
      },
    },
  };
}
