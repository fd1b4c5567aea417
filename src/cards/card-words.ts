import type { Catalog, Topic } from '../collection/catalog.ts';
import { shortNames } from '../collection/name-lists.ts';
import { byline, type Paper } from '../collection/paper.ts';
import { publishedText } from '../schema/published.ts';
import type { Card } from './card.ts';

/** What a card tells of the whole collection. */
export function homeCard({ settings, papers, topics }: Catalog): Card {
  return {
    kicker: `${papers.length.toLocaleString('en')} papers in ${topics.size} topics`,
    title: settings.name,
    text: settings.description,
    foot: 'Summaries, search, citations, map',
    // Its name is the title already.
    site: '',
  };
}

export function topicCard({ settings }: Catalog, topic: Topic): Card {
  const count = topic.papers.length;
  return {
    kicker: topic.group,
    title: topic.title,
    text: topic.scope,
    foot: `${count.toLocaleString('en')} ${count === 1 ? 'paper' : 'papers'}`,
    site: settings.name,
  };
}

export function paperCard({ settings, topics }: Catalog, paper: Paper): Card {
  const { published } = paper.facts;
  return {
    kicker: topics.get(paper.topics[0])?.title ?? '',
    title: paper.titleText,
    text: byline(paper, shortNames),
    foot: [published && publishedText(published), paper.venue].filter(Boolean).join(' · '),
    site: settings.name,
  };
}
