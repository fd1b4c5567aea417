import type { ReadIndexFile } from './papers.ts';

/** What is known of each paper, so many papers a file; files are fetched when they are needed. */
export class FileRows<Row> {
  readonly #names: string[];
  readonly #perFile: number;
  readonly #readFile: ReadIndexFile;
  readonly #parse: (bytes: Uint8Array) => Row[];
  readonly #files: (Promise<Row[]> | undefined)[] = [];

  /** @param parse reads the rows of a file. */
  constructor(
    names: string[],
    perFile: number,
    readFile: ReadIndexFile,
    parse: (bytes: Uint8Array) => Row[],
  ) {
    this.#names = names;
    this.#perFile = perFile;
    this.#readFile = readFile;
    this.#parse = parse;
  }

  /** The row of a paper. @throws where its file cannot be had; it is asked for again next time. */
  async row(number: number): Promise<Row> {
    const file = Math.floor(number / this.#perFile);
    this.#files[file] ??= this.#readFile(this.#names[file] ?? '').then(this.#parse);
    const rows = await this.#files[file].catch((error: unknown) => {
      this.#files[file] = undefined;
      throw error;
    });
    const row = rows[number % this.#perFile];
    if (row === undefined) throw new RangeError(`the index has no paper number ${number}`);
    return row;
  }
}
