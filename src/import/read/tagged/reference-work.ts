import type { RawWork } from '../add-work.ts';
import { isNoAbstract } from './database-remark.ts';
import type { WithoutComma } from './inverted-name.ts';
import { referenceFacts } from './reference-facts.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { referenceTitle } from './reference-titles.ts';
import type { ReferenceType } from './reference-types.ts';

/**
 * The work of a reference: its title, abstract and facts.
 * @param withoutComma what names without a comma are in its listing
 */
export function referenceWork(
  fields: ReferenceFields,
  kind: ReferenceType,
  withoutComma?: WithoutComma,
): RawWork {
  return {
    title: referenceTitle(fields, kind) || undefined,
    abstract: joinedAbstract(fields.matching('abstract', (text) => !isNoAbstract(text))),
    facts: referenceFacts(fields, kind, withoutComma),
  };
}

/** The parts of an abstract; some databases have it twice, once without its end. */
function joinedAbstract(parts: string[]): string {
  const isIn = (part: string, other: string, isBefore: boolean) =>
    part === other ? isBefore : other.includes(part);
  return parts
    .filter(
      (part, at) => !parts.some((other, place) => place !== at && isIn(part, other, place < at)),
    )
    .join('\n');
}
