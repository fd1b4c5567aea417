import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Speaker } from '../interface/speaker.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { readPage } from '../schema/page.ts';
import { readSources } from '../schema/pages-fs.ts';
import { paperSchema } from '../schema/paper.ts';
import { topicSchema } from '../schema/topic.ts';
import {
  collectRedirects,
  type MovedKey,
  type RedirectedKind,
  type RedirectedPage,
  redirectPage,
  redirectRules,
} from './redirects.ts';

/** Keeps former addresses of papers and topics alive: a page for each, and rules for hosts that read them. */
export function redirects(speaker: Speaker<MovedKey>, language: string): AstroIntegration {
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
        const base = `${config.base.replace(/\/$/, '')}/`;
        let rules = '';
        let count = 0;
        for (const kind of ['papers', 'topics'] as const) {
          const found = collectRedirects(await readAliases(kind), kind);
          for (const { from, to } of found) {
            await mkdir(join(folder, kind, from), { recursive: true });
            const page = redirectPage(`${base}${kind}/${to}/`, speaker, language);
            await writeFile(join(folder, kind, from, 'index.html'), page);
          }
          rules += redirectRules(found, base, kind);
          count += found.length;
        }
        if (rules !== '') await writeFile(join(folder, '_redirects'), rules);
        logger.info(`${count} former addresses lead on`);
      },
    },
  };
}

async function readAliases(kind: RedirectedKind): Promise<RedirectedPage[]> {
  const pages: RedirectedPage[] = [];
  for await (const { path, source } of readSources(join(contentFolder(), kind))) {
    const file = `content/${kind}/${path}`;
    const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    // Few pages have aliases; only those are worth being taken apart once more.
    const aliases = source?.includes('\naliases:')
      ? readPage(file, source, schemas[kind]).page?.data.aliases
      : undefined;
    pages.push({ slug, aliases });
  }
  return pages;
}

const schemas = { papers: paperSchema, topics: topicSchema };
