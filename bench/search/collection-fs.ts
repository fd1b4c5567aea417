import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveTexts, type PaperSource, readPaper } from '../../src/collection/derive-texts.ts';
import { requirePack } from '../../src/collection/pack-fs.ts';
import type { Paper } from '../../src/collection/paper.ts';
import { shortVenue } from '../../src/collection/short-venue.ts';
import { readSiteSettings } from '../../src/collection/site-settings-fs.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { parseTitle } from '../../src/mathematics/title.ts';
import { segmentsToText } from '../../src/mathematics/to-text.ts';
import { summaryOf } from '../../src/schema/claim.ts';
import { contentFolder } from '../../src/schema/content-folder.ts';
import { readPage } from '../../src/schema/page.ts';
import { listPages } from '../../src/schema/pages-fs.ts';
import type { PaperFrontMatter } from '../../src/schema/paper.ts';
import { nameText, readName } from '../../src/schema/person-name.ts';
import { publishedOrder } from '../../src/schema/published.ts';
import type { Thesaurus } from '../../src/schema/thesaurus.ts';
import { topicSchema } from '../../src/schema/topic.ts';
import {
  type SearchCollection,
  type SearchTopic,
  searchDocument,
} from '../../src/search/documents.ts';
import { readThesaurus } from '../../src/search/thesaurus-fs.ts';

/** What curators write on a page. */
const unwritten = {
  summary: undefined,
  claims: undefined,
  keywords: undefined,
  search: undefined,
  introduces: undefined,
  'source-keywords': undefined,
};

/** A collection as search takes it in, with its words of the same meaning. */
export interface MeasuredCollection {
  collection: SearchCollection;
  thesaurus: Thesaurus;
}

/**
 * Reads the content folder as the build does.
 * @param bare leaves out all that curators wrote: summaries, keywords, search phrases, names, what
 *   topics are about, and the thesaurus. Titles, abstracts and the titles of topics are left.
 */
export async function readCollection(bare: boolean): Promise<MeasuredCollection> {
  const content = contentFolder();
  const { pages } = await readPages(content);
  const papers = pages
    .map(({ path, slug, data, abstract }): Paper => {
      const title = parseTitle(data.title);
      const folder = path.slice(0, path.indexOf('/'));
      const facts: PaperFrontMatter = bare ? { ...data, ...unwritten } : data;
      const source: PaperSource = {
        title: segmentsToText(title),
        body: abstract,
        language: facts.language,
        code: facts.code,
        hasSummary: summaryOf(facts) !== undefined,
        introduces: facts.introduces?.map(({ name }) => ({ name })),
      };
      const [derived] = deriveTexts([source], [readPaper(source)], []);
      return {
        slug,
        topics: [folder, ...(data.topics ?? []).filter((topic) => topic !== folder)],
        title,
        titleText: segmentsToText(title),
        authors: (data.authors ?? []).map((name) => nameText(readName(name))),
        editors: [],
        translators: [],
        language: data.language,
        venue: shortVenue(data),
        facts,
        body: abstract,
        derived,
      };
    })
    .sort(
      (a, b) =>
        publishedOrder(b.facts.published) - publishedOrder(a.facts.published) ||
        a.titleText.localeCompare(b.titleText),
    );
  const topics = await readTopics(join(content, 'topics'), papers, bare);
  return {
    collection: {
      papers: papers.map((paper) => searchDocument(paper)),
      topics,
      authors: [],
      kinds: {},
      questions: [],
    },
    thesaurus: bare
      ? []
      : readThesaurus(requirePack(content, readSiteSettings().pack).translations),
  };
}

async function readTopics(folder: string, papers: Paper[], bare: boolean): Promise<SearchTopic[]> {
  const paths = await listPages(folder);
  return paths.flatMap((path) => {
    const slug = path.replace(/\.md$/, '');
    const { page } = readPage(path, readFileSync(join(folder, path), 'utf8'), topicSchema);
    if (!page) return [];
    const { title, scope = '', synonyms = [] } = page.data;
    const own = papers.filter(({ topics }) => topics.includes(slug)).length;
    const written = bare ? { scope: '', synonyms: [] } : { scope, synonyms };
    return { slug, title, ...written, hue: 'slate', papers: own };
  });
}
