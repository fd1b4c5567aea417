import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A site that was built of a few pages, and how to take it away again. */
export interface SmallSite {
  folder: string;
  remove(): void;
}

/** Folder of all that belongs to a small site, and that of the site itself. */
export function smallSiteFolders(name: string): { folder: string; site: string } {
  const folder = join('.cache', `test-${name}`);
  return { folder, site: join(folder, 'site') };
}

/**
 * Builds a site for `https://papers.example` of the files of a content folder, by their paths there.
 * @param name tells the sites of several tests apart.
 * @throws an error with what the build says where it fails.
 */
export async function buildSmallSite(
  name: string,
  files: Record<string, string>,
  basePath = '/',
): Promise<SmallSite> {
  const { folder, site } = smallSiteFolders(name);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await buildSite({
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: site,
    CACHE_DIR: join(folder, 'cache'),
    BASE_PATH: basePath,
  });
  return { folder: site, remove };
}

/**
 * Builds a site for `https://papers.example` as a person would.
 * @param settings of the environment: folders, and the path below the host.
 * @throws an error with what the build says where it fails.
 */
export function buildSite(settings: Record<string, string>): Promise<void> {
  // Vitest's own; a build would take them for its settings.
  const { DEV, PROD, MODE, SSR, BASE_URL, ...environment } = process.env;
  const env = {
    ...environment,
    NODE_ENV: 'production',
    SITE_URL: 'https://papers.example',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...settings,
  };
  const build = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, build, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`The site could not be built.\n${stdout}\n${stderr}`));
      else resolve();
    });
  });
}

/** A page of a topic. */
export const topicPage = (title: string) =>
  `---\ntitle: ${title}\nscope: ${title} and what they hold.\n---\n\n## Overview\n\n${title}.\n`;
