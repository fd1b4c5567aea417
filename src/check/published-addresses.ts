import { compareText } from '../schema/problem.ts';
import type { Collection } from './collection.ts';

/** File of the content folder that lists every address that was ever on the site. */
export const publishedFile = 'published.txt';

const heading = `# Every address that was ever on the site, written when it is deployed (npm run record).
# Links to them must keep working: a renamed paper keeps its old name in its aliases. Only where a
# page is taken back on purpose, put the word withdrawn behind its address.
`;

/** One line of the list. */
export interface PublishedAddress {
  /** Without slashes at its ends, for example `papers/awq`. */
  address: string;
  withdrawn: boolean;
  /** Counted from 1. */
  line: number;
}

/** Reads the list; empty lines and those that begin with # say nothing. */
export function readPublished(text: string): PublishedAddress[] {
  return text.split('\n').flatMap((written, index) => {
    const [address = '', mark] = written.trim().split(/\s+/);
    if (address === '' || address.startsWith('#')) return [];
    return [{ address, withdrawn: mark === 'withdrawn', line: index + 1 }];
  });
}

/** The list with the addresses of a collection added, in order; no address ever leaves it. */
export function recordAddresses(collection: Collection): string {
  const listed = readPublished(collection.published);
  const lines = new Map(listed.map(({ address, withdrawn }) => [address, withdrawn]));
  for (const address of standingAddresses(collection)) lines.set(address, false);
  const sorted = [...lines].sort(([a], [b]) => compareText(a, b));
  const body = sorted.map(([address, withdrawn]) => `${address}${withdrawn ? ' withdrawn' : ''}\n`);
  return heading + body.join('');
}

/** Addresses that the site answers as the collection stands, former names of papers among them. */
export function standingAddresses(collection: Collection): Set<string> {
  const pages = collection.paths.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    return `${path.startsWith('papers/') ? 'papers' : 'topics'}/${name}`;
  });
  const aliases = collection.papers.flatMap(({ data }) =>
    (data.aliases ?? []).map((alias) => `papers/${alias}`),
  );
  return new Set([...pages, ...aliases]);
}
