import { findIds, idKey } from '../../identifiers/find-ids.ts';
import { stem as englishStem, type Stem } from '../../text/stem.ts';
import type { SearchQuestion } from '../documents.ts';
import { type Core, readCore } from '../index/core.ts';
import { readIdentifiers } from '../index/identifiers.ts';
import { type Neighbour, neighboursPerFile, readNeighbours } from '../index/neighbours.ts';
import { readQuestionList } from '../index/questions.ts';
import { type BriefRecord, readRecords, recordsPerFile } from '../index/records.ts';
import { type RelatedTerm, readRelatedShard } from '../index/related-shards.ts';
import { type PostingList, readShard } from '../index/shards.ts';
import { AskedQuestions } from './asked-questions.ts';
import { FileRows } from './file-rows.ts';
import type { ReadIndexFile } from './papers.ts';

const nothing: PostingList = { documents: new Uint32Array(), levels: new Uint8Array() };

/** The ranking index: its core, and postings that are fetched when a query needs them. */
export class IndexReader {
  readonly core: Core;
  readonly #readFile: ReadIndexFile;
  readonly #shards = new Map<number, Promise<void>>();
  #identifiers: Map<string, number[]> | undefined;
  readonly #postings = new Map<number, PostingList>();
  #questions: Promise<AskedQuestions> | undefined;
  readonly #related = new Map<number, Promise<Map<string, RelatedTerm[]>>>();
  readonly #records: FileRows<BriefRecord>;
  readonly #neighbours: FileRows<Neighbour[]>;

  private constructor(core: Core, readFile: ReadIndexFile) {
    this.core = core;
    this.#readFile = readFile;
    this.#records = new FileRows(core.records, recordsPerFile, readFile, readRecords);
    this.#neighbours = new FileRows(core.neighbours, neighboursPerFile, readFile, readNeighbours);
  }

  /**
   * @param core name of the file that holds the core.
   * @param stem as words were stemmed when the index was built.
   */
  static async open(
    core: string,
    readFile: ReadIndexFile,
    stem: Stem = englishStem,
  ): Promise<IndexReader> {
    return new IndexReader(readCore(await readFile(core), stem), readFile);
  }

  /** The numbers of the papers whose ids stand in a text, each once, in their order there. */
  async withIdsIn(text: string): Promise<number[]> {
    const ids = findIds(text);
    if (ids.length === 0) return [];
    this.#identifiers ??= readIdentifiers(await this.#readFile(this.core.identifiers));
    const known = this.#identifiers;
    return [...new Set(ids.flatMap((id) => known.get(idKey(id)) ?? []))];
  }

  /** The questions that a query asks. @throws where their file cannot be had. */
  async questionsAskedBy(query: string): Promise<SearchQuestion[]> {
    const { questions, stem } = this.core;
    if (questions === undefined) return [];
    this.#questions ??= this.#readFile(questions).then(
      (bytes) => new AskedQuestions(readQuestionList(bytes), stem),
    );
    const asked = await this.#questions.catch((error: unknown) => {
      this.#questions = undefined;
      throw error;
    });
    return asked.askedBy(query);
  }

  /** How many papers the index has. */
  get count(): number {
    return this.core.facets.topics.length;
  }

  /** What results show of a paper. @throws where its file cannot be had. */
  record(number: number): Promise<BriefRecord> {
    return this.#records.row(number);
  }

  /** The papers nearest to a paper. @throws where its file cannot be had. */
  neighbours(number: number): Promise<Neighbour[]> {
    return this.#neighbours.row(number);
  }

  /** The terms that are related to a word, by its stem. @throws where their file cannot be had. */
  async related(stem: string): Promise<RelatedTerm[]> {
    const { related } = this.core;
    const number = related.findLastIndex(({ firstWord }) => firstWord <= stem);
    const file = related[number]?.file;
    if (file === undefined) return [];
    const loading = this.#related.get(number) ?? this.#readFile(file).then(readRelatedShard);
    this.#related.set(number, loading);
    const words = await loading.catch((error: unknown) => {
      this.#related.delete(number);
      throw error;
    });
    return words.get(stem) ?? [];
  }

  /** Fetches the postings of some terms, unless they are there already. */
  async load(places: number[]): Promise<void> {
    const missing = places.filter((place) => !this.#postings.has(place));
    const shards = new Set(missing.map((place) => this.#shardOf(place)));
    await Promise.all([...shards].map((shard) => this.#loadShard(shard)));
  }

  /** Postings that were loaded before. */
  postings(place: number): PostingList {
    return this.#postings.get(place) ?? nothing;
  }

  /** Takes in postings of a term that the index does not hold. */
  add(place: number, postings: PostingList): void {
    this.#postings.set(place, postings);
  }

  #shardOf(place: number): number {
    return this.core.shards.findLastIndex(({ firstTerm }) => firstTerm <= place);
  }

  #loadShard(number: number): Promise<void> {
    let loading = this.#shards.get(number);
    if (!loading) {
      loading = this.#fetchShard(number).catch((error: unknown) => {
        this.#shards.delete(number);
        throw error;
      });
      this.#shards.set(number, loading);
    }
    return loading;
  }

  async #fetchShard(number: number): Promise<void> {
    const { counts, shards } = this.core;
    const shard = shards[number];
    if (!shard) return;
    const bytes = await this.#readFile(shard.file);
    const lists = readShard(bytes, counts.slice(shard.firstTerm, shards[number + 1]?.firstTerm));
    for (const [offset, list] of lists.entries()) {
      this.#postings.set(shard.firstTerm + offset, list);
    }
  }
}
