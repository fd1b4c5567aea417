import { readFacts } from '../facts.ts';
import type { NewListing } from '../new-listing.ts';
import { isNoAbstract } from './database-remark.ts';
import type { WithoutComma } from './inverted-name.ts';
import { referenceFacts } from './reference-facts.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { referenceTitle } from './reference-titles.ts';
import type { ReferenceType } from './reference-types.ts';

/** One reference and where it starts. */
export interface Reference {
  line: number;
  fields: ReferenceFields;
  kind: ReferenceType;
}

/**
 * Adds a reference to a listing, or says why it cannot be.
 * @param titleTag what a person would write to give it a title
 * @param withoutComma what names without a comma are in this listing
 */
export function addReference(
  listing: NewListing,
  { line, fields, kind }: Reference,
  { titleTag, withoutComma }: { titleTag: string; withoutComma?: WithoutComma },
): void {
  const title = referenceTitle(fields, kind);
  if (title === '') {
    listing.reject(line, `no title · give the record a ${titleTag}`);
    return;
  }
  const facts = readFacts(referenceFacts(fields, kind, withoutComma), listing.noteAt(line));
  listing.add({ title, abstract: joinedAbstract(fields), facts, line });
  for (const tag of fields.leftOver()) listing.unplaced(line, tag);
}

/** The parts of an abstract, each once; what a database says about rights is no part. */
function joinedAbstract(fields: ReferenceFields): string {
  const parts = fields.matching('abstract', (text) => !isNoAbstract(text));
  return parts
    .filter(
      (part, at) =>
        !parts.some((other, index) => index !== at && contains(other, part, index < at)),
    )
    .join('\n');
}

function contains(whole: string, part: string, isEarlier: boolean): boolean {
  return whole === part ? isEarlier : whole.includes(part);
}
