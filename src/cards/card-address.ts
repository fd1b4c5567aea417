import type { Catalog } from '../collection/catalog.ts';
import type { Paper } from '../collection/paper.ts';

/** Papers up to which each has a card of its own, where `site.yml` says nothing else. */
const defaultLimit = 2000;

/** Whether cards are drawn at all: `CARDS=off` in the environment saves their time. */
export function drawsCards(): boolean {
  return process.env.CARDS !== 'off';
}

/** Whether papers have cards: in a large collection they would be one more file a paper. */
export function drawsPaperCards({ settings, papers }: Catalog): boolean {
  return papers.length <= (settings.limits?.cards ?? defaultLimit);
}

/** The card of a paper: its own, or its topic's. */
export function cardOfPaper(catalog: Catalog, paper: Paper): string {
  return drawsPaperCards(catalog) ? `papers/${paper.slug}` : cardOfTopic(paper.topics[0]);
}

export function cardOfTopic(slug: string): string {
  return `topics/${slug}`;
}

export const homeCardName = 'home';
