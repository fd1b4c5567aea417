import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type PaperFile, titleText } from '../check/collection.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { formatMarkdown } from '../schema/markdown.ts';

/** An overview as a model gives it: prose with ids of papers in square brackets. */
export interface DraftedOverview {
  sections: { title: string; paragraphs: string[] }[];
}

const mention = /\[([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** The ids of papers that a text mentions. */
export function mentionsIn(text: string): string[] {
  return [...text.matchAll(mention)].flatMap(([, id]) => id ?? []);
}

/** How a paper is called in running text: by the name that it brings, else by its title. */
export function spokenName(paper: PaperFile): string {
  const [first] = paper.data.introduces ?? [];
  if (first) return segmentsToText(parseTitle(first.name));
  const [name = ''] = titleText(paper).split(/:\s/);
  return name;
}

/**
 * The Markdown of an overview. What the model wrote stands in it as text and nothing else; every link
 * is made here, to a paper of the topic. Papers that it did not mention follow as a list.
 * @param papers of the topic, by their ids.
 */
export function overviewMarkdown(
  { sections }: DraftedOverview,
  papers: Map<string, PaperFile>,
): string {
  const mentioned = new Set(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(mentionsIn)));
  const others = [...papers.values()].filter(({ slug }) => !mentioned.has(slug));
  const children = sections.flatMap(({ title, paragraphs }): RootContent[] => [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    ...paragraphs.map((text): Paragraph => ({ type: 'paragraph', children: linked(text, papers) })),
  ]);
  const list: RootContent[] = others.map((paper) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [linkTo(paper, titleText(paper))] }],
  }));
  if (others.length > 0) {
    children.push({
      type: 'list',
      ordered: false,
      spread: false,
      children: list.filter((item) => item.type === 'listItem'),
    });
  }
  return formatMarkdown({ type: 'root', children }).trim();
}

function linked(text: string, papers: Map<string, PaperFile>): PhrasingContent[] {
  // Every second piece is an id.
  return text.split(mention).flatMap((piece, place): PhrasingContent[] => {
    const paper = place % 2 === 1 ? papers.get(piece) : undefined;
    if (paper) return [linkTo(paper, spokenName(paper))];
    return piece === '' ? [] : [{ type: 'text', value: piece }];
  });
}

function linkTo({ path }: PaperFile, text: string): PhrasingContent {
  return { type: 'link', url: `../${path}`, children: [{ type: 'text', value: text }] };
}
