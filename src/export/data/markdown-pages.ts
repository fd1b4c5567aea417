import { pack } from 'virtual:paper-atlas/settings';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Catalog, Topic } from '../../collection/catalog.ts';
import { type IntroducedName, introducedNames } from '../../collection/introduced-names.ts';
import {
  fullAddress,
  type LinkTargets,
  linkedFiles,
  resolvePageLink,
} from '../../collection/links.ts';
import type { Paper } from '../../collection/paper.ts';
import { paperLinks } from '../../collection/paper-links.ts';
import { partsOf } from '../../collection/parts.ts';
import { publicationLines } from '../../collection/publication.ts';
import { listNames } from '../../collection/say-names.ts';
import { paperGist } from '../../collection/shown-summary.ts';
import { type NamedRole, namedRoles } from '../../collection/things.ts';
import { workTypeLabel } from '../../collection/work-type-label.ts';
import { kindName } from '../../interface/name-kinds.ts';
import { say, sayDate } from '../../interface/say.ts';
import { parseTitle } from '../../mathematics/title.ts';
import { readBody } from '../../schema/abstract.ts';
import { summaryOf } from '../../schema/claim.ts';
import { draftOf } from '../../schema/draft.ts';
import { formatMarkdown, parseMarkdown } from '../../schema/markdown.ts';
import type { Citation } from '../cite/citation.ts';
import { escapeMarkdown, markdownTitle, toMarkdown } from '../cite/markdown.ts';
import { withAddresses } from './link-addresses.ts';

/** Whether each paper has a page as Markdown, one more file a paper, at its address + `.md`. */
export function hasMarkdownPages({ settings, papers }: Catalog): boolean {
  return papers.length <= (settings.limits?.markdownPages ?? Number.POSITIVE_INFINITY);
}

/** What a paper's page as Markdown says. */
export interface MarkdownPage {
  paper: Paper;
  citation: Citation;
  /** Its own topic first. */
  topics: Pick<Topic, 'slug' | 'title'>[];
  /** Which of the pages to which its text links there are. */
  targets: LinkTargets;
  /** Things of others with which it has to do. */
  roles: NamedRole[];
  seekOnArxiv: boolean;
}

/** What of the collection the Markdown of a paper says. */
export function markdownPage(catalog: Catalog, paper: Paper, citation: Citation): MarkdownPage {
  return {
    paper,
    citation,
    // A topic has all its papers in it: they are nothing of this page.
    topics: paper.topics.flatMap((topic) => {
      const found = catalog.topics.get(topic);
      return found ? { slug: found.slug, title: found.title } : [];
    }),
    targets: linkedFiles(catalog, paper.body),
    roles: namedRoles(catalog, paper),
    seekOnArxiv: partsOf(catalog).seekOnArxiv,
  };
}

/** A paper's page as Markdown, for people and programs that read text. */
export function paperMarkdown({
  paper,
  citation,
  topics: itsTopics,
  targets,
  roles,
  seekOnArxiv,
}: MarkdownPage): string {
  const { facts, authors, editors } = paper;
  const kind = workTypeLabel(facts.type, facts.genre);
  const introduced = introducedNames(paper);
  const told = introduced.some(({ isProposed }) => isProposed)
    ? ` (${say('names.proposed')})`
    : draftOf(facts, 'introduces')
      ? ` (${say('draft.tag')})`
      : '';
  const topics = itsTopics
    .filter(({ title }) => title !== '')
    .map(({ slug, title }) => `[${escapeMarkdown(title)}](${fullAddress(`/topics/${slug}/`)})`);
  const lines = [
    kind && line(say('record.kind'), escapeMarkdown(kind)),
    authors.length > 0 && line(say('record.authors'), escapeMarkdown(listNames(authors))),
    authors.length === 0 &&
      editors.length > 0 &&
      line(say('publication.editors'), escapeMarkdown(listNames(editors))),
    facts.published &&
      line(
        facts.arxiv ? say('record.firstVersion') : say('record.published'),
        sayDate(facts.published),
      ),
    paper.venue && line(say('table.venue'), escapeMarkdown(paper.venue)),
    ...publicationLines(paper).map(({ label, text }) => line(label, escapeMarkdown(text))),
    introduced.length > 0 &&
      line(`${say('paper.introduces')}${told}`, introduced.map(nameMarkdown).join(', ')),
    ...roles.map(({ role, things }) =>
      line(
        say(`things.ofPaper.${role}`),
        things.map(({ name }) => markdownTitle(parseTitle(name))).join(', '),
      ),
    ),
    line(say('menu.topics'), topics.join(', ')),
    facts.keywords && line(say('paper.keywords'), escapeMarkdown(facts.keywords.join(', '))),
    facts['source-keywords'] &&
      line(say('paper.listingKeywords'), escapeMarkdown(facts['source-keywords'].join(', '))),
    line(
      say('paper.links'),
      paperLinks(paper, pack.links, seekOnArxiv)
        .map(({ label, href }) => `[${label}](${href})`)
        .join(', '),
    ),
    line(say('record.page'), citation.page),
    line(say('record.key'), citation.key),
  ];
  const { abstract, notes } = readBody(paper.body);
  return sections(
    `# ${markdownTitle(paper.title)}`,
    summaryText(paper),
    lines.filter(Boolean).join('\n'),
    abstract.children.length > 0 && `## ${say('paper.abstract')}`,
    linkedMarkdown(targets, { type: 'root', children: [...abstract.children, ...notes.children] }),
  );
}

function nameMarkdown({ name, kind }: IntroducedName): string {
  return kind === undefined ? escapeMarkdown(name) : `${escapeMarkdown(name)} (${kindName(kind)})`;
}

function line(label: string, text: string): string {
  return `- ${label}: ${text}`;
}

/** A topic's page as Markdown: its overview, then every paper with its reference and summary. */
export function topicMarkdown(
  catalog: Catalog,
  topic: Topic,
  citations: Map<string, Citation>,
): string {
  const papers = topic.papers.map((paper) => {
    const citation = citations.get(paper.slug);
    const reference = citation ? toMarkdown(citation) : markdownTitle(paper.title);
    const page = fullAddress(`/papers/${paper.slug}/`);
    return `- ${reference}${summaryMarkdown(paper)} [${say('record.page')}](${page})`;
  });
  return sections(
    `# ${escapeMarkdown(topic.title)}`,
    escapeMarkdown(topic.scope),
    topic.draft &&
      escapeMarkdown(
        say('draft.note', {
          model: topic.draft.model ?? say('draft.unknownModel'),
          texts: say('draft.overview'),
        }),
      ),
    linkedMarkdown(linkedFiles(catalog, topic.overview), parseMarkdown(topic.overview)),
    `## ${say('count.papers', { count: topic.papers.length })}`,
    papers.join('\n'),
  );
}

/** What a paper says: its summary, else sentences of its abstract; drafts and gists say what they are. */
function summaryMarkdown(paper: Paper): string {
  const text = summaryText(paper);
  if (text !== undefined) return ` ${text}`;
  const gist = paperGist(paper);
  return gist === undefined ? '' : ` _${say('browser.gist')}:_ ${markdownTitle(gist)}`;
}

/** A summary as Markdown; a draft says of itself that it is one. */
function summaryText({ facts }: Paper): string | undefined {
  const summary = summaryOf(facts);
  if (summary === undefined) return undefined;
  const text = escapeMarkdown(summary);
  return draftOf(facts, 'summary') ? say('draft.inText', { text }) : text;
}

/** Markdown whose links between files of the collection lead to the site. */
function linkedMarkdown(targets: LinkTargets, tree: Root): string {
  const copy = withAddresses(tree, (url) => {
    const address = resolvePageLink(targets, url);
    return address?.startsWith('/') ? new URL(address, import.meta.env.SITE).href : address;
  });
  visit(copy, 'heading', (heading: Heading) => {
    heading.depth = heading.depth === 1 ? 2 : heading.depth;
  });
  return formatMarkdown(copy).trim();
}

function sections(...parts: (string | false | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
