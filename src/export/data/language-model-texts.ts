import type { Catalog } from '../../collection/catalog.ts';
import { countCollection } from '../../collection/describe-collection.ts';
import { fullAddress } from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { questionsOf } from '../../collection/questions.ts';
import { say } from '../../interface/say.ts';
import { summaryOf } from '../../schema/claim.ts';
import { draftOf } from '../../schema/draft.ts';
import type { Citation } from '../cite/citation.ts';
import { escapeMarkdown } from '../cite/markdown.ts';
import { hasMarkdownPages, markdownPage, paperMarkdown } from './markdown-pages.ts';
import { questionFiles } from './question-record.ts';
import { thingFiles } from './thing-files.ts';

/** `llms.txt`: what is here and where, for language models. https://llmstxt.org */
export function llmsText(catalog: Catalog): string {
  const { settings, groups, papers } = catalog;
  const link = (label: string, path: string, note: string) =>
    `- [${escapeMarkdown(label)}](${fullAddress(path)}): ${escapeMarkdown(note)}`;
  const pages = hasMarkdownPages(catalog) ? ` ${say('models.markdown', { ending: '`.md`' })}` : '';
  const summaries = papers.some(({ facts }) => summaryOf(facts))
    ? ` ${say('models.summaries')}`
    : '';
  const isDraft = ({ facts }: Paper) => summaryOf(facts) && draftOf(facts, 'summary');
  const drafts = papers.some(isDraft) ? ` ${say('models.drafts')}` : '';
  return [
    `# ${escapeMarkdown(settings.name)}`,
    `> ${escapeMarkdown(settings.description)}`,
    `${say('home.only', { papers: countCollection(catalog) })}${pages} ${say('models.unknown')}${summaries}${drafts}`,
    ...groups.flatMap((group) => [
      `## ${escapeMarkdown(group.title)}`,
      group.topics
        .map(({ title, slug, scope }) => link(title, `/topics/${slug}.md`, scope))
        .join('\n'),
    ]),
    ...questionsText(catalog),
    `## ${say('models.data')}`,
    [
      link('papers.json', '/papers.json', say('models.json')),
      link(
        'papers.schema.json',
        '/papers.schema.json',
        say('models.schema', { file: 'papers.json' }),
      ),
      ...questionFiles(catalog).map(({ path }) =>
        path.endsWith('.schema.json')
          ? link(path.slice(1), path, say('models.schema', { file: 'questions.json' }))
          : link(path.slice(1), path, say('questions.data')),
      ),
      ...thingFiles(catalog)
        .filter(({ path }) => path === '/things.json')
        .map(({ path }) => link(path.slice(1), path, say('things.data'))),
      link('papers.bib', '/papers.bib', say('models.bibtex')),
      link('llms-full.txt', '/llms-full.txt', say('models.whole')),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The questions that the collection answers, as links. */
function questionsText(catalog: Catalog): string[] {
  const { all } = questionsOf(catalog);
  if (all.length === 0) return [];
  const lines = all.map(
    ({ slug, question }) =>
      `- [${escapeMarkdown(question)}](${fullAddress(`/questions/${slug}/`)})`,
  );
  return [`## ${say('questions.title')}`, lines.join('\n')];
}

/**
 * `llms-full.txt`: the text of the whole collection. Where it has too many papers for Markdown
 * pages, their abstracts are left out here too.
 * @param topics the Markdown of all topics.
 */
export function llmsFullText(
  catalog: Catalog,
  citations: Map<string, Citation>,
  topics: string[],
): string {
  const papers = hasMarkdownPages(catalog)
    ? catalog.papers.flatMap((paper) => {
        const citation = citations.get(paper.slug);
        return citation ? [paperMarkdown(markdownPage(catalog, paper, citation))] : [];
      })
    : [];
  return [`${llmsText(catalog)}`, ...topics, ...papers].join('\n---\n\n');
}
