import { readExtra } from '../fields/extra-lines.ts';
import type { RawFacts } from '../raw-facts.ts';
import { withoutBraces } from '../tex-braces.ts';
import { withoutAddresses } from './address.ts';
import type { TakenFields } from './taken-fields.ts';

const onlyArxiv = /^\[?arxiv:?\s*\S+\]?\s*(?:\[\S+\])?\.?$/i;

/**
 * What is remarked, but for what is an address or an arXiv id and nothing else, and the facts that
 * Zotero writes into a note, line by line.
 */
export function readRemarks(
  { all, first }: TakenFields,
  hasAuthors: boolean,
): { note: string | undefined; extra: RawFacts } {
  const { facts: extra, note } = readExtra(withoutBraces(first('note') ?? ''));
  const collaboration = hasAuthors ? first('collaboration') : undefined;
  const notes = [
    note ?? '',
    ...all('addendum', 'howpublished').map(withoutBraces),
    ...(collaboration === undefined ? [] : [asCollaboration(collaboration)]),
  ]
    .map((value) => withoutAddresses(value).replace(/\s+/g, ' ').trim())
    .filter((value) => /\p{L}/u.test(value) && !onlyArxiv.test(value));
  return { note: notes.length === 0 ? undefined : [...new Set(notes)].join('; '), extra };
}

/** The group behind a paper of physics: “ATLAS” in INSPIRE's records is the ATLAS Collaboration. */
export function asCollaboration(name: string): string {
  const plain = withoutBraces(name);
  return /collaboration/i.test(plain) ? plain : `${plain} Collaboration`;
}
