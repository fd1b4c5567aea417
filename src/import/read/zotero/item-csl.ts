import { type JsonObject, objectsOf, textOf } from '../json/json-value.ts';

/**
 * For each CSL variable the fields of Zotero that say it, the first that is filled counts. The names
 * that a kind of item has for a field (`university` for `publisher`) stand beside it.
 * @see https://github.com/zotero/zotero-schema, its `csl` mappings and base fields
 */
const fieldsOf = Object.entries({
  title: 'title caseName nameOfAct subject',
  abstract: 'abstractNote',
  issued: 'date issueDate dateDecided dateEnacted',
  'container-title': `publicationTitle bookTitle proceedingsTitle encyclopediaTitle dictionaryTitle
    blogTitle websiteTitle forumTitle programTitle reporter code`,
  'container-title-short': 'journalAbbreviation',
  'event-title': 'conferenceName meetingName',
  'collection-title': 'seriesTitle series',
  'collection-number': 'seriesNumber',
  volume: 'volume reporterVolume codeNumber codeVolume',
  issue: 'issue',
  page: 'pages firstPage codePages',
  edition: 'edition',
  publisher: 'publisher university institution repository label studio distributor network company',
  'publisher-place': 'place',
  authority: 'court legislativeBody issuingAuthority organization',
  genre: `type thesisType reportType letterType manuscriptType mapType presentationType postType
    websiteType`,
  number: `number reportNumber patentNumber billNumber docketNumber publicLawNumber documentNumber
    episodeNumber archiveID identifier`,
  language: 'language',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  PMID: 'PMID',
  URL: 'url',
  note: 'extra',
  'citation-key': 'citationKey',
}).map(([variable, fields]) => ({ variable, fields: fields.split(/\s+/) }));

const readFields = new Set(fieldsOf.flatMap(({ fields }) => fields));

/** Fields that tell how Zotero keeps an item, or that a page shows in other ways. */
const ownFields = new Set(
  `key itemType creators tags collections related shortTitle libraryCatalog callNumber archive
   archiveLocation rights`.split(/\s+/),
);

/** Who made a work, by what Zotero calls them in one kind of item or another. */
const makers = new Set(
  `author artist cartographer composer director inventor podcaster presenter programmer performer
   interviewee sponsor cosponsor creator host`.split(/\s+/),
);

export interface CslOfItem {
  /** An item of CSL-JSON, for the reader of that. */
  csl: JsonObject;
  /** Fields, and roles of creators, for which a page has no place. */
  unplaced: string[];
}

/** Says an item of Zotero in the words of CSL-JSON. What is of another form than text is no field. */
export function cslOfItem(item: JsonObject): CslOfItem {
  const csl: JsonObject = {};
  for (const { variable, fields } of fieldsOf) {
    const values = fields.map((field) => textOf(item[field]));
    const said = values.find((text) => text !== undefined);
    if (said !== undefined) csl[variable] = said;
  }
  const creators = objectsOf(item.creators).map((creator) => ({
    role: textOf(creator.creatorType) ?? 'author',
    name: nameOf(creator),
  }));
  const namesOf = (accept: (role: string) => boolean) =>
    creators.filter(({ role }) => accept(role)).map(({ name }) => name);
  const isOther = (role: string) => !makers.has(role) && role !== 'editor' && role !== 'translator';
  return {
    csl: {
      ...csl,
      type: item.itemType === 'letter' ? 'personal_communication' : item.itemType,
      author: namesOf((role) => makers.has(role)),
      editor: namesOf((role) => role === 'editor'),
      translator: namesOf((role) => role === 'translator'),
      ...(Array.isArray(item.tags) && { keyword: item.tags }),
    },
    unplaced: [
      ...Object.keys(item).filter((field) => !readFields.has(field) && !ownFields.has(field)),
      ...new Set(creators.flatMap(({ role }) => (isOther(role) ? role : []))),
    ],
  };
}

/** Persons in two parts, groups and people of one name in one. */
function nameOf({ name, lastName, firstName }: JsonObject): JsonObject {
  const whole = textOf(name);
  if (whole !== undefined) return { literal: whole };
  return { family: textOf(lastName) ?? '', given: textOf(firstName) ?? '' };
}
