import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { contentFolder } from '../schema/content-folder.ts';
import { readPage } from '../schema/page.ts';
import { readSources } from '../schema/pages-fs.ts';
import { paperSchema } from '../schema/paper.ts';
import {
  collectRedirects,
  type RedirectedPaper,
  redirectPage,
  redirectRules,
} from './redirects.ts';

/** Keeps former addresses of papers alive: a page for each, and rules for hosts that read them. */
export function redirects(): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!config) return;
        const folder = fileURLToPath(dir);
        const found = collectRedirects(await readAliases());
        const base = `${config.base.replace(/\/$/, '')}/`;
        for (const { from, to } of found) {
          const address = `${base}papers/${to}/`;
          await mkdir(join(folder, 'papers', from), { recursive: true });
          await writeFile(join(folder, 'papers', from, 'index.html'), redirectPage(address));
        }
        if (found.length > 0)
          await writeFile(join(folder, '_redirects'), redirectRules(found, base));
        logger.info(`${found.length} former addresses lead on`);
      },
    },
  };
}

async function readAliases(): Promise<RedirectedPaper[]> {
  const folder = join(contentFolder(), 'papers');
  const papers: RedirectedPaper[] = [];
  for await (const { path, source } of readSources(folder)) {
    const file = `content/papers/${path}`;
    const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    // Few pages have aliases; only those are worth being taken apart once more.
    const aliases = source?.includes('\naliases:')
      ? readPage(file, source, paperSchema).page?.data.aliases
      : undefined;
    papers.push({ slug, aliases });
  }
  return papers;
}
