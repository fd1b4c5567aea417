import { settings } from 'virtual:paper-atlas/settings';
import { oncePer } from '../build/once-per.ts';
import { drawsCards, homeCardOf } from '../cards/card-address.ts';
import type { Catalog, TopicGroup } from '../collection/catalog.ts';
import { glossaryOf } from '../collection/glossary.ts';
import { partsOf, type SiteParts } from '../collection/parts.ts';
import { hasMarkdownPages } from '../export/data/markdown-pages.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { getTermIndex } from '../terms/key-terms-fs.ts';

/** A topic as menus name it. */
export interface MenuTopic {
  slug: string;
  title: string;
  /** How many papers it has. */
  count: number;
}

/** What every page shows of the collection around it. */
export interface SharedData {
  parts: SiteParts;
  hasTerms: boolean;
  hasPapers: boolean;
  groups: (Pick<TopicGroup, 'title' | 'hue'> & { topics: MenuTopic[] })[];
  /** The image for links to pages without one of their own, below `/cards/`. */
  homeCard: string | undefined;
  drawsCards: boolean;
  /** Whether papers have pages as Markdown. */
  hasMarkdown: boolean;
  /** In the order of the alphabet. */
  glossary: GlossaryTerm[];
}

/** Gathers what pages share. */
export const gatherSharedData = oncePer(async (catalog: Catalog): Promise<SharedData> => {
  const { terms } = await getTermIndex(catalog);
  return {
    parts: partsOf(catalog),
    hasTerms: terms.length > 0,
    hasPapers: catalog.papers.length > 0,
    groups: catalog.groups.map(({ title, hue, topics }) => ({
      title,
      hue,
      topics: topics.map(({ slug, title, papers }) => ({ slug, title, count: papers.length })),
    })),
    homeCard: homeCardOf({ settings }),
    drawsCards: drawsCards(),
    hasMarkdown: hasMarkdownPages(catalog),
    glossary: glossaryOf(catalog).terms,
  };
});
