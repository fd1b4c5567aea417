import type { PaperFile } from '../check/collection.ts';
import { type LinkTargets, resolvePageLink } from '../collection/links.ts';
import { shortVenue } from '../collection/short-venue.ts';
import { parseTitle } from '../mathematics/title.ts';
import { pageToHtml } from '../render/markdown-html.ts';
import { segmentsToHtml } from '../render/title-html.ts';
import { readBody } from '../schema/abstract.ts';
import { summaryOf } from '../schema/claim.ts';
import { isOthers, nameText, others, readName } from '../schema/person-name.ts';

/** A page as readers will see it: texts, and HTML that holds nothing but what pages may hold. */
export interface PagePreview {
  titleHtml: string;
  /** Its own words for authors, date and venue, which the site says in its language. */
  facts: { authors: string[]; published: string | undefined; venue: string | undefined };
  summary: string | undefined;
  /** Abstract, notes and footnotes, those that there are. */
  partsHtml: string[];
}

/** Sets a page as the build does. That pages to which it links are there is taken for granted. */
export function previewPage({ data, body }: PaperFile): PagePreview {
  const { abstract, notes } = readBody(body);
  const targets = namedPages(body);
  const { parts, footnotes } = pageToHtml([abstract, notes], (url) =>
    resolvePageLink(targets, url),
  );
  const title = parseTitle(data.title);
  const names = data.authors ?? data.editors ?? [];
  return {
    titleHtml: segmentsToHtml(title),
    facts: {
      authors: names.map((name) => (isOthers(name) ? others : nameText(readName(name)))),
      published: data.published,
      venue: shortVenue(data),
    },
    summary: summaryOf(data),
    partsHtml: [...parts, footnotes].filter((part) => part !== ''),
  };
}

/** Pages that links name, as papers or topics by their folder. */
function namedPages(body: string): LinkTargets {
  const targets: LinkTargets = { papers: [], topics: [] };
  for (const [, folder, name = ''] of body.matchAll(/(?:([a-z0-9-]+)\/|\.\/)([a-z0-9-]+)\.md/g)) {
    targets[folder === 'topics' ? 'topics' : 'papers'].push(name);
  }
  return targets;
}
