import { readFileSync } from 'node:fs';
import { termFinder } from '../../../src/collection/glossary-finder.ts';
import { readGlossary } from '../../../src/collection/glossary-fs.ts';
import { requirePack } from '../../../src/collection/pack-fs.ts';
import { readSiteSettings } from '../../../src/collection/site-settings-fs.ts';
import { readPages } from '../../../src/import/write/read-content-fs.ts';
import { readLinesOfWork } from '../../../src/related/lines-of-work.ts';
import { type PaperText, paperText } from '../../../src/related/paper-text.ts';
import { type RelatedPaper, relatePapers } from '../../../src/related/related-papers.ts';
import { listPages } from '../../../src/schema/pages-fs.ts';

/** The papers of this project's collection, as the measure reads them. */
export async function readPaperTexts(): Promise<PaperText[]> {
  const { pages } = await readPages('content');
  return pages.map(({ path, slug, data, abstract }) =>
    paperText({
      slug,
      topics: [path.slice(0, path.indexOf('/')), ...(data.topics ?? [])],
      titleText: data.title,
      facts: data,
      body: abstract,
    }),
  );
}

/** What is shown beside each paper, by slug. */
export async function relate(papers: PaperText[]): Promise<Map<string, RelatedPaper[]>> {
  const topicPages = await listPages('content/topics');
  const lines = topicPages.flatMap((path) =>
    readLinesOfWork(readFileSync(`content/topics/${path}`, 'utf8')),
  );
  const pack = requirePack('content', readSiteSettings().pack);
  const topics = new Set(topicPages.map((path) => path.replace(/\.md$/, '')));
  const { related } = relatePapers(papers, lines, termFinder([...readGlossary(topics)]), pack);
  return new Map(papers.map(({ slug }, place) => [slug, related[place] ?? []]));
}
