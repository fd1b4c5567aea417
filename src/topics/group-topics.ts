import { averageLinkage, cutMerges } from './average-linkage.ts';
import type { Points } from './latent-space.ts';
import type { TopicName } from './name-topics.ts';
import type { PhraseTable } from './phrase-table.ts';
import { isName, type TellingPhrase, tellingPhrases } from './telling-phrases.ts';
import { cosine } from './topic-centres.ts';

/** Topics that belong together, and the phrases that they share. */
export interface TopicGroup {
  title: number[];
  topics: number[];
}

/** There is one hue for each group. */
const mostGroups = 7;
const topicsPerGroup = 3.5;
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
  return members.map((topics, group) => {
    const common = shared(table, candidates[group] ?? [], topics, shares, taken);
    const title =
      common.length > 0
        ? common
        : topics.slice(0, 2).flatMap((topic) => names[topic]?.title[0] ?? []);
    for (const phrase of title) taken.add(phrase);
    return { title, topics };
  });
}

/** Groups by average linkage; a topic that is left alone joins the group that is nearest. */
function partTopics(centres: Points, wanted: number): Int32Array {
  const { count } = centres;
  const nearness = new Float32Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) nearness[a * count + b] = cosine(centres, a, centres, b);
  }
  const merges = averageLinkage(nearness.slice(), count);
  let best = cutMerges(merges, count, wanted);
  for (let cut = wanted; cut <= count; cut++) {
    const labels = cutMerges(merges, count, cut);
    if (bigGroups(labels).length > bigGroups(best).length) best = labels;
    if (bigGroups(best).length >= wanted) break;
  }
  const big = bigGroups(best);
  if (big.length === 0) return new Int32Array(count);
  return best.map((label, topic) => {
    const own = big.indexOf(label);
    if (own >= 0) return own;
    const means = big.map((group) => {
      const others = [...best.keys()].filter((other) => best[other] === group);
      const sum = others.reduce((all, other) => all + (nearness[topic * count + other] ?? 0), 0);
      return sum / others.length;
    });
    return means.indexOf(Math.max(...means));
  });
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
 * The phrase that stands in all topics of a group, and a second one where the first leaves some out;
 * none where the topics have little in common.
 */
function shared(
  { phrases }: PhraseTable,
  candidates: TellingPhrase[],
  topics: number[],
  shares: (topic: number, phrase: number) => number,
  taken: ReadonlySet<number>,
): number[] {
  const usable = candidates
    .filter(({ phrase }) => !taken.has(phrase))
    .slice(0, 80)
    .map(({ phrase, score }) => {
      const logs = topics.map((topic) => Math.log(shares(topic, phrase) + 0.01));
      const evenness = Math.exp(logs.reduce((sum, log) => sum + log, 0) / topics.length);
      return { phrase, worth: score * Math.sqrt(evenness) };
    })
    .sort((a, b) => b.worth - a.worth || a.phrase - b.phrase);
  const [first] = usable;
  const meanShare = (phrase: number) =>
    topics.reduce((sum, topic) => sum + shares(topic, phrase), 0) / topics.length;
  if (!first || meanShare(first.phrase) < leastMeanShare) return [];
  const left = topics.filter((topic) => shares(topic, first.phrase) < leastShare);
  if (left.length === 0) return [first.phrase];
  const second = usable
    .filter(({ phrase }) =>
      phrases[phrase]?.terms.every((term) => !phrases[first.phrase]?.terms.includes(term)),
    )
    .map(({ phrase, worth }) => {
      const added = left.reduce((sum, topic) => sum + shares(topic, phrase), 0) / left.length;
      return { phrase, worth: worth * added };
    })
    .sort((a, b) => b.worth - a.worth || a.phrase - b.phrase)[0];
  return second && second.worth > 0 ? [first.phrase, second.phrase] : [first.phrase];
}

/** A topic in fewer of whose papers a phrase stands is not named by it. */
const leastShare = 0.15;
/** And what so few papers of the topics have is nothing that they share. */
const leastMeanShare = 0.08;
