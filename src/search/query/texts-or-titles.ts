import { fold } from '../../text/fold.ts';
import type { BriefRecord } from '../index/records.ts';
import type { PaperRecord, PaperStore } from './papers.ts';

/** What is known of papers whose texts cannot be had. */
export interface Titles {
  count: number;
  /** @throws where the file with the paper cannot be had either. */
  record(number: number): Promise<BriefRecord>;
}

/**
 * Gives the texts of papers where they can be had, and else their titles and summaries: without a
 * network few texts are there, while the titles of all papers are.
 */
export class TextsOrTitles implements PaperStore {
  readonly #texts: PaperStore;
  readonly #titles: Titles;

  constructor(texts: PaperStore, titles: Titles) {
    this.#texts = texts;
    this.#titles = titles;
  }

  paper(number: number): Promise<PaperRecord> {
    return instead(this.#texts.paper(number), async () => ({
      ...(await this.#titles.record(number)),
      abstract: '',
      isTitleOnly: true,
    }));
  }

  withPhrase(phrase: string): Promise<Set<number>> {
    return instead(this.#texts.withPhrase(phrase), async () => {
      const numbers = Array.from({ length: this.#titles.count }, (_, number) => number);
      const records = await Promise.all(numbers.map((number) => this.#titles.record(number)));
      const asked = fold(phrase);
      return new Set(
        numbers.filter((number) => {
          const { title = '', summary = '' } = records[number] ?? {};
          return fold(`${title} ${summary}`).includes(asked);
        }),
      );
    });
  }

  withWord(word: string): Promise<number[]> {
    return this.#texts.withWord(word);
  }
}

/** What is given in place of something that failed; where that fails too, the first reason holds. */
async function instead<Value>(first: Promise<Value>, second: () => Promise<Value>): Promise<Value> {
  try {
    return await first;
  } catch (reason) {
    return second().catch(() => {
      throw reason;
    });
  }
}
