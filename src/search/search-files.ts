import { indexFolder, pagefindFolder } from './index/manifest.ts';

/** Files that every search fetches, and those that a query fetches as it needs them. */
export type SearchFileRole = 'core' | 'query';

const roles: [RegExp, SearchFileRole][] = [
  [new RegExp(`^${indexFolder}/(?:manifest\\.json|core-\\w+\\.bin|stemmer-\\w+\\.js)$`), 'core'],
  [
    new RegExp(
      `^${indexFolder}/(?:words|identifiers|questions|records|neighbours|related)-\\w+\\.bin$`,
    ),
    'query',
  ],
  [new RegExp(`^${pagefindFolder}/(?:pagefind\\.js|wasm\\.\\w+\\.pagefind)$`), 'core'],
  [
    new RegExp(`^${pagefindFolder}/(?:part-\\d+/)?(?:pagefind-entry\\.json|[^/]+\\.pf_meta)$`),
    'core',
  ],
  [new RegExp(`^${pagefindFolder}/(?:part-\\d+/)?(?:fragment|index)/[^/]+$`), 'query'],
];

/**
 * What search needs a file of the built site for; undefined where it never fetches it. The core and
 * the query files together are all that search needs without a network, besides the site's scripts.
 * @param path below the site's folder, with slashes.
 */
export function searchFileRole(path: string): SearchFileRole | undefined {
  return roles.find(([pattern]) => pattern.test(path))?.[1];
}

/** Files of search whose name changes with their content. */
const named = new RegExp(
  `^(?:${indexFolder}/.+-\\w+\\.(?:bin|js)$|${pagefindFolder}/.+_\\w+\\.pf_\\w+$)`,
);

/** Whether an address below the home page is of a file of search that never stands for two contents. */
export function isNamedSearchFile(path: string): boolean {
  return named.test(path);
}
