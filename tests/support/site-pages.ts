import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An HTML file of a built site. */
export interface SitePage {
  /** Path below the site's folder, for example `papers/evopress/index.html`. */
  path: string;
  html: string;
}

/** All files of a built site, as paths below its folder. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1));
}

/** All HTML pages of a built site. */
export function sitePages(folder: string): SitePage[] {
  return siteFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
}
