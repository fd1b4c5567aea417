import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** A page file taken apart. */
export interface PageParts {
  frontMatter: string;
  body: string;
  /** The body's first line in the whole file, counted from 1. */
  bodyLine: number;
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
  return { frontMatter, body: body.trim(), bodyLine: linesBefore.split('\n').length };
}

/**
 * Reads a page file against its schema.
 * @returns the page, or every problem of its front matter with line and column.
 */
export function readPage<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): { page?: Page<z.infer<Schema>>; problems: Problem[] } {
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
    };
  }
  const { data, problems } = readYaml(file, parts.frontMatter, schema, 1);
  if (data === undefined) return { problems };
  return { page: { data, body: parts.body, bodyLine: parts.bodyLine }, problems };
}

/**
 * Reads YAML against a schema.
 * @param linesBefore lines of the file that stand before the YAML.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  linesBefore = 0,
): { data?: z.infer<Schema>; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const errors = document.errors.length > 0 ? document.errors : aliasErrors(document);
  if (errors.length > 0) {
    const problems = errors.map((error) => ({
      ...place(error.pos[0]),
      rule: 'yaml',
      what: `not valid YAML: ${error.message}`,
      why: 'the facts of this page cannot be read',
      fix: 'mend the line; put text with : or # or * in double quotes',
    }));
    return { problems };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const problems = schemaProblems(result.error.issues, document, schema).map(
    ({ offset, what, fix }) => ({
      ...place(offset),
      rule: 'schema',
      what,
      why: 'the site cannot use it as it stands',
      fix,
    }),
  );
  return { problems };
}

/** Aliases (`*name`) are off: a few of them can unfold into gigabytes. */
function aliasErrors(document: Document): { pos: [number, number]; message: string }[] {
  const errors: { pos: [number, number]; message: string }[] = [];
  visit(document, {
    Alias(_key, { range, source }) {
      const start = range?.[0] ?? 0;
      errors.push({ pos: [start, start], message: `*${source} stands for another value` });
    },
  });
  return errors;
}

/** First 16 hexadecimal digits of the SHA-256 of some parts of text. */
export function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}
