/** Name of the file that names the others; it alone keeps its name from build to build. */
export const manifestName = 'manifest.json';

/** Folder of the ranking index in the built site, and that of Pagefind's index. */
export const indexFolder = 'search-index';
export const pagefindFolder = 'pagefind';

export interface Manifest {
  /** File of the core of the ranking index. */
  core: string;
  /** Changes with Pagefind's index, so that no copy of an older one is used. */
  pagefind: string;
}
