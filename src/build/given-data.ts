/** What a process that renders pages is given of a collection: it reads nothing of it by itself. */
export interface GivenData {
  /** The data of single pages by their names, as JSON. */
  pages: Map<string, string>;
  /** What all of them share, as JSON. */
  shared: string;
  /** File names of the papers that it may be asked for. */
  slugs: string[];
}

/** Pages are bundled apart from the program that renders them; both find it under this name. */
const place = Symbol.for('paper-atlas.given-data');

/** What this process is given; undefined where it reads the collection by itself. */
export function givenData(): GivenData | undefined {
  return (globalThis as { [place]?: GivenData })[place];
}

export function giveData(given: GivenData): void {
  (globalThis as { [place]?: GivenData })[place] = given;
}

/** @throws an error where a page wants more than it is given, for then its key would not know of it. */
export function refuseBesidesGiven(what: string): void {
  if (givenData()) {
    throw new Error(
      `a page asks for ${what} while it is rendered · it would stay as it is when that changes · let it be part of the page's data, in src/page-data`,
    );
  }
}
