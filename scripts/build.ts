/** Builds the site, a share of it, or the site of its shares. */
import { existsSync, readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { cacheFolder } from '../src/build/build-cache-fs.ts';
import { readShard, type Shard } from '../src/build/shard.ts';
import { beginShard, finishShard, uniteShards } from '../src/build/shard-folder-fs.ts';
import { siteInputs } from '../src/build/site-inputs-fs.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runAstro } from '../src/command/run-astro.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

await runCommand(
  {
    start: 'npm run build --',
    about:
      'Builds the site. SITE_URL in the environment is the address of its host, BASE_PATH the path below it.',
    options: {
      content: contentOption,
      out: {
        type: 'string',
        value: 'DIR',
        help: 'where to; else OUT_DIR, else dist; of a share shards/K',
      },
      shard: {
        type: 'string',
        value: 'K/N',
        help: 'renders the K-th of N shares of the pages, for a build with --merge',
      },
      merge: {
        type: 'boolean',
        default: false,
        help: 'builds the site of the shares that lie in DIR…',
      },
      silent: { type: 'boolean', default: false, help: 'prints nothing but problems' },
    },
    operands: '[DIR…]',
    exits: {
      0: 'the site is built, or the share',
      1: 'it is not',
      2: 'there is nothing to build, or shares do not belong together',
    },
  },
  async ({ values, positionals }) => {
    const { shard, merge, silent } = values;
    refuseMixture(shard, merge, positionals);
    const content = existingContent(values.content);
    if (shard !== undefined) return renderShard(readShard(shard), content, values.out, silent);
    const out = values.out ?? (process.env.OUT_DIR || 'dist');
    if (merge) await uniteShards(positionals, siteInputs(process.cwd(), content), cacheFolder);
    const status = await buildSite(content, out, silent);
    if (status === 0 && !process.env.SITE_URL && !process.env.NETLIFY) {
      console.warn(
        `\nSITE_URL is not set: ${out} was built for http://localhost:4321 · feeds, citations, cards and ` +
          'search engines would send people there · before you publish it, build it with ' +
          'SITE_URL=https://YOUR.HOST (and BASE_PATH=/PATH/ where it lies below one)',
      );
    }
    return status;
  },
);

/** @throws ExpectedError where the words of the command go together in no way. */
function refuseMixture(shard: string | undefined, merge: boolean, folders: string[]): void {
  const problem =
    shard !== undefined && merge
      ? '--shard and --merge: a share is rendered, or shares are put together · give one of the two'
      : merge && folders.length === 0
        ? '--merge: the folders of the shares are missing · nothing to put together · name them, as in --merge shards/1 shards/2'
        : !merge && folders.length > 0
          ? `${folders.join(' ')}: the command takes folders only after --merge · name the content with --content DIR`
          : undefined;
  if (problem !== undefined) throw new ExpectedError(problem);
}

/**
 * Renders a share of a site's pages. Its folder is what the build keeps: another one of the same share
 * takes from it what is still right.
 * @returns the exit code.
 */
async function renderShard(
  shard: Shard,
  content: string,
  folder: string | undefined,
  silent: boolean,
): Promise<number> {
  const { number, count } = shard;
  const out = folder ?? join('shards', String(number));
  const site = join('node_modules', '.paper-atlas', `share-${number}-of-${count}`);
  const inputs = siteInputs(process.cwd(), content);
  await beginShard(out);
  const status = await runAstro(['build', ...(silent ? ['--silent'] : [])], {
    CONTENT_DIR: content,
    OUT_DIR: site,
    CACHE_DIR: out,
    PAPER_ATLAS_SHARD: `${number}/${count}`,
  });
  await rm(site, { recursive: true, force: true });
  if (status === 0) await finishShard(out, { number, count, ...inputs });
  return status;
}

/**
 * Builds a site. Astro runs programs from below the folder that it builds in, which have to find the
 * project's packages: a folder outside of the project gets the site when it is done.
 * @returns the exit code.
 */
async function buildSite(content: string, out: string, silent: boolean): Promise<number> {
  const path = relative(process.cwd(), resolve(out));
  const isInside = !isAbsolute(path) && path.split(sep)[0] !== '..';
  if (!isInside) refuseToReplace(out);
  const folder = isInside ? out : join('node_modules', '.paper-atlas', 'site');
  const status = await runAstro(['build', ...(silent ? ['--silent'] : [])], {
    CONTENT_DIR: content,
    OUT_DIR: folder,
  });
  if (isInside || status !== 0) return status;
  await rm(out, { recursive: true, force: true });
  await cp(folder, out, { recursive: true });
  return status;
}

/** @throws ExpectedError where a folder holds something else than a built site, which would be lost. */
function refuseToReplace(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (existsSync(join(folder, 'sw.js')) && existsSync(join(folder, '_astro'))) return;
  throw new ExpectedError(
    `${folder}: holds other files than a built site · they would be lost · name an empty folder, or a new one`,
  );
}
