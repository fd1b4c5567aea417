import { settings } from 'virtual:paper-atlas/settings';
import { oncePer } from '../build/once-per.ts';
import { drawsCards, homeCardOf } from '../cards/card-address.ts';
import type { Catalog, TopicGroup } from '../collection/catalog.ts';
import { glossaryOf } from '../collection/glossary.ts';
import { partsOf, type SiteParts } from '../collection/parts.ts';
import { hasMarkdownPages } from '../export/data/markdown-pages.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { getKnownTermIndex } from '../terms/key-terms-fs.ts';

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

/** Gathers what pages share; while the site is worked on, terms are found only after the first pages. */
export const gatherSharedData = import.meta.env.DEV ? gather : oncePer(gather);

async function gather(catalog: Catalog): Promise<SharedData> {
  const { terms } = await getKnownTermIndex(catalog);
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
}
