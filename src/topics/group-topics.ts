import { kMeans } from './k-means.ts';
import type { Points } from './latent-space.ts';
import { holdEachOther, type TopicName } from './name-topics.ts';
import type { PhraseTable } from './phrase-table.ts';
import { isName, type TellingPhrase, tellingPhrases } from './telling-phrases.ts';
import { cosine, topicCentres } from './topic-centres.ts';

/** Topics that belong together, and the phrases that they share. */
export interface TopicGroup {
  title: number[];
  topics: number[];
}

/** There is one hue for each group. */
const mostGroups = 7;
const topicsPerGroup = 3.5;
const groupingTries = 40;
/** So few topics need no groups. */
const fewestToPart = 5;

/** Puts topics that lie near each other into groups and names each by what its topics share. */
export function groupTopics(
  table: PhraseTable,
  labels: Int32Array,
  centres: Points,
  names: TopicName[],
): TopicGroup[] {
  const wanted =
    centres.count < fewestToPart
      ? 1
      : Math.min(mostGroups, Math.max(2, Math.round(centres.count / topicsPerGroup)));
  const groupOf = partTopics(centres, wanted);
  const count = Math.max(...groupOf) + 1;
  const groupOfPaper = labels.map((topic) => groupOf[topic] ?? 0);
  const members = Array.from({ length: count }, (_, group) =>
    [...groupOf.keys()].filter((topic) => groupOf[topic] === group),
  );
  const shares = topicShares(table, labels, centres.count);
  const candidates =
    count === 1 ? [widestPhrases(table)] : tellingPhrases(table, groupOfPaper, count);
  const taken = new Set(names.flatMap(({ title }) => (title.length === 1 ? title : [])));
  const given: number[] = [];
  return members.map((topics, group) => {
    const free = (candidates[group] ?? []).filter(
      ({ phrase }) =>
        !taken.has(phrase) &&
        given.every((other) => !holdEachOther(table.phrases[other], table.phrases[phrase])),
    );
    const common = shared(table, free, topics, shares);
    const title =
      common.length > 0
        ? common
        : largest(topics, labels).flatMap((topic) => names[topic]?.title[0] ?? []);
    given.push(...common);
    return { title, topics };
  });
}

/** Groups of near topics, the tightest of many tries; one that is left alone joins the nearest group. */
function partTopics(centres: Points, wanted: number): Int32Array {
  const tries = Array.from({ length: groupingTries }, (_, seed) => {
    const labels = kMeans(centres, wanted, seed);
    return { labels, alone: wanted - bigGroups(labels).length, spread: spreadOf(centres, labels) };
  });
  const [best] = tries.sort((a, b) => a.alone - b.alone || a.spread - b.spread);
  const labels = best?.labels ?? new Int32Array(centres.count);
  const big = bigGroups(labels);
  if (big.length === 0) return new Int32Array(centres.count);
  return labels.map((label, topic) => {
    const own = big.indexOf(label);
    if (own >= 0) return own;
    const means = big.map((group) => {
      const others = [...labels.keys()].filter((other) => labels[other] === group);
      const sum = others.reduce((all, other) => all + cosine(centres, topic, centres, other), 0);
      return sum / others.length;
    });
    return means.indexOf(Math.max(...means));
  });
}

/** How far topics are from their groups' middles: 1 less the mean cosine. */
function spreadOf(centres: Points, labels: Int32Array): number {
  const groups = topicCentres(centres, labels, Math.max(...labels) + 1);
  let sum = 0;
  for (const [topic, group] of labels.entries()) sum += cosine(centres, topic, groups, group);
  return 1 - sum / centres.count;
}

/** The groups with more than one topic. */
function bigGroups(labels: Int32Array): number[] {
  const sizes = Map.groupBy(labels, (label) => label);
  return [...sizes].filter(([, own]) => own.length > 1).map(([label]) => label);
}

/** For each topic the share of its papers that have each phrase. */
function topicShares({ inPapers }: PhraseTable, labels: Int32Array, topics: number) {
  const counts = Array.from({ length: topics }, () => new Map<number, number>());
  const sizes = new Int32Array(topics);
  for (const [paper, topic] of labels.entries()) {
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const phrase of inPapers[paper] ?? []) {
      counts[topic]?.set(phrase, (counts[topic]?.get(phrase) ?? 0) + 1);
    }
  }
  return (topic: number, phrase: number): number =>
    (counts[topic]?.get(phrase) ?? 0) / Math.max(1, sizes[topic] ?? 1);
}

/** Where there is but one group: the phrases of most papers, whatever tells them apart. */
function widestPhrases({ phrases }: PhraseTable): TellingPhrase[] {
  return phrases
    .flatMap((known, phrase): TellingPhrase[] => {
      const { terms, spread, titled } = known;
      if (!isName(known)) return [];
      return [{ phrase, papers: spread, score: titled * Math.sqrt(terms.length) }];
    })
    .sort((a, b) => b.score - a.score || a.phrase - b.phrase);
}

/**
 * The phrase that stands in all topics of a group; none where they have too little in common to be
 * named by it.
 */
function shared(
  { phrases }: PhraseTable,
  candidates: TellingPhrase[],
  topics: number[],
  shares: (topic: number, phrase: number) => number,
): number[] {
  const usable = candidates
    .slice(0, 80)
    .map(({ phrase, score }) => {
      const logs = topics.map((topic) => Math.log(shares(topic, phrase) + 0.01));
      const evenness = Math.exp(logs.reduce((sum, log) => sum + log, 0) / topics.length);
      return { phrase, worth: score * Math.sqrt(evenness) };
    })
    .sort((a, b) => b.worth - a.worth || a.phrase - b.phrase);
  return usable
    .filter(({ phrase }) => {
      const own = topics.map((topic) => shares(topic, phrase));
      const mean = own.reduce((sum, share) => sum + share, 0) / topics.length;
      // A single word that several topics share is as wide as the field: “learning”.
      const isLong = (phrases[phrase]?.terms.length ?? 0) > 1;
      return isLong && mean >= leastMean && Math.min(...own) >= leastShare;
    })
    .slice(0, 1)
    .map(({ phrase }) => phrase);
}

/** The two topics with most papers. */
function largest(topics: number[], labels: Int32Array): number[] {
  const size = (topic: number) => labels.filter((label) => label === topic).length;
  return [...topics].sort((a, b) => size(b) - size(a) || a - b).slice(0, 2);
}

/** A topic in fewer of whose papers a phrase stands is not named by it. */
const leastShare = 0.1;
/** And what fewer papers of the topics have on average is nothing that they share. */
const leastMean = 0.2;
