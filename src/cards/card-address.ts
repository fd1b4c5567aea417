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

/**
 * Letters of scripts for which cards have no font: one for Chinese weighs more than a site. A card
 * without its title says nothing.
 */
const undrawable =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** The card of a paper: its own, else its topic's; undefined where neither can be drawn. */
export function cardOfPaper(catalog: Catalog, paper: Paper): string | undefined {
  const isOwn = drawsPaperCards(catalog) && !undrawable.test(paper.titleText);
  return isOwn ? `papers/${paper.slug}` : cardOfTopic(catalog, paper.topics[0]);
}

/** The card of a topic; undefined where it cannot be drawn. */
export function cardOfTopic({ topics }: Catalog, slug: string): string | undefined {
  return undrawable.test(topics.get(slug)?.title ?? '') ? undefined : `topics/${slug}`;
}

/** The card of the whole collection; undefined where it cannot be drawn. */
export function homeCardOf({ settings }: Pick<Catalog, 'settings'>): string | undefined {
  return undrawable.test(settings.name) ? undefined : 'home';
}
