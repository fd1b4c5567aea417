import { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar } from 'yaml';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Step = string | number;
type What = Pick<Problem, 'what' | 'fix'>;

/** A problem of a YAML document, and at which character of it. */
export interface SchemaProblem extends What {
  offset: number;
}

/** Says what a schema found in the words of those who write pages, each at its position. */
export function schemaProblems(
  issues: Issue[],
  document: Document,
  schema: z.ZodType,
): SchemaProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        offset: keyOffset(document, path, key),
        ...unknownKey(key, path, schema),
      }));
    }
    return [{ offset: valueOffset(document, path), ...describe(issue, path, document) }];
  });
}

function unknownKey(key: string, path: Step[], schema: z.ZodType): What {
  const known = path.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return {
    what: `${dotted([...path, key])}: unknown key${didYouMean(key, known)}`,
    fix: 'write the key as CONTRIBUTING.md has it, or leave it out',
  };
}

function describe(issue: Issue, path: Step[], document: Document): What {
  const name = dotted(path) || 'the front matter';
  const value: unknown = document.getIn(path);
  if (issue.code === 'invalid_type') {
    if (value === undefined) {
      return { what: `${name}: missing`, fix: `add it: \`${path.at(-1)}: …\`` };
    }
    const needed = { array: 'a list', object: 'keys with values' }[issue.expected as string];
    return {
      what: `${name}: ${needed ?? `a ${issue.expected}`} is needed here`,
      fix: fixOf[issue.expected] ?? 'correct the value or leave the key out',
    };
  }
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof value === 'string') {
    return {
      what: `${name}: ${value.length} characters, ${issue.maximum} are the most`,
      fix: 'shorten it',
    };
  }
  if (issue.code === 'too_big') {
    return { what: `${name}: more than ${issue.maximum} entries`, fix: 'keep the most important' };
  }
  if (issue.code === 'invalid_value') {
    return {
      what: `${name}: “${String(value)}” is not one of ${issue.values.join(', ')}`,
      fix: `use one of them${typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : ''}`,
    };
  }
  return { what: `${name}: ${issue.message}`, fix: 'correct the value or leave the key out' };
}

const fixOf: Record<string, string> = {
  string: 'put the value in double quotes',
  array: 'write it as [one, two] or as lines that begin with -',
};

function dotted(path: Step[]): string {
  return path.join('.');
}

/** Where the deepest existing step of a path stands in the YAML source. */
export function valueOffset(document: Document, path: Step[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Step[], key: string): number {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : valueOffset(document, path);
}
