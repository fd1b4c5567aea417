import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '../schema/problem.ts';
import type { Listing, ReadFile } from './entry.ts';
import { admitEntries } from './read/admit.ts';
import { decodeListing } from './read/decode.ts';
import { formats, unknownFormat } from './read/formats.ts';
import { hintOfBytes } from './read/unknown-format.ts';

/** Some 100,000 entries with their abstracts; a larger file is no listing that a person saved. */
const largestFile = 160_000_000;
const chunkLength = 1 << 20;

/** All listings read together. */
export interface Listings extends Listing {
  files: ReadFile[];
}

/** A listing that is in no file yet. */
export interface ListingText {
  /** Name of the file in which it will be. */
  name: string;
  text: string;
}

/** Whether there is anything to make a page of, now or later. */
export function hasRecords({ entries, wanted }: Listings): boolean {
  return entries.length + wanted.length > 0;
}

/** Reads listings from files and folders, in order of their paths whatever the order given. */
export async function readListings(inputs: (string | ListingText)[]): Promise<Listings> {
  const all: Listings = { entries: [], wanted: [], rejected: [], noted: [], files: [] };
  for (const input of inputs) {
    const isText = typeof input !== 'string';
    const files = isText ? [input] : await attempt(input, all, () => filesOf(input));
    for (const file of files) {
      const name = typeof file === 'string' ? file : file.name;
      for (const { format, listing } of await attempt(name, all, () => readListing(file))) {
        const entries = listing.entries.length + listing.wanted.length;
        if (format) all.files.push({ file: basename(name), format, entries });
        for (const entry of listing.entries) all.entries.push(entry);
        for (const paper of listing.wanted) all.wanted.push(paper);
        for (const rejection of listing.rejected) all.rejected.push(rejection);
        for (const note of listing.noted) all.noted.push(note);
      }
    }
  }
  return all;
}

/** What a step returns; nothing where its file cannot be read, which is noted. */
async function attempt<T>(file: string, all: Listings, step: () => Promise<T[]>): Promise<T[]> {
  try {
    return await step();
  } catch (error) {
    all.rejected.push({ file, line: 1, reason: explain(error) });
    return [];
  }
}

async function readListing(
  file: string | ListingText,
): Promise<{ format?: string; listing: Listing }[]> {
  const name = basename(typeof file === 'string' ? file : file.name);
  const refuse = (line: number, reason: string) => [
    { listing: { entries: [], wanted: [], rejected: [{ file: name, line, reason }], noted: [] } },
  ];
  const bytes = typeof file === 'string' ? await readBytes(file) : Buffer.from(file.text);
  if (!bytes) {
    const limit = `${largestFile / 1_000_000} MB`;
    return refuse(1, `larger than ${limit} · that is the most · split the file`);
  }
  const decoded = decodeListing(bytes);
  if ('reason' in decoded) {
    const hint = hintOfBytes(bytes);
    return refuse(decoded.line, hint ? `${decoded.reason} · ${hint}` : decoded.reason);
  }
  const { text, damage, encoding } = decoded;
  if (text.trim() === '') return refuse(1, 'the file is empty · nothing to read');
  const format = formats.find(({ recognizes }) => recognizes(text));
  if (!format) return refuse(1, unknownFormat(text));
  const listing = admitEntries(await format.parse(text, name), name, damage);
  if (encoding) {
    const { line, reason } = encoding;
    listing.noted.unshift({ file: name, line, fact: 'encoding', why: reason });
  }
  return [{ format: format.name, listing }];
}

/** The bytes of a file or a pipe; undefined where they are too many. */
async function readBytes(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > largestFile) return undefined;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkLength), 0, chunkLength);
      if (bytesRead === 0) return Buffer.concat(chunks, length);
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
      if (length > largestFile) return undefined;
    }
  } finally {
    await handle.close();
  }
}

async function filesOf(input: string): Promise<string[]> {
  if (!(await stat(input)).isDirectory()) return [input];
  const names = await readdir(input, { withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(input, entry.name))
    .sort(compareText);
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder · check the path';
  if (code === 'EACCES') return 'no permission to read it · change its mode or run as its owner';
  if (typeof code === 'string') return `cannot be read (${code}) · check the file and its disk`;
  throw error;
}
