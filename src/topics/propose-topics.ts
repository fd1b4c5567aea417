import { asciiWords } from '../text/ascii.ts';
import { languageData } from '../text/language-data.ts';
import { groupPapers } from './group-papers.ts';
import { groupTopics } from './group-topics.ts';
import { unitPoints } from './latent-space.ts';
import { nameTopics } from './name-topics.ts';
import { countTerms, type TopicPaper } from './paper-terms.ts';
import { findPhrases, readPapers } from './phrase-table.ts';
import { readPhraseWords } from './phrase-words.ts';
import type { Proposal } from './proposal.ts';
import { tellingPhrases } from './telling-phrases.ts';
import { termMatrix } from './term-matrix.ts';
import { papersOfTwo, topicCentres } from './topic-centres.ts';
import { scopeSentence } from './topic-page.ts';
import { writtenForms } from './written-forms.ts';

const mostTopics = 60;
/** Fewer papers make one topic. */
const fewestForTwo = 4;
/** In a larger collection a phrase of two papers is chance. */
const largeCollection = 200;
const shownTerms = 6;
const mostSynonyms = 4;

/** How many topics a collection of so many papers has by default: about the square root. */
export function usualCount(papers: number): number {
  if (papers === 0) return 0;
  if (papers < fewestForTwo) return 1;
  return Math.min(mostTopics, Math.max(2, Math.round(Math.sqrt(papers))));
}

/** What is asked for besides. */
export interface ProposalOptions {
  /** How many topics; else as many as the size suggests. */
  count?: number | undefined;
  /** Language in which the site speaks. */
  language?: string;
  /** Slugs of topics that are there already. */
  taken?: Iterable<string>;
  /** Their titles and synonyms: what has such a name is no new topic. */
  takenNames?: Iterable<string>;
}

/**
 * Proposes topics for papers: groups them by their words, names each group by the phrases that tell
 * it from the others, and puts topics that are near into groups. The same papers give the same
 * topics, whatever their order.
 */
export function proposeTopics(papers: TopicPaper[], options: ProposalOptions = {}): Proposal {
  const sorted = [...papers].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const matrix = termMatrix(sorted.map(countTerms));
  const isEmpty = matrix.columns.map((terms) => terms.length === 0);
  const read = sorted.filter((_, paper) => !isEmpty[paper]);
  const left = sorted.filter((_, paper) => isEmpty[paper]).map(({ slug }) => slug);
  if (read.length === 0) return { topics: [], groups: [], left };
  const wanted = Math.min(options.count ?? usualCount(read.length), read.length);
  const { labels, points } = groupPapers(
    {
      ...matrix,
      columns: matrix.columns.filter((_, paper) => !isEmpty[paper]),
      values: matrix.values.filter((_, paper) => !isEmpty[paper]),
    },
    wanted,
  );
  const count = Math.max(...labels) + 1;
  const members = Array.from({ length: count }, (): number[] => []);
  for (const [paper, topic] of labels.entries()) members[topic]?.push(paper);
  const words = readPapers(read);
  const table = findPhrases(words, read.length > largeCollection ? 3 : 2);
  const names = nameTopics(
    table,
    tellingPhrases(table, labels, count),
    members,
    phraseKeys(options.takenNames ?? []),
  );
  const unit = unitPoints(points, points.dimensions);
  const centres = topicCentres(unit, labels, count);
  const groups = groupTopics(table, labels, centres, names);
  const keyOf = (phrase: number) => table.phrases[phrase]?.terms.join(' ') ?? '';
  const forms = writtenForms(
    words,
    new Set(
      [...names.flatMap(({ main }) => main), ...groups.flatMap(({ title }) => title)].map(keyOf),
    ),
  );
  const written = (phrase: number) => forms.get(keyOf(phrase)) ?? keyOf(phrase);
  const slugs = new Set(options.taken);
  const ofLanguage = languageData[(options.language ?? 'en').split('-')[0] ?? ''];
  const isOnlyGroup = groups.length === 1 && slugs.size === 0;
  const titles = groups.map(
    ({ title }) => (isOnlyGroup && ofLanguage?.all) || heading(title.map(written)) || 'Papers',
  );
  const groupOf = (topic: number) => groups.findIndex(({ topics }) => topics.includes(topic));
  const also = papersOfTwo(unit, labels, centres);
  const topics = names.map((name, topic) => {
    const terms = name.main.map(written);
    const title = heading(name.title.map(written)) || `Papers ${topic + 1}`;
    return {
      slug: freeSlug(title, slugs),
      title,
      scope: scopeSentence(terms.slice(0, 4), title, options.language ?? 'en'),
      synonyms: terms.slice(name.title.length, name.title.length + mostSynonyms),
      terms: terms.slice(0, shownTerms),
      group: titles[groupOf(topic)] ?? '',
      papers: (members[topic] ?? []).flatMap((paper) => read[paper]?.slug ?? []),
      also: (also[topic] ?? []).flatMap((paper) => read[paper]?.slug ?? []),
    };
  });
  const ordered = titles.flatMap((title) =>
    topics
      .filter(({ group }) => group === title)
      .sort((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1)),
  );
  return { topics: ordered, groups: titles, left };
}

/** Names of topics as the terms of their phrases; “Ice & glaciers” has two. */
function phraseKeys(names: Iterable<string>): Set<string> {
  const phrases = [...names].flatMap((name) => name.split(/[&,;:/]|\band\b/));
  return new Set(readPhraseWords(phrases).map((words) => words.map(({ term }) => term).join(' ')));
}

/** Phrases as a title: “Diffusion models & image generation”. */
function heading(phrases: string[]): string {
  const [first = '', ...rest] = phrases;
  const opened = /^\p{Ll}(?!\p{L}*\p{Lu})/u.test(first)
    ? first.charAt(0).toUpperCase() + first.slice(1)
    : first;
  return [opened, ...rest].join(' & ');
}

/** The name of a topic's page and folder; of equal ones the second has a number. */
function freeSlug(title: string, taken: Set<string>): string {
  const base = asciiWords(title).join('-') || 'topic';
  let slug = base;
  for (let number = 2; taken.has(slug) || slug === 'unsorted'; number++) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}
