import { isNamedSearchFile, searchFileRole } from '../search/search-files.ts';

/**
 * What is done with a file of the site so that it works without a network:
 * - `core` is stored at the first visit, before anybody asks for it;
 * - `page` and `query` are stored when they are opened or asked for, and by “Keep all”: pages, and
 *   what searches, the map and rare letters fetch besides;
 * - `online` is never stored: files for other programs, and what hosts read.
 */
export type FileKind = 'core' | 'page' | 'query' | 'online';

/** Kinds by address below the site's home page (`index.html` left out); the first match holds. Search tells of its own files. */
const kinds: [RegExp, FileKind][] = [
  [/^(?:sw\.js|offline\/files-\w+\.txt|_headers|_redirects|404\.html)$/, 'online'],
  // Pages are edited with a network: the program for that is fetched then.
  [/^_astro\/open-page\.client[^/]*\.js$/, 'online'],
  // Few pages have letters or formulas for which they need these fonts.
  [/^_astro\/[^/]+-(?:latin-ext|greek|cyrillic|cyrillic-ext|vietnamese)-[^/]+\.woff2$/, 'query'],
  [/^_astro\/mathematics-[^/]+\.woff2$/, 'query'],
  [/^_astro\//, 'core'],
  [/^(?:(?:topics|search|list|about|offline)\/)?$/, 'core'],
  [/^topics\/[^/]+\/$/, 'core'],
  [/^favicon\.svg$/, 'core'],
  [/^map(?:-data|\/[^/]+)\.json$/, 'query'],
  [/(?:\/|\.html)$/, 'page'],
];

/** Files besides those of search whose name changes with their content. */
const namedAfterContent = /^(?:_astro\/|offline\/files-)/;

/** The kind of the file at an address below the home page. */
export function kindOf(path: string): FileKind {
  return searchFileRole(path) ?? kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'online';
}

/** Whether the name of a file changes with its content: an address never stands for two contents. */
export function isNamedAfterContent(path: string): boolean {
  return namedAfterContent.test(path) || isNamedSearchFile(path);
}
