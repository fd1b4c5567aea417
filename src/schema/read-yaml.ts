import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** What YAML says, as far as its schema takes it. */
export interface YamlReading<Data> {
  /** Undefined where something in it is wrong. */
  data?: Data;
  problems: Problem[];
  /** Keys that no one reads: they are left out of the data, and keep nobody from using it. */
  unknownKeys: Problem[];
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
): YamlReading<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    // What is wrong is told below, in our words; Node would print warnings with a trace.
    logLevel: 'error',
  });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const errors = document.errors.length > 0 ? document.errors : aliasErrors(document);
  if (errors.length > 0) {
    const problems = errors.map(({ pos, message }) => ({
      ...position(pos[0]),
      rule: 'yaml',
      what: `not valid YAML: ${message}`,
      why: 'the facts of this page cannot be read',
      fix: message.startsWith('Invalid escape sequence')
        ? "write TeX in single quotes: '$\\lambda$'; in double quotes each backslash twice"
        : "mend the line; put text with : or # or * in single quotes, and write ' in it twice",
    }));
    return { problems, unknownKeys: [] };
  }
  keepDigits(document);
  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const whole = schema.safeParse(value);
  if (whole.success) return { data: whole.data, problems: [], unknownKeys: [] };
  const unknown = whole.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const tell = (issues: z.core.$ZodIssue[], why: string) =>
    schemaProblems(issues, document, schema).map(({ offset, what, fix }) => ({
      ...position(offset),
      rule: 'schema',
      what,
      why,
      fix,
    }));
  const unknownKeys = tell(unknown, 'the site does not use it, and most such keys are misspelled');
  const known = unknown.length > 0 ? schema.safeParse(withoutKeys(value, unknown)) : whole;
  if (known.success) return { data: known.data, problems: [], unknownKeys };
  return { problems: tell(known.error.issues, 'the site cannot use it as it stands'), unknownKeys };
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

/** Takes for text what would lose digits as a number: `0306406152`, `1.10`, `12e3`. */
export function keepDigits(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'number' || node.source === undefined) return;
      if (node.source !== String(node.value)) node.value = node.source;
    },
  });
}

/** A copy of a value without the keys that a schema does not know. */
function withoutKeys(value: unknown, unknown: z.core.$ZodIssueUnrecognizedKeys[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { path, keys } of unknown) {
    const owner = path.reduce<unknown>(
      (inner, step) => (isObject(inner) ? Reflect.get(inner, step) : undefined),
      copy,
    );
    if (isObject(owner)) for (const key of keys) Reflect.deleteProperty(owner, key);
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
