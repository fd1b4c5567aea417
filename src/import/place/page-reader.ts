import type { PaperFrontMatter } from '../../schema/paper.ts';
import { type CountedTerms, TermIndex } from './term-index.ts';
import { paperTerms, type Terms, wordsOfMarkdown } from './terms.ts';

/** Reads each page once, also where many placers learn from it. */
export class PageReader {
  readonly index = new TermIndex();
  readonly #read = new Map<CollectionPage, CountedTerms>();

  /** The terms of a page's title and abstract. */
  read(page: CollectionPage): CountedTerms {
    const known = this.#read.get(page);
    if (known) return known;
    const terms = this.index.add(pageTerms(page));
    this.#read.set(page, terms);
    return terms;
  }
}

/** The terms of a page of the collection. */
export function pageTerms({ data, abstract }: CollectionPage): Terms {
  return paperTerms(wordsOfMarkdown(data.title), wordsOfMarkdown(abstract));
}

/** A page of the collection: its folder and further topics are what placing learns from. */
export interface CollectionPage {
  /** Below `papers`, for example `bread/rye-loaves.md`. */
  path: string;
  slug: string;
  data: Pick<PaperFrontMatter, 'title' | 'topics'>;
  /** Markdown. */
  abstract: string;
}
