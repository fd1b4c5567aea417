import { type WorkType, workTypes } from '../../../schema/work-type.ts';
import type { RawWork } from '../add-work.ts';
import { readExtra, withExtra } from '../fields/extra-lines.ts';
import { readLanguage } from '../language.ts';
import type { RawFacts } from '../raw-facts.ts';
import { isDatabaseRemark, isNoAbstract } from './database-remark.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { isDoi, referenceIds, saysArxiv } from './reference-ids.ts';
import { referenceNumbers } from './reference-numbers.ts';
import { referencePeople, type WithoutComma } from './reference-people.ts';
import { containerTitles, referenceTitle } from './reference-titles.ts';
import type { ReferenceType } from './reference-types.ts';
import { risDate } from './ris-date.ts';
import { listedValues } from './tagged-record.ts';

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

/** What a type of work only says again. */
const sameAsType =
  /^(?:journal )?(?:article|paper)s?$|^(?:conference|proceedings) (?:paper|article)s?$|^book(?: chapter| section)?$/i;
const preprintServer =
  /^(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|ssrn|research square)\b/i;
const databaseId =
  /^(?:WOS|ISI|MEDLINE|CCC|BCI|BIOSIS|CABI|FSTA|INSPEC|KJD|PPRN|ZOOREC):|^(?:rayyan|pub)[-.]/;

/**
 * The facts of a reference. What its secondary title, its editors or its number are depends on its
 * type; what has no place stays in `fields`, to be told.
 * @param withoutComma what names without a comma are in this listing
 */
function referenceFacts(
  fields: ReferenceFields,
  kind: ReferenceType,
  withoutComma?: WithoutComma,
): RawFacts {
  const ids = referenceIds(fields);
  const titles = containerTitles(fields, kind);
  const publisher = fields.first('publisher');
  const servers = [publisher, String(titles['container-title'] ?? ''), ...fields.peek('accession')];
  const { type, genre } = typeOfWork(fields.all('type-of-work'), kind.type);
  const canBePreprint = type === undefined || kind.isUnpublished === true;
  const language = fields.first('language');
  const { extra, note } = referenceNotes(fields);
  const facts: RawFacts = {
    ...titles,
    venue: titles['container-title'] && shortTitle(fields, titles['container-title']),
    ...referenceNumbers(fields, kind),
    ...referencePeople(fields, kind, withoutComma),
    ...ids,
    arxiv: [ids.arxiv, servers.filter(saysArxiv)].flat(),
    type: canBePreprint && servers.some((name) => preprintServer.test(name)) ? 'preprint' : type,
    genre,
    published:
      risDate(fields.all('year'), fields.all('date', 'first-date')) ?? fields.first('early-date'),
    publisher,
    'publisher-place': fields.first('place'),
    language: readLanguage(language) ?? language,
    'source-keywords': fields.all('keyword').flatMap(listedValues),
    note,
    'citation-key': fields.find('id', isKey) || fields.find('label', isKey),
  };
  return withExtra(facts, extra);
}

/** The abbreviation of a journal, beside its full title. */
function shortTitle(fields: ReferenceFields, title: RawFacts['container-title']) {
  return fields.find('abbreviation', (short) => short !== title);
}

/** A type of work can be a type of CSL, a DOI, or say what the type leaves open. */
function typeOfWork(values: string[], stated: WorkType | undefined) {
  const named = values.map((value) => workTypes.find((name) => name === value)).findLast(Boolean);
  const saysMore = (value: string) => {
    if (isDoi(value) || (stated === undefined && value === named)) return false;
    return !value.split(/\s*;\s*/).every((part) => sameAsType.test(part));
  };
  return { type: stated ?? named, genre: values.find(saysMore) };
}

/** True for a key of a citation; other ids are the number of a record in its database. */
function isKey(text: string): boolean {
  return /^\p{L}|\p{L}{2}/u.test(text) && !/[\s{}(),"#%~'\\]/.test(text) && !databaseId.test(text);
}

/**
 * The notes of a reference: facts that stand in them as `Event title: …`, since the format has no
 * tag for these, and what else they say. Notes of a database about its record are left over.
 */
function referenceNotes(fields: ReferenceFields): { extra: RawFacts; note: string } {
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
