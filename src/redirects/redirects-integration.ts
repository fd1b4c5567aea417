import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { readAuthors } from '../collection/authors-fs.ts';
import type { Speaker } from '../interface/speaker.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { readPage } from '../schema/page.ts';
import { readSources } from '../schema/pages-fs.ts';
import { paperSchema } from '../schema/paper.ts';
import { readRecords } from '../schema/record-files-fs.ts';
import { topicSchema } from '../schema/topic.ts';
import {
  authorRedirects,
  collectRedirects,
  type MovedKey,
  movedProgram,
  type Redirect,
  type RedirectedKind,
  type RedirectedPage,
  redirectPage,
  redirectRules,
  twins,
} from './redirects.ts';

/** Keeps former addresses of papers, topics, authors and things alive: a page for each, and rules for hosts that read them. */
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
        const program = `_astro/moved.${digest(movedProgram)}.js`;
        let rules = '';
        let count = 0;
        const isThere = (kind: string, slug: string) =>
          existsSync(join(folder, kind, slug, 'index.html'));
        for (const kind of ['papers', 'topics', 'authors', 'terms'] as const) {
          // Authors of few papers have no page to lead to, and a term can have taken a former address.
          const found = (await formerAddresses(kind)).filter(
            ({ from, to }) =>
              kind === 'papers' || kind === 'topics' || (isThere(kind, to) && !isThere(kind, from)),
          );
          for (const { from, to } of found) {
            await mkdir(join(folder, kind, from), { recursive: true });
            const page = redirectPage(
              `${base}${kind}/${to}/`,
              `${base}${program}`,
              speaker,
              language,
            );
            await writeFile(join(folder, kind, from, 'index.html'), page);
            await copyTwins(join(folder, kind), from, to, kind);
          }
          rules += redirectRules(found, base, kind);
          count += found.length;
        }
        if (rules !== '') {
          await writeFile(join(folder, '_redirects'), rules);
          await mkdir(join(folder, '_astro'), { recursive: true });
          await writeFile(join(folder, program), movedProgram);
        }
        logger.info(`${count} former addresses lead on`);
      },
    },
  };
}

/** Files beside a page are there under its former names too: they have nothing that leads on. */
async function copyTwins(
  folder: string,
  from: string,
  to: string,
  kind: RedirectedKind,
): Promise<void> {
  for (const end of twins[kind]) {
    const twin = join(folder, `${to}.${end}`);
    if (existsSync(twin)) await copyFile(twin, join(folder, `${from}.${end}`));
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

async function formerAddresses(kind: RedirectedKind): Promise<Redirect[]> {
  if (kind === 'authors') return authorRedirects(readAuthors());
  if (kind !== 'terms') return collectRedirects(await readAliases(kind), kind);
  const things = readRecords(contentFolder(), 'things');
  return collectRedirects(
    things.map(({ slug, data }) => ({ slug, aliases: data.aliases })),
    kind,
  );
}

async function readAliases(kind: keyof typeof schemas): Promise<RedirectedPage[]> {
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
