import { stem } from '../words/stem.ts';
import { isCommon, readWords, type Word } from './words.ts';

/** What is read of a paper to find others like it. */
export interface PaperText {
  slug: string;
  /** Its own topic first. */
  topics: string[];
  title: string;
  summary: string;
  keywords: string[];
  names: string[];
  abstract: string;
}

/** A word or a pair of neighbouring words, as the paper writes it, and how much it stands out there. */
export interface PaperTerm {
  term: string;
  shown: string;
  weight: number;
}

/** How much more a word in a part of a page counts than one in its abstract. */
const partWeights = { title: 3, keyword: 2, question: 0.5, summary: 2, abstract: 1 };

/** Pairs say more than their words, but they are rarer already. */
const pairWeight = 0.8;

/** Keywords of more words are what a reader may ask, in words that papers of any kind share. */
const longestKeyword = 3;

/** Numbers and sizes: `7b`, `10x`, `2023`. */
const quantity = /^\d+(?:[bkmx]|[a-z]{0,2}\d+)?$/;

/** The terms of a paper, each once, weighted by how often and where they stand. */
export function paperTerms(paper: PaperText): PaperTerm[] {
  const terms = new Map<string, PaperTerm>();
  const count = (term: string, shown: string, weight: number) => {
    const known = terms.get(term);
    if (known) known.weight += weight;
    else terms.set(term, { term, shown, weight });
  };
  const read = (text: string, weight: number) => {
    let before: Word | undefined;
    for (const word of readWords(text)) {
      if (word.word.length < 2 || isCommon(word.word) || quantity.test(word.word)) {
        before = undefined;
        continue;
      }
      count(stem(word.word), word.shown, weight);
      if (before && word.joint !== '') {
        const shown = `${before.shown}${word.joint}${word.shown}`;
        count(`${stem(before.word)} ${stem(word.word)}`, shown, weight * pairWeight);
      }
      before = word;
    }
  };
  // Running text first: there only names have capitals, in titles any word may.
  read(paper.abstract, partWeights.abstract);
  read(paper.summary, partWeights.summary);
  for (const phrase of paper.keywords) {
    const long = phrase.split(' ').length > longestKeyword;
    read(phrase, long ? partWeights.question : partWeights.keyword);
  }
  read(paper.title, partWeights.title);
  return [...terms.values()];
}

/** The plain words of a page's Markdown up to its first heading, without mathematics and addresses. */
export function abstractWords(body: string): string {
  const heading = body.search(/^#{1,6} /m);
  return (heading < 0 ? body : body.slice(0, heading))
    .replace(/\$[^$]*\$/g, ' ')
    .replace(/<?https?:\/\/\S+/g, ' ')
    .replace(/[\\*_`]/g, '');
}
