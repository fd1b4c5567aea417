import { withoutBraces } from '../tex-braces.ts';
import { withoutAddresses } from './address.ts';
import type { TakenFields } from './taken-fields.ts';

const onlyArxiv = /^\[?arxiv:?\s*\S+\]?\s*(?:\[\S+\])?\.?$/i;

/** What is remarked, but for what is an address or an arXiv id and nothing else. */
export function readNote({ all, first }: TakenFields, hasAuthors: boolean): string | undefined {
  const collaboration = hasAuthors ? first('collaboration') : undefined;
  const notes = [
    ...all('note', 'addendum', 'howpublished').map(withoutAddresses),
    ...(collaboration === undefined ? [] : [asCollaboration(collaboration)]),
  ]
    .map((value) => withoutBraces(value).replace(/\s+/g, ' ').trim())
    .filter((value) => /\p{L}/u.test(value) && !onlyArxiv.test(value));
  return notes.length === 0 ? undefined : [...new Set(notes)].join('; ');
}

/** The group behind a paper of physics: “ATLAS” in INSPIRE's records is the ATLAS Collaboration. */
export function asCollaboration(name: string): string {
  return /collaboration/i.test(name) ? name : `${name} Collaboration`;
}
