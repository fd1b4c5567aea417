import { compareText } from '../../schema/problem.ts';
import type { TopicFrontMatter } from '../../schema/topic.ts';
import { unsortedTopic } from '../../schema/unsorted.ts';
import { type Clarity, learnConfidence } from './confidence.ts';
import { type CollectionPage, PageReader } from './page-reader.ts';
import { phraseTerms, type Terms } from './terms.ts';
import { type Comparison, type Example, TopicProfiles } from './topic-profiles.ts';

/** A topic as `content/topics/<topic>.md` describes it. */
export interface TopicDescription extends TopicFrontMatter {
  slug: string;
}

/** Where a paper goes, and why. */
export interface Placement {
  /** Its folder: the first choice, or `unsorted` where that would too often be wrong. */
  topic: string;
  /** Topics from the best downwards. */
  choices: string[];
  /** Expected share of right first choices among papers as clear as this one. */
  confidence: number;
  /** Words that speak for the first choice and against the second. */
  words: string[];
}

/** A page that would go elsewhere if it came in today. */
export interface Doubt {
  page: CollectionPage;
  placement: Placement;
  /** Words that speak for the first choice and against the page's folder. */
  words: string[];
  /** How much closer the first choice is than the closest topic that the page has. */
  lead: number;
}

export interface Placer {
  /** Places a paper by the terms of its title and abstract. */
  place(terms: Terms): Placement;
  /** Places a page as if it were new: what the collection holds of it does not count. */
  placeAgain(page: CollectionPage): Placement;
  /** Pages whose folder and further topics do not hold the first choice, the clearest first. */
  doubts(): Doubt[];
}

/** Below this a paper stays unsorted: its first choice is more likely wrong than right. */
export const leastConfidence = 0.5;

/** A topic's title, scope, synonyms and what it expects say as much as this many pages; measured on unseen papers. */
const descriptionWeight = 4;

/** A further topic says half as much about a page as its folder. */
const furtherWeight = 0.5;

const shownWords = 5;

/** Less is the rounding of what was taken out. */
const leastCloseness = 1e-9;

/** So many pages, spread over the collection, are tried to learn how far choices can be trusted. */
const mostTried = 1000;

/**
 * Learns placing from what the collection holds at this moment: pages in their folders, with their
 * further topics, and the topics' own descriptions. The order of pages and topics does not matter.
 * How far a choice can be trusted is learnt by placing pages as if the collection did not have them.
 * @param reader has read the pages already, where several placers learn from the same.
 */
export function trainPlacer(
  pages: CollectionPage[],
  descriptions: TopicDescription[],
  reader: PageReader = new PageReader(),
): Placer {
  const sorted = [...pages].sort((a, b) => compareText(a.slug, b.slug));
  const topics = topicNames(sorted, descriptions);
  const described = topics
    .flatMap((topic) => descriptions.filter(({ slug }) => slug === topic))
    .map((topic) => describedExample(topic, reader));
  const examples = new Map(sorted.map((page) => [page.slug, pageExample(page, reader)]));
  const profiles = new TopicProfiles(topics, [...described, ...examples.values()], reader.index);

  const filled = new Set(sorted.flatMap((page) => topicsOfPage(page).slice(0, 1)));
  const empty = topics.filter((topic) => !filled.has(topic));
  const placed = [...examples.values()].filter((example) => example.topics.size > 0);
  const step = Math.max(1, Math.ceil(placed.length / mostTried));
  const confidence = learnConfidence(
    placed
      .filter((_, index) => index % step === 0)
      .map((example) => {
        const comparison = profiles.compareWithout(example);
        const ranked = rank(topics, comparison);
        const accepted = example.topics.has(ranked[0]?.topic ?? '');
        return { accepted, ...clarity(ranked, comparison, empty) };
      }),
  );

  const decide = (comparison: Comparison): Placement => {
    const ranked = rank(topics, comparison);
    const [first, second] = ranked;
    const certain = confidence(clarity(ranked, comparison, empty));
    return {
      topic: first && certain >= leastConfidence ? first.topic : unsortedTopic,
      choices: ranked.map(({ topic }) => topic),
      confidence: certain,
      words: first ? shortened(comparison.evidence(first.topic, second?.topic)) : [],
    };
  };

  return {
    place(terms) {
      return decide(profiles.compare(reader.index.find(terms)));
    },
    placeAgain(page) {
      const example = examples.get(page.slug);
      return decide(
        example ? profiles.compareWithout(example) : profiles.compare(reader.read(page)),
      );
    },
    doubts() {
      return sorted
        .flatMap((page): Doubt[] => {
          const example = examples.get(page.slug);
          if (!example || example.topics.size === 0) return [];
          const comparison = profiles.compareWithout(example);
          const ranked = rank(topics, comparison);
          const [first] = ranked;
          if (example.topics.has(first?.topic ?? '')) return [];
          const closest = ranked.find(({ topic }) => example.topics.has(topic));
          const words = comparison.evidence(first?.topic ?? '', closest?.topic);
          const lead = (first?.closeness ?? 0) - (closest?.closeness ?? 0);
          return [{ page, placement: decide(comparison), words: shortened(words), lead }];
        })
        .sort((a, b) => b.lead - a.lead || compareText(a.page.slug, b.page.slug));
    },
  };
}

/** The folder of a page and its further topics; none for a page that is not sorted yet. */
export function topicsOfPage({ path, data }: CollectionPage): string[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder === '' || folder === unsortedTopic) return [];
  return [...new Set([folder, ...(data.topics ?? [])])];
}

function topicNames(pages: CollectionPage[], descriptions: TopicDescription[]): string[] {
  const folders = pages.flatMap((page) => topicsOfPage(page).slice(0, 1));
  const names = new Set([...folders, ...descriptions.map(({ slug }) => slug)]);
  names.delete(unsortedTopic);
  return [...names].sort(compareText);
}

function pageExample(page: CollectionPage, reader: PageReader): Example {
  const [folder, ...further] = topicsOfPage(page);
  const topics = new Map(further.map((topic) => [topic, furtherWeight]));
  if (folder !== undefined) topics.set(folder, 1);
  return { terms: reader.read(page), topics };
}

function describedExample(
  { slug, title, scope, synonyms = [], expects = [] }: TopicDescription,
  { index }: PageReader,
): Example {
  const terms = index.add(phraseTerms([title, scope, ...synonyms, ...expects]));
  return { terms, topics: new Map([[slug, descriptionWeight]]) };
}

interface Choice {
  topic: string;
  closeness: number;
}

/** Topics that share a word with the text, closest first; equally close ones in order of names. */
function rank(topics: string[], { closeness }: Comparison): Choice[] {
  return topics
    .map((topic, index) => ({ topic, closeness: closeness[index] ?? 0 }))
    .filter((choice) => choice.closeness > leastCloseness)
    .sort((a, b) => b.closeness - a.closeness || compareText(a.topic, b.topic));
}

/** @param empty topics without papers. */
function clarity(ranked: Choice[], comparison: Comparison, empty: string[]): Clarity {
  const [first] = ranked;
  return {
    closeness: ranked.map(({ closeness }) => closeness),
    shared: first ? comparison.shared(first.topic) : 0,
    unknown: empty.filter((topic) => ranked.every((choice) => choice.topic !== topic)).length,
  };
}

/** The strongest words; of a word and a pair that holds it, only the pair. */
function shortened(words: string[]): string[] {
  const shown: string[] = [];
  for (const word of words) {
    const holding = shown.some((other) => holds(other, word));
    const held = shown.findIndex((other) => holds(word, other));
    if (held >= 0) shown[held] = word;
    else if (!holding && shown.length < shownWords) shown.push(word);
    if (shown.length === shownWords) break;
  }
  return [...new Set(shown)];
}

function holds(pair: string, word: string): boolean {
  return ` ${pair} `.includes(` ${word} `);
}
