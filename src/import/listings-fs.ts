import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '../schema/problem.ts';
import type { Listing } from './entry.ts';
import { decodeListing } from './parse/decode.ts';
import { parseHuggingFacePage } from './parse/hugging-face-page.ts';

/** Reads listings from files and folders, in order of their paths whatever the order given. */
export async function readListings(inputs: string[]): Promise<Listing> {
  const all: Listing = { entries: [], rejected: [] };
  for (const input of inputs) {
    try {
      for (const file of await filesOf(input)) {
        const listing = readListing(basename(file), await readFile(file));
        all.entries.push(...listing.entries);
        all.rejected.push(...listing.rejected);
      }
    } catch (error) {
      all.rejected.push({ file: input, line: 1, reason: explain(error) });
    }
  }
  return all;
}

function readListing(name: string, bytes: Uint8Array): Listing {
  const decoded = decodeListing(bytes);
  if ('reason' in decoded) return { entries: [], rejected: [{ file: name, ...decoded }] };
  const listing = parseHuggingFacePage(decoded.text, name);
  if (listing.entries.length === 0 && listing.rejected.length === 0) {
    listing.rejected.push({
      file: name,
      line: 1,
      reason: 'no entry · expected titles and abstracts',
    });
  }
  return listing;
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
  throw error;
}
