import type { RawFacts } from '../facts.ts';
import { readExtra } from '../fields/extra-lines.ts';
import { isDatabaseRemark } from './database-remark.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { isDoi } from './reference-ids.ts';

/**
 * The notes of a reference: facts that stand in them as `Event title: …`, since the format has no
 * tag for these, and what else they say. Notes of a database about its record are left over.
 */
export function referenceNotes(fields: ReferenceFields): { extra: RawFacts; note: string } {
  const notes = fields.matching('note', (note) => !isDatabaseRemark(note) && !isBareDoi(note));
  const read = notes.map(readExtra);
  return {
    extra: Object.assign({}, ...read.map(({ facts }) => facts)),
    note: read.flatMap(({ note = [] }) => note).join('; '),
  };
}

function isBareDoi(text: string): boolean {
  return !/\s/.test(text) && isDoi(text);
}
