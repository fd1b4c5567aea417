import type { SearchDocument } from '../documents.ts';
import { readIdentifier } from '../text/identifier.ts';

/** Writes which paper has which arXiv id or DOI: an id and a paper's number in each line. */
export function writeIdentifiers(papers: SearchDocument[]): Uint8Array<ArrayBuffer> {
  const lines = papers.flatMap(({ identifiers }, number) =>
    identifiers.flatMap((written) => {
      const identifier = readIdentifier(written);
      return identifier === undefined ? [] : `${identifier} ${number}\n`;
    }),
  );
  return new TextEncoder().encode(lines.sort().join(''));
}

/** Reads what `writeIdentifiers` wrote. */
export function readIdentifiers(bytes: Uint8Array): Map<string, number> {
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}
