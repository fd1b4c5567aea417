import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../schema/digest.ts';
import { engineFolder } from './engine.ts';
import { installedDigest } from './installed-digest-fs.ts';
import type { SiteInputs } from './shard-manifest.ts';

/** Parts of the content folder that no page shows. */
const unseen = /^(?:sources|published\.txt$)/;

/** Settings in the environment, besides the address, on which pages depend. */
const settings = ['CARDS'];

/**
 * What a site is built of, as far as machines can have it in different states.
 * @param project folder of the project.
 * @param content its content folder.
 */
export function siteInputs(project: string, content: string): SiteInputs {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  const base = BASE_PATH.replace(/^\/+|\/+$/g, '');
  return {
    engine: engineDigest(project),
    content: digest(
      digestOfFolder(content, (path) => !unseen.test(path)),
      digestOfFolder(join(project, 'public')),
      ...settings.map((name) => process.env[name] ?? ''),
    ),
    address: `${SITE_URL.replace(/\/+$/, '')}/${base}${base && '/'}`,
  };
}

/** Digest of all that renders: Node, the packages, the engine, and what the project adds to it. */
function engineDigest(project: string): string {
  const config = join(project, 'astro.config.mjs');
  return digest(
    JSON.stringify(process.versions),
    installedDigest(project),
    ...['src', 'packs'].map((folder) => digestOfFolder(join(engineFolder, folder))),
    existsSync(config) ? readFileSync(config, 'utf8') : '',
  );
}

/** Digest of the files of a folder, with their paths. */
function digestOfFolder(folder: string, isMeant = (_path: string) => true): string {
  const hash = createHash('sha256');
  if (existsSync(folder)) addFiles(hash, resolve(folder), '', isMeant);
  return hash.digest('hex');
}

function addFiles(
  hash: Hash,
  folder: string,
  above: string,
  isMeant: (path: string) => boolean,
): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${above}${entry.name}`;
    if (!isMeant(path)) continue;
    if (entry.isDirectory()) addFiles(hash, join(folder, entry.name), `${path}/`, isMeant);
    else if (entry.isFile()) {
      const bytes = readFileSync(join(folder, entry.name));
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
  }
}
