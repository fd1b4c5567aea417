/** Builds the site. */
import { existsSync, readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
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
        default: process.env.OUT_DIR || 'dist',
        help: 'where to; else OUT_DIR, else dist',
      },
      silent: { type: 'boolean', default: false, help: 'prints nothing but problems' },
    },
    exits: { 0: 'the site is built', 1: 'it is not', 2: 'there is nothing to build' },
  },
  async ({ values }) => {
    const status = await buildSite(existingContent(values.content), values.out, values.silent);
    if (status === 0 && !process.env.SITE_URL && !process.env.NETLIFY) {
      console.warn(
        `\nSITE_URL is not set: ${values.out} was built for http://localhost:4321 · feeds, citations, cards and ` +
          'search engines would send people there · before you publish it, build it with ' +
          'SITE_URL=https://YOUR.HOST (and BASE_PATH=/PATH/ where it lies below one)',
      );
    }
    return status;
  },
);

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
