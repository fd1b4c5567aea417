import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ExpectedError } from '../schema/expected-error.ts';
import { namedBeginnings } from './caching.ts';
import { type SiteShape, shapeOf } from './host-limits.ts';
import { type HostedSite, readMoved } from './hosted-site.ts';

/** The files of a built site, as paths below its home page. */
export function pathsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.split(sep).join('/'));
}

/**
 * What the settings of a server have to know of a built site; it knows its address itself.
 * @param folder of the built site.
 * @param root the folder on the host that will hold it.
 * @throws ExpectedError where no built site is there.
 */
export function readHostedSite(folder: string, root: string): HostedSite {
  const home = join(folder, 'index.html');
  const page = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const address = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  if (address === undefined) {
    throw new ExpectedError(
      `${folder}: no built site · its address and files are not known · run the build first, with SITE_URL (and BASE_PATH)`,
    );
  }
  const { pathname } = new URL(address);
  const rules = join(folder, '_redirects');
  return {
    address: new URL(address),
    root,
    named: namedBeginnings(pathsOf(folder)).map((beginning) => `${pathname}${beginning}`),
    moved: existsSync(rules) ? readMoved(readFileSync(rules, 'utf8')) : [],
  };
}

/** What a host counts of a built site. @throws ExpectedError where no built site is there. */
export function readSiteShape(folder: string): SiteShape {
  if (!existsSync(join(folder, 'sw.js'))) {
    throw new ExpectedError(
      `${folder}: no built site · its files cannot be counted · run the build first`,
    );
  }
  const files = pathsOf(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  const rules = join(folder, '_redirects');
  const moved = existsSync(rules) ? readMoved(readFileSync(rules, 'utf8')) : [];
  return shapeOf(files, moved.length);
}
