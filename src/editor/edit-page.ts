import { splitPage } from '../schema/page.ts';
import { readValues, setKey } from './edit-yaml.ts';
import type { Values } from './yaml-places.ts';

/** What of a page file can be edited: the values of its front matter, and its body. */
export interface EditablePage {
  values: Values;
  body: string;
}

/** Takes a page file apart for editing; undefined where its front matter cannot be read. */
export function readEditable(source: string): EditablePage | undefined {
  const parts = splitPage(source);
  const values = parts && readValues(parts.frontMatter);
  return values && { values, body: parts.body };
}

/**
 * A page file with another value of a key of its front matter; all else stays as it is written.
 * @param value undefined to take the key away.
 * @param order of the keys, in which new ones are put.
 * @throws Error where the front matter cannot be read.
 */
export function withValue(source: string, key: string, value: unknown, order: string[]): string {
  const parts = splitPage(source);
  if (!parts) throw new Error('a page that is edited has front matter');
  const { frontMatter, frontMatterStart: start } = parts;
  const changed = setKey(frontMatter, key, value, order);
  return source.slice(0, start) + changed + source.slice(start + frontMatter.length);
}

/** A page file with another body; blank lines around it stay as they are. */
export function withBody(source: string, body: string): string {
  const parts = splitPage(source);
  if (!parts) throw new Error('a page that is edited has front matter');
  if (body.trim() === parts.body) return source;
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const head = source.slice(0, parts.headEnd);
  const text = body.trim().replace(/\r?\n/g, newline);
  if (parts.body === '')
    return `${/\n$/.test(head) ? head : head + newline}${newline}${text}${newline}`;
  const rest = source.slice(parts.headEnd);
  const before = /^\s*/.exec(rest)?.[0] ?? '';
  const after = /\s*$/.exec(rest)?.[0] ?? '';
  return text === '' ? head : head + before + text + after;
}
