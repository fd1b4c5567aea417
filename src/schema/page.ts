import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A page file taken apart. */
export interface PageParts {
  frontMatter: string;
  body: string;
  /** The body's first line in the whole file, counted from 1. */
  bodyLine: number;
  /** Where in the file the front matter begins. */
  frontMatterStart: number;
  /** Where in the file its head ends: behind the line that closes the front matter. */
  headEnd: number;
}

/** A page whose front matter fits its schema. */
export interface Page<FrontMatter> {
  data: FrontMatter;
  body: string;
  bodyLine: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a file into YAML front matter and Markdown; undefined where there is no front matter. */
export function splitPage(source: string): PageParts | undefined {
  const start = opening.exec(source);
  if (!start) return undefined;
  const rest = source.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return undefined;
  const frontMatter = rest.slice(0, end.index);
  const head = start[0].length + end.index + end[0].length;
  const body = source.slice(head).replace(/\r\n/g, '\n');
  const linesBefore = `${source.slice(0, head)}${body.slice(0, body.search(/\S|$/))}`;
  return {
    frontMatter,
    body: body.trim(),
    bodyLine: linesBefore.split('\n').length,
    frontMatterStart: start[0].length,
    headEnd: head,
  };
}

/** What a page file says, or every problem of its front matter with line and column. */
export interface PageReading<FrontMatter> {
  page?: Page<FrontMatter>;
  problems: Problem[];
  /** Keys of the front matter that no one reads; the page can be used without them. */
  unknownKeys: Problem[];
}

/** Reads a page file against its schema. */
export function readPage<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): PageReading<z.infer<Schema>> {
  const parts = splitPage(source);
  if (!parts) {
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          rule: 'front-matter',
          what: 'no front matter',
          why: 'a page starts with facts between two lines of ---',
          fix: 'add them; CONTRIBUTING.md shows a whole page',
        },
      ],
      unknownKeys: [],
    };
  }
  const { data, ...found } = readYaml(file, parts.frontMatter, schema, 1);
  if (data === undefined) return found;
  return { page: { data, body: parts.body, bodyLine: parts.bodyLine }, ...found };
}
