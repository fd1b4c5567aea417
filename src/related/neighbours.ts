import type { LineOfWork } from './lines-of-work.ts';
import { type PaperText, paperTerms } from './paper-terms.ts';
import { findMentions } from './shared-names.ts';
import { buildTermIndex, type TermIndex, type TermVector } from './term-index.ts';

/** A paper near another one. */
export interface Neighbour {
  /** Its place in the list of papers. */
  paper: number;
  /** About 0.1 for papers of one field, 0.3 and more for papers on one question. */
  score: number;
}

/** Everything that speaks for two papers belonging together. */
export interface Evidence {
  index: TermIndex;
  /** For each paper the lines of work in which an overview names it. */
  lines: string[][];
  /** Papers by line of work. */
  byLine: Map<string, number[]>;
  /** For each paper the papers whose names it mentions. */
  mentions: Map<number, string>[];
  /** Words that some paper writes without a capital: others owe theirs to a title or a sentence. */
  uncapitalized: Set<string>;
}

/** Neighbours that are kept of a paper. */
const neighboursPerPaper = 24;

/** Papers that are looked at closely before the nearest are kept. */
const candidatesPerPaper = 64;

/** A term's part of the cosine counts half where it is this large. */
const saturation = 0.07;

/** What people have said counts in addition to words: about as much as one strong shared term. */
const bonus = {
  ownTopic: 0.08,
  ownAndFurtherTopic: 0.06,
  furtherTopic: 0.03,
  line: 0.09,
  name: 0.1,
};

/** Gathers the evidence of a collection. */
export function gatherEvidence(papers: PaperText[], lines: LineOfWork[]): Evidence {
  const places = new Map(papers.map(({ slug }, place) => [slug, place]));
  const linesOf: string[][] = papers.map(() => []);
  const byLine = new Map<string, number[]>();
  for (const { label, slugs } of lines) {
    const members = slugs.flatMap((slug) => places.get(slug) ?? []);
    byLine.set(label, members);
    for (const member of members) linesOf[member]?.push(label);
  }
  const terms = papers.map(paperTerms);
  const index = buildTermIndex(
    terms,
    papers.map(({ topics }) => topics),
  );
  return {
    index,
    lines: linesOf,
    byLine,
    mentions: findMentions(papers),
    uncapitalized: new Set(
      terms.flatMap((list) =>
        list.map(({ shown }) => shown).filter((shown) => /^\p{Ll}+$/u.test(shown)),
      ),
    ),
  };
}

/**
 * The nearest papers of each paper, nearest first: by the terms they share and by what people have
 * said. Only papers that share a telling term, a line of work or a name are compared at all.
 */
export function findNeighbours(papers: PaperText[], evidence: Evidence): Neighbour[][] {
  const { vectors, postings } = evidence.index;
  const shared = new Float32Array(papers.length);
  /** Weights of the paper at hand by term. */
  const own = new Float32Array(postings.length);
  return papers.map((_paper, number) => {
    shared.fill(0);
    forEachTerm(vectors[number], (term, weight) => {
      own[term] = weight;
      const list = postings[term];
      if (!list) return;
      for (let at = 0; at < list.papers.length; at++) {
        const other = list.papers[at] ?? 0;
        shared[other] = (shared[other] ?? 0) + weight * (list.weights[at] ?? 0);
      }
    });
    const neighbours = candidates(shared, evidence, number).map((other) => {
      const score = kinship(own, vectors[other]) + bonusOf(papers, evidence, number, other);
      return { paper: other, score: Math.round(score * 1e4) / 1e4 };
    });
    forEachTerm(vectors[number], (term) => {
      own[term] = 0;
    });
    return neighbours
      .sort((a, b) => b.score - a.score || a.paper - b.paper)
      .slice(0, neighboursPerPaper);
  });
}

/** The cosine of two vectors, in which no single term can stand for kinship alone. */
function kinship(own: Float32Array, other: TermVector | undefined): number {
  let sum = 0;
  forEachTerm(other, (term, weight) => {
    const part = weight * (own[term] ?? 0);
    if (part > 0) sum += part / (1 + part / saturation);
  });
  return sum;
}

function forEachTerm(
  vector: TermVector | undefined,
  visit: (term: number, weight: number) => void,
) {
  if (!vector) return;
  for (let at = 0; at < vector.terms.length; at++) {
    visit(vector.terms[at] ?? 0, vector.weights[at] ?? 0);
  }
}

/** The places of the highest scores above nothing, highest first. */
function strongest(scores: Float32Array, count: number): number[] {
  const places: number[] = [];
  let least = 0;
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  for (let place = 0; place < scores.length; place++) {
    if ((scores[place] ?? 0) <= least) continue;
    places.push(place);
    if (places.length < 8 * count) continue;
    // Sorting now and then costs far less than keeping the list in order all the time.
    places.sort(order);
    places.length = count;
    least = scores[places[count - 1] ?? 0] ?? 0;
  }
  return places.sort(order).slice(0, count);
}

/** Papers near in words, those that overviews put beside it, and those that it names. */
function candidates(
  shared: Float32Array,
  { lines, byLine, mentions }: Evidence,
  number: number,
): number[] {
  const found = new Set(strongest(shared, candidatesPerPaper));
  for (const line of lines[number] ?? [])
    for (const other of byLine.get(line) ?? []) found.add(other);
  for (const other of mentions[number]?.keys() ?? []) found.add(other);
  found.delete(number);
  return [...found];
}

function bonusOf(
  papers: PaperText[],
  { lines, mentions }: Evidence,
  number: number,
  otherNumber: number,
): number {
  const paper = papers[number];
  const other = papers[otherNumber];
  if (!paper || !other) return 0;
  const sameLine = lines[number]?.some((line) => lines[otherNumber]?.includes(line));
  const named = mentions[number]?.has(otherNumber) || mentions[otherNumber]?.has(number);
  return topicBonus(paper, other) + (sameLine ? bonus.line : 0) + (named ? bonus.name : 0);
}

function topicBonus({ topics: [own, ...further] }: PaperText, other: PaperText): number {
  const [otherOwn, ...otherFurther] = other.topics;
  if (own === undefined || otherOwn === undefined) return 0;
  if (own === otherOwn) return bonus.ownTopic;
  if (otherFurther.includes(own) || further.includes(otherOwn)) return bonus.ownAndFurtherTopic;
  return further.some((topic) => otherFurther.includes(topic)) ? bonus.furtherTopic : 0;
}
