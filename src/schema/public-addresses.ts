import { compareText } from './problem.ts';

/** File of the content folder that lists every address that was ever on the site. */
export const publishedFile = 'published.txt';

const heading = `# Every address that was ever on the site, and the key under which a paper is cited, written when it
# is deployed (npm run record). Links must keep working, and a key stays with its paper: a renamed
# paper keeps its old name in its aliases. Only where a page is taken back on purpose, put the word
# withdrawn at the end of its line.
`;

/** A line of the list. */
export interface PublicAddress {
  /** Without slashes at its ends, for example `papers/awq`. */
  address: string;
  /** Citation key of the paper. */
  key?: string | undefined;
  withdrawn: boolean;
  /** Counted from 1. */
  line: number;
}

/** Reads the list; empty lines and those that begin with # say nothing. */
export function readAddresses(text: string): PublicAddress[] {
  return text.split('\n').flatMap((written, index) => {
    const [address = '', ...words] = written.trim().split(/\s+/);
    if (address === '' || address.startsWith('#')) return [];
    const withdrawn = words.at(-1) === 'withdrawn';
    const [key] = withdrawn ? words.slice(0, -1) : words;
    return [{ address, key, withdrawn, line: index + 1 }];
  });
}

/** Writes the list in order of addresses. */
export function writeAddresses(addresses: Omit<PublicAddress, 'line'>[]): string {
  const lines = addresses
    .toSorted((a, b) => compareText(a.address, b.address))
    .map(({ address, key, withdrawn }) => [address, key, withdrawn && 'withdrawn'].filter(Boolean));
  return heading + lines.map((words) => `${words.join(' ')}\n`).join('');
}

/** Citation keys that were ever public, by the file name that the paper had. */
export function publicKeys(text: string): Map<string, string> {
  return new Map(
    readAddresses(text).flatMap(({ address, key }) =>
      key !== undefined && address.startsWith('papers/')
        ? [[address.slice('papers/'.length), key]]
        : [],
    ),
  );
}

/** Slugs of authors whose pages were ever public, and are not withdrawn. */
export function publishedAuthorSlugs(text: string): Set<string> {
  return new Set(
    readAddresses(text).flatMap(({ address, withdrawn }) =>
      address.startsWith('authors/') && !withdrawn ? [address.slice('authors/'.length)] : [],
    ),
  );
}
