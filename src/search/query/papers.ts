import type { BriefRecord } from '../index/records.ts';

/** What is stored of a paper to show it as a result. */
export interface PaperRecord extends BriefRecord {
  abstract: string;
  /** The abstract could not be had; what else stands here could. */
  isTitleOnly: boolean;
}

/** The store of texts: Pagefind, which also knows where each word and phrase stands. */
export interface PaperStore {
  /** A paper by its number; numbers count from the newest paper. */
  paper(number: number): Promise<PaperRecord>;
  /** Numbers of the papers in which a phrase stands word for word. */
  withPhrase(phrase: string): Promise<Set<number>>;
  /** Numbers of the papers in which a word stands. */
  withWord(word: string): Promise<number[]>;
}

/** The files of the ranking index, unpacked. */
export type ReadIndexFile = (name: string) => Promise<Uint8Array>;

/** The papers of a collection that has none yet. */
export const emptyStore: PaperStore = {
  paper: async (number) => {
    throw new RangeError(`the index has no paper number ${number}`);
  },
  withPhrase: async () => new Set(),
  withWord: async () => [],
};
