import type { PagefindPart } from '../index/manifest.ts';
import type { PaperRecord, PaperStore } from './papers.ts';

/** What is used of Pagefind's browser API, https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { basePath: string; metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data(): Promise<PagefindRecord>;
}

interface PagefindRecord {
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Papers' texts, phrases and rare words from Pagefind's index. */
export class PagefindStore implements PaperStore {
  readonly #pagefind: Pagefind;
  readonly #results: PagefindResult[];
  readonly #numbers: Map<string, number>;
  readonly #failed: () => number;

  private constructor(pagefind: Pagefind, results: PagefindResult[], failed: () => number) {
    this.#pagefind = pagefind;
    this.#failed = failed;
    this.#results = results;
    this.#numbers = new Map(results.map(({ id }, number) => [id, number]));
  }

  /**
   * Starts Pagefind. A search for nothing gives all papers in the order in which they were put into
   * its indexes, which is that of their numbers.
   * @param address of Pagefind's folder.
   * @param failed tells how many files could not be had so far.
   */
  static async open(
    pagefind: Pagefind,
    address: string,
    [first, ...others]: PagefindPart[],
    failed: () => number,
  ): Promise<PagefindStore> {
    await pagefind.options({ basePath: address, metaCacheTag: first?.hash ?? '' });
    await pagefind.init();
    for (const { folder, hash } of others) {
      await pagefind.mergeIndex(`${address}${folder}`, { metaCacheTag: hash });
    }
    return new PagefindStore(pagefind, (await pagefind.search(null)).results, failed);
  }

  async paper(number: number): Promise<PaperRecord> {
    const result = this.#results[number];
    if (!result) throw new RangeError(`the index has no paper number ${number}`);
    const { content, meta, filters } = await result.data();
    const { slug = '', title = '', summary = '', gist = '', language = '' } = meta;
    const { authors = '', published = '', venue = '' } = meta;
    return {
      slug,
      title,
      summary,
      gist,
      authors: authors === '' ? [] : authors.split('; '),
      published,
      venue,
      isDraft: meta.draft === 'yes',
      hasCode: filters.code?.includes('yes') ?? false,
      abstract: content,
      isTitleOnly: false,
      language,
    };
  }

  async withPhrase(phrase: string): Promise<Set<number>> {
    return new Set(await this.#numbersWith(phrase));
  }

  async withWord(word: string): Promise<number[]> {
    return (await this.#numbersWith(word)).sort((a, b) => a - b);
  }

  /** Pagefind says nothing of a part of its index that it cannot have, and finds less. */
  async #numbersWith(phrase: string): Promise<number[]> {
    const failed = this.#failed();
    const { results } = await this.#pagefind.search(`"${phrase}"`);
    if (this.#failed() > failed) throw new Error(`Pagefind: “${phrase}”`);
    return results.flatMap(({ id }) => this.#numbers.get(id) ?? []);
  }
}
