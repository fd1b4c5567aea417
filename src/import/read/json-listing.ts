import type { z } from 'astro/zod';
import type { Entry, Listing } from '../entry.ts';
import { jsonItems } from './json-items.ts';
import { newListing, quote } from './new-listing.ts';

/** An array of which every item is one entry. */
export interface JsonTable<Schema extends z.ZodType> {
  schema: Schema;
  /** The entry of one item, without place. */
  map(item: z.infer<Schema>): Pick<Entry, 'title' | 'abstract' | 'facts'>;
}

/** Items at the start by which a format is recognized: one of them may be broken. */
const sampleLength = 5;

/** True where one of the first items of a JSON array fits a test. */
export function someJsonItem(text: string, test: (item: Record<string, unknown>) => boolean) {
  if (!/^\s*[[{]/.test(text.slice(0, 1000))) return false;
  let seen = 0;
  for (const item of jsonItems(text)) {
    const value = 'source' in item ? readJson(item.source) : undefined;
    if (typeof value === 'object' && value !== null && test({ ...value })) return true;
    if (++seen === sampleLength) break;
  }
  return false;
}

/** Reads a JSON listing item by item; one that does not fit is rejected, the others stay. */
export function parseJsonListing<Schema extends z.ZodType>(
  text: string,
  source: string,
  table: JsonTable<Schema>,
): Listing {
  const listing = newListing(source);
  for (const item of jsonItems(text)) {
    if ('problem' in item) {
      listing.reject(item.line, item.problem);
      continue;
    }
    const value = readJson(item.source);
    const { data, error } = table.schema.safeParse(value);
    if (value === undefined) {
      listing.reject(item.line, `not valid JSON (${quote(item.source)}) · mend it`);
    } else if (error) {
      const [issue] = error.issues;
      const what = `${issue?.path.join('.') || 'item'}: ${issue?.message}`;
      listing.reject(item.line, `${what} (${quote(item.source)})`);
    } else listing.add({ ...table.map(data), line: item.line });
  }
  return listing.finish();
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
