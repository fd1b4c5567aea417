import type { Catalog } from '../../collection/catalog.ts';
import { countCollection } from '../../collection/describe-collection.ts';
import { fullAddress } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { draftOf } from '../../schema/draft.ts';
import type { Citation } from '../cite/citation.ts';
import { escapeMarkdown } from '../cite/markdown.ts';
import { hasMarkdownPages, paperMarkdown, topicMarkdown } from './markdown-pages.ts';

/** `llms.txt`: what is here and where, for language models. https://llmstxt.org */
export function llmsText(catalog: Catalog): string {
  const { settings, groups, papers } = catalog;
  const link = (label: string, path: string, note: string) =>
    `- [${escapeMarkdown(label)}](${fullAddress(path)}): ${escapeMarkdown(note)}`;
  const pages = hasMarkdownPages(catalog)
    ? ' Each paper has a page as Markdown at its address with `.md` in place of the last slash.'
    : '';
  const summaries = papers.some(({ facts }) => facts.summary)
    ? ' Summaries say what the authors report.'
    : '';
  const isDraft = ({ facts }: Paper) => facts.summary && draftOf(facts, 'summary');
  const drafts = papers.some(isDraft)
    ? ' Those that begin with “Draft:” were written by a model and are not checked yet.'
    : '';
  return [
    `# ${escapeMarkdown(settings.name)}`,
    `> ${escapeMarkdown(settings.description)}`,
    `${countCollection(catalog)}.${pages} What is not known of a paper is left out.${summaries}${drafts}`,
    ...groups.flatMap((group) => [
      `## ${escapeMarkdown(group.title)}`,
      group.topics
        .map(({ title, slug, scope }) => link(title, `/topics/${slug}.md`, scope))
        .join('\n'),
    ]),
    '## Data',
    [
      link('papers.json', '/papers.json', 'All that is known of every paper, with abstracts'),
      link('papers.schema.json', '/papers.schema.json', 'JSON Schema of papers.json'),
      link('papers.bib', '/papers.bib', 'BibTeX of every paper'),
      link('llms-full.txt', '/llms-full.txt', 'Every topic and every paper in one text'),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * `llms-full.txt`: the text of the whole collection. Where it has too many papers for Markdown
 * pages, their abstracts are left out here too.
 */
export function llmsFullText(catalog: Catalog, citations: Map<string, Citation>): string {
  const topics = [...catalog.topics.values()].map((topic) =>
    topicMarkdown(catalog, topic, citations),
  );
  const papers = hasMarkdownPages(catalog)
    ? catalog.papers.flatMap((paper) => {
        const citation = citations.get(paper.slug);
        return citation ? [paperMarkdown(catalog, paper, citation)] : [];
      })
    : [];
  return [`${llmsText(catalog)}`, ...topics, ...papers].join('\n---\n\n');
}
