import type { RawFacts } from '../facts.ts';
import { nameList, type WithoutComma } from './inverted-name.ts';
import type { ReferenceFields } from './reference-fields.ts';
import type { ReferenceType } from './reference-types.ts';

/**
 * Authors, editors and translators of a reference by its type.
 * @param withoutComma what names without a comma are in this listing
 */
export function referencePeople(
  fields: ReferenceFields,
  kind: ReferenceType,
  withoutComma: WithoutComma | undefined,
): Pick<RawFacts, 'authors' | 'editors' | 'translators'> {
  const names = (values: string[]) => nameList(values, withoutComma);
  const authors = names(fields.all('author'));
  const editors = names([...fields.all('editor'), ...secondaryEditors(fields, kind)]);
  const translators = kind.subsidiary ? names(fields.all('subsidiary-author')) : [];
  if (kind.authors === 'editors') return { editors: [...authors, ...editors], translators };
  return { authors, editors, translators };
}

/** The secondary authors of a book edit its series, where there are tertiary ones to edit the book. */
function secondaryEditors(
  fields: ReferenceFields,
  { secondary, tertiary }: ReferenceType,
): string[] {
  if (tertiary && fields.peek('tertiary-author').length > 0) return fields.all('tertiary-author');
  return secondary ? fields.all('secondary-author') : [];
}
