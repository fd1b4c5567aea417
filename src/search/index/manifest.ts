import type { SearchServer } from '../../schema/search-server.ts';
import type { storeAuthors } from './author-entries.ts';
import type { TopicEntry } from './core.ts';

/** Name of the file that names the others; it alone keeps its name from build to build. */
export const manifestName = 'manifest.json';

/** Folder of the ranking index in the built site, and that of Pagefind's index. */
export const indexFolder = 'search-index';
export const pagefindFolder = 'pagefind';

/** An index of some of the papers. */
export interface PagefindPart {
  /** Folder below that of Pagefind; empty for the first part. */
  folder: string;
  /** Changes whenever the index does, so that no copy of an older one is used. */
  hash: string;
}

/** What the ranking index and Pagefind's consist of. */
export interface IndexManifest {
  /** File of the core of the ranking index. */
  core: string;
  /** Program that stems words of the collection's language, where that is another than English. */
  stemmer?: string;
  /** Pagefind's indexes in the order of their papers. */
  pagefind: PagefindPart[];
}

/** A server that answers searches, and what the values are called that it knows by their slugs. */
export interface ServerManifest extends SearchServer {
  topics: TopicEntry[];
  authors: ReturnType<typeof storeAuthors>;
  kinds: Record<string, string>;
}

/** What answers searches: files of the site, or a server. */
export type Manifest = IndexManifest | { server: ServerManifest };
