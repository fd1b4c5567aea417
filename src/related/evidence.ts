import type { FindTerms } from '../collection/glossary-finder.ts';
import type { FieldPack } from '../schema/pack.ts';
import type { LineOfWork } from './lines-of-work.ts';
import { termReader } from './paper-terms.ts';
import type { PaperText } from './paper-text.ts';
import { findMentions } from './shared-names.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';
import { vagueWordTest } from './vague-words.ts';
import { newVocabulary } from './vocabulary.ts';

/** Everything that speaks for two papers belonging together. */
export interface Evidence {
  index: TermIndex;
  /** For each paper its topics, its own first. */
  topics: string[][];
  /** For each paper the lines of work in which an overview names it. */
  lines: string[][];
  /** Papers by topic, whether it is their own or a further one. */
  byTopic: Map<string, Uint32Array>;
  /** Papers by line of work. */
  byLine: Map<string, number[]>;
  /** For each paper the papers whose names it mentions. */
  mentions: Map<number, string>[];
  /** Whether some paper writes a word without a capital. */
  isPlain(word: string): boolean;
  /** Whether a word, in any inflection, is no reason to read a paper next. */
  isVague(word: string): boolean;
}

/** Words of a field that say little about its papers; see `schema/pack.ts`. */
export type FieldWords = Pick<FieldPack, 'commonWords' | 'vagueWords'>;

/** What people have said counts in addition to words: about as much as one strong shared term. */
const bonus = {
  ownTopic: 0.07,
  ownAndFurtherTopic: 0.06,
  furtherTopic: 0.04,
  line: 0.14,
  name: 0.08,
};

/**
 * Gathers the evidence of a collection.
 * @param findConcepts finds the terms of the glossary, under which different words meet.
 */
export function gatherEvidence(
  papers: PaperText[],
  lines: LineOfWork[],
  findConcepts: FindTerms,
  field: FieldWords,
): Evidence {
  const positions = new Map(papers.map(({ slug }, position) => [slug, position]));
  const linesOf: string[][] = papers.map(() => []);
  const byLine = new Map<string, number[]>();
  for (const { label, slugs } of lines) {
    const members = slugs.flatMap((slug) => positions.get(slug) ?? []);
    byLine.set(label, members);
    for (const member of members) linesOf[member]?.push(label);
  }
  const vocabulary = newVocabulary(field.commonWords);
  const terms = papers.map(termReader(vocabulary, findConcepts));
  return {
    index: buildTermIndex(terms, vocabulary.size()),
    topics: papers.map(({ topics }) => topics),
    byTopic: groupByTopic(papers),
    lines: linesOf,
    byLine,
    mentions: findMentions(papers),
    isPlain: vocabulary.isPlain,
    isVague: vagueWordTest(field.vagueWords),
  };
}

function groupByTopic(papers: PaperText[]): Map<string, Uint32Array> {
  const members = new Map<string, number[]>();
  for (const [paper, { topics }] of papers.entries()) {
    for (const topic of topics) {
      const known = members.get(topic);
      if (known) known.push(paper);
      else members.set(topic, [paper]);
    }
  }
  return new Map([...members].map(([topic, list]) => [topic, Uint32Array.from(list)]));
}

/** What speaks for two papers besides their words: topics, an overview that puts them side by side, a name. */
export function spokenFor({ topics, lines, mentions }: Evidence, one: number, other: number) {
  const sameLine = lines[one]?.some((line) => lines[other]?.includes(line));
  const named = mentions[one]?.has(other) || mentions[other]?.has(one);
  return (
    topicBonus(topics[one] ?? [], topics[other] ?? []) +
    (sameLine ? bonus.line : 0) +
    (named ? bonus.name : 0)
  );
}

function topicBonus([own, ...further]: string[], [otherOwn, ...otherFurther]: string[]): number {
  if (own === undefined || otherOwn === undefined) return 0;
  if (own === otherOwn) return bonus.ownTopic;
  if (otherFurther.includes(own) || further.includes(otherOwn)) return bonus.ownAndFurtherTopic;
  return further.some((topic) => otherFurther.includes(topic)) ? bonus.furtherTopic : 0;
}
