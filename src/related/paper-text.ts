import type { Paper } from '../collection/paper.ts';
import { summaryOf } from '../schema/claim.ts';

/** What is read of a paper to find others like it. */
export interface PaperText {
  slug: string;
  /** Its own topic first. */
  topics: string[];
  title: string;
  summary: string;
  /** Its own phrases; those of a page that has no others are its keywords. */
  keywords: string[];
  /** Terms that other papers share, besides. */
  terms?: string[];
  names: string[];
  abstract: string;
  /** Papers that somebody chose to stand beside it, best first, each with the reason. */
  chosen: { paper: string; why: string }[];
}

/** What is read of a paper of the catalog, or of a page that says as much. */
export function paperText({
  slug,
  topics,
  titleText,
  facts,
  body,
}: Pick<Paper, 'slug' | 'topics' | 'titleText' | 'facts' | 'body'>): PaperText {
  return {
    slug,
    topics,
    title: titleText,
    summary: summaryOf(facts) ?? '',
    keywords: facts.search ?? facts.keywords ?? [],
    terms: facts.search ? (facts.keywords ?? []) : [],
    names: facts.introduces?.map(({ name }) => name) ?? [],
    abstract: abstractWords(body),
    chosen: (facts.related ?? []).map(({ paper, why }) => ({ paper, why })),
  };
}

/** The plain words of a page's Markdown up to its first heading, without mathematics and addresses. */
export function abstractWords(body: string): string {
  const heading = body.search(/^#{1,6} /m);
  return (heading < 0 ? body : body.slice(0, heading))
    .replace(/\$[^$]*\$/g, ' ')
    .replace(/<?https?:\/\/\S+/g, ' ')
    .replace(/[\\*_`]/g, '');
}

/** The text of a paper in one, and how much its parts count. */
export interface WeightedText {
  text: string;
  /** In order; each reaches from the end of the one before to its own. */
  parts: { end: number; weight: number }[];
}

/** How much a word counts in a part of a page. */
const partWeights = { title: 3, keyword: 2, term: 0.5, question: 0.5, summary: 2.5, abstract: 1 };

/** Keywords of more words are what a reader may ask, in words that papers of any kind share. */
const longestKeyword = 3;

/** Stands between parts: neither pairs of words nor terms of the glossary reach across it. */
const gap = ' · ';

/** Joins the parts of a paper, running text first: there only names have capitals, in titles any word may. */
export function weightedText({
  abstract,
  summary,
  keywords,
  terms = [],
  title,
}: PaperText): WeightedText {
  const parts: WeightedText['parts'] = [];
  let text = '';
  const add = (part: string, weight: number) => {
    text += part + gap;
    parts.push({ end: text.length, weight });
  };
  add(abstract, partWeights.abstract);
  add(summary, partWeights.summary);
  for (const keyword of keywords) {
    const long = keyword.split(' ').length > longestKeyword;
    add(keyword, long ? partWeights.question : partWeights.keyword);
  }
  for (const term of terms) add(term, partWeights.term);
  add(title, partWeights.title);
  return { text, parts };
}
