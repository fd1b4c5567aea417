import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import { oncePer } from '../build/once-per.ts';
import { type ThingRegister, thingRegister } from '../collection/thing-register.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { plainText } from '../render/plain-text.ts';
import { readBody } from '../schema/abstract.ts';
import type { AuthorEntry } from '../schema/authors.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { FieldPack } from '../schema/pack.ts';
import { readPage } from '../schema/page.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { bodyPosition, frontMatterPosition } from '../schema/position.ts';
import type { Problem } from '../schema/problem.ts';
import type { QuestionSource, ThingSource } from '../schema/record-files-fs.ts';
import type { SiteSettings } from '../schema/site.ts';
import type { TopicFrontMatter } from '../schema/topic.ts';
import type { Finding } from './finding.ts';

/** A page file whose front matter could be read. */
export interface PageFile<FrontMatter> {
  /** As messages name it, for example `content/papers/bread/rye-loaves.md`. */
  file: string;
  /** Below the content folder, for example `papers/bread/rye-loaves.md`. */
  path: string;
  slug: string;
  /** The paper's first topic; empty for a topic's own page. */
  folder: string;
  source: string;
  data: FrontMatter;
  body: string;
  bodyLine: number;
  tree: Root;
  /** What stands before the first heading. */
  abstract: Root;
}

export type PaperFile = PageFile<PaperFrontMatter>;
export type TopicFile = PageFile<TopicFrontMatter>;

/** Everything that the rules look at, as it stands in a content folder. */
export interface Collection {
  /** The content folder as messages name it. */
  content: string;
  papers: PaperFile[];
  topics: TopicFile[];
  questions: QuestionSource[];
  things: ThingSource[];
  /** `glossary.yml`: the terms of the field. */
  glossary: GlossaryTerm[];
  /** Paths of all page files below the content folder, readable or not. */
  paths: string[];
  site: SiteSettings | undefined;
  /** What is known of the field. */
  pack: FieldPack;
  siteSource: string;
  /** `published.txt`: addresses that were once on the site. */
  published: string;
  /** `authors.yml`: who is who among the authors. */
  authors: AuthorEntry[];
  /** `imported.json`: keys of imported titles and the file names they were given. */
  ledger: Record<string, string>;
  /** The language of a text, as far as it can be told. */
  languageOf: (text: string) => string | undefined;
  /** What kept files from being read. */
  unreadable: Problem[];
}

/** Takes a page file apart for the rules. */
export function toPageFile<Schema extends z.ZodType>(
  content: string,
  path: string,
  source: string,
  schema: Schema,
): { page?: PageFile<z.infer<Schema>>; problems: Problem[] } {
  const file = `${content}/${path}`;
  const { page, ...found } = readPage(file, source, schema);
  const problems = [...found.problems, ...found.unknownKeys];
  if (!page) return { problems };
  const [, folder = '', slug = ''] = /^[^/]*\/(?:(.*)\/)?([^/]*)\.md$/.exec(path) ?? [];
  const { abstract, notes } = readBody(page.body);
  const tree: Root = { type: 'root', children: [...abstract.children, ...notes.children] };
  return { page: { file, path, slug, folder, source, ...page, tree, abstract }, problems };
}

/** A paper's title without TeX. */
export function titleText(paper: PaperFile): string {
  return segmentsToText(parseTitle(paper.data.title));
}

/** Title and abstract without markup, as a reader sees them. */
export function shownText(paper: PaperFile): string {
  return `${titleText(paper)}\n${plainText(paper.abstract)}`;
}

/** Every text of a page's front matter, with the keys and indexes that lead to it. */
export function frontMatterTexts(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => frontMatterTexts(item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => frontMatterTexts(inner, [...path, key]));
}

/** The topics that `site.yml` groups. */
export function groupedTopics(collection: Collection): Set<string> {
  return new Set(collection.site?.groups.flatMap(({ topics }) => topics) ?? []);
}

/** The things that a collection knows. */
export const registerOf = oncePer(
  ({ things, glossary, papers }: Collection): ThingRegister =>
    thingRegister(
      things,
      glossary,
      papers.map(({ slug, data }) => ({ slug, introduces: data.introduces })),
    ),
);

type What = Omit<Finding, 'file' | 'line' | 'column'>;

/** A finding at a value of a page's front matter, or at a character of it. */
export function atValue(
  page: Pick<PageFile<unknown>, 'file' | 'source'>,
  path: (string | number)[],
  what: What,
  index = 0,
): Finding {
  return { file: page.file, ...frontMatterPosition(page.source, path, index), ...what };
}

/** A finding at a character of a page's body. */
export function inBody(
  page: Pick<PageFile<unknown>, 'file' | 'body' | 'bodyLine'>,
  offset: number,
  what: What,
): Finding {
  return { file: page.file, ...bodyPosition(page.body, page.bodyLine, offset), ...what };
}

/** A finding about a file as a whole. */
export function atStart(file: string, what: What): Finding {
  return { file, line: 1, column: 1, ...what };
}
