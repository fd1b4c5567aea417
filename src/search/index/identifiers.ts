import { findIds, idKey } from '../../identifiers/find-ids.ts';
import type { SearchDocument } from '../documents.ts';

/** Writes which paper has which id: the key of an id and a paper's number in each line. */
export function writeIdentifiers(papers: SearchDocument[]): Uint8Array<ArrayBuffer> {
  const lines = papers.flatMap(({ identifiers }, number) =>
    identifiers.flatMap((written) => findIds(written).map((id) => `${idKey(id)} ${number}\n`)),
  );
  return new TextEncoder().encode(lines.sort().join(''));
}

/** Reads what `writeIdentifiers` wrote: the papers by the key of their id. */
export function readIdentifiers(bytes: Uint8Array): Map<string, number[]> {
  const papers = new Map<string, number[]>();
  for (const line of new TextDecoder().decode(bytes).split('\n').filter(Boolean)) {
    const space = line.lastIndexOf(' ');
    const key = line.slice(0, space);
    papers.set(key, [...(papers.get(key) ?? []), Number(line.slice(space + 1))]);
  }
  return papers;
}
