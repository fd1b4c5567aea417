import type { Catalog, Topic } from '../collection/catalog.ts';
import { countCollection } from '../collection/describe-collection.ts';
import { byline, type Paper } from '../collection/paper.ts';
import { partsOf } from '../collection/parts.ts';
import { shortNames } from '../collection/say-names.ts';
import { say, sayDate } from '../interface/say.ts';
import { summaryOf } from '../schema/claim.ts';
import type { Card } from './card.ts';

/** What a card tells of the whole collection. */
export function homeCard(catalog: Catalog): Card {
  const { settings, papers } = catalog;
  const has = [
    papers.some(({ facts }) => summaryOf(facts)) && say('card.summaries'),
    say('menu.search'),
    say('card.citations'),
    partsOf(catalog).map && say('menu.map'),
  ];
  return {
    kicker: countCollection(catalog),
    title: settings.name,
    text: settings.description,
    foot: has.filter(Boolean).join(' · '),
    // Its name is the title already.
    site: '',
  };
}

export function topicCard({ settings }: Catalog, topic: Topic): Card {
  return {
    kicker: topic.group,
    title: topic.title,
    text: topic.scope,
    foot: say('count.papers', { count: topic.papers.length }),
    site: settings.name,
  };
}

export function paperCard({ settings, topics }: Catalog, paper: Paper): Card {
  const { published } = paper.facts;
  return {
    kicker: topics.get(paper.topics[0])?.title ?? '',
    title: paper.titleText,
    text: byline(paper, shortNames),
    foot: [published && sayDate(published), paper.venue].filter(Boolean).join(' · '),
    site: settings.name,
  };
}
