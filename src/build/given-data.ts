/** Gives the data of pages to those who have them rendered, each as JSON. */
export interface PageDataSource {
  /** What all pages share. */
  shared(): Promise<string>;
  /** What one page shows, by its address below the home page without slashes at its ends. */
  page(name: string): Promise<string>;
  /** The names of all pages that it has data of. */
  names(): Promise<string[]>;
}

/** What a process that renders pages is given of a collection: it reads nothing of it by itself. */
export interface GivenData {
  shared: string;
  names: string[];
  /** The data of the pages that are being rendered, by their names. */
  pages: Map<string, string>;
}

/**
 * Pages are bundled apart from the programs that have them rendered: what one knows the other finds
 * under these names.
 */
const source = Symbol.for('paper-atlas.page-data-source');
const given = Symbol.for('paper-atlas.given-data');

interface Meeting {
  [source]?: PageDataSource;
  [given]?: GivenData;
}

const meeting = globalThis as Meeting;

/** Tells those who have pages rendered where their data come from. */
export function offerPageData(data: PageDataSource): void {
  meeting[source] = data;
}

/** Where the data of pages come from, once the addresses of the pages are known. */
export function offeredPageData(): PageDataSource | undefined {
  return meeting[source];
}

/** Lets this process render what it is given, and nothing else. */
export function giveData(data: GivenData): void {
  meeting[given] = data;
}

/** What this process is given; undefined where it reads the collection by itself. */
export function givenData(): GivenData | undefined {
  return meeting[given];
}

/** @throws an error where a page wants more than it is given, for then its key would not know of it. */
export function refuseBesidesGiven(what: string): void {
  if (!givenData()) return;
  throw new Error(
    `a page asks for ${what} while it is rendered · it would stay as it is when that changes · let it be part of what src/page-data gathers`,
  );
}
