import { type WorkType, workTypes } from '../../schema/work-type.ts';

/**
 * How databases call the kinds of works, in small letters without blanks: Zotero's item types,
 * Crossref's, OpenAlex's and Scopus' types, and what people write into a column “Type”.
 * @see https://api.crossref.org/types
 * @see https://www.zotero.org/support/kb/item_types_and_fields
 */
const names: Partial<Record<WorkType, string>> = {
  'article-journal': `journalarticle jour journalpaper journal articlejournal researcharticle originalarticle
     originalresearch shortsurvey reviewarticle systematicreview metaanalysis letter editorial note
     datapaper casereport clinicaltrial peerreviewedarticle earlyaccess articleinpress erratum
     correction addendum correspondence editorialmaterial retraction review`,
  'article-magazine': 'magazinearticle mgzn tradejournal',
  'article-newspaper': 'newspaperarticle news newsitem newspaper',
  book: 'monograph editedbook referencebook ebook wholebook bookset authoredbook proceedings',
  broadcast: 'tvbroadcast radiobroadcast podcast',
  chapter:
    'bookchapter chap booksection bookpart incollection inbook chapterinbook referenceentry booktrack',
  dataset: 'data datafile',
  'entry-dictionary': 'dictionaryentry',
  'entry-encyclopedia': 'encyclopediaarticle encyclopediaentry',
  figure: 'artwork',
  legal_case: 'case legalcase',
  legislation: 'statute',
  manuscript: 'unpublished unpublishedwork',
  motion_picture: 'film videorecording video movie motionpicture',
  'paper-conference': `conferencepaper conf proceedingspaper proceedingsarticle conference inproceedings
     conferencearticle conferenceproceeding conferenceproceedings conferenceabstract
     meetingabstract cpaper articleproceedingspaper paperconference workshoppaper
     posterconference`,
  patent: 'pat patents',
  periodical: 'journalissue magazine',
  personal_communication: 'email instantmessage personalcommunication',
  post: 'forumpost socialmediapost',
  'post-weblog': 'blogpost blog weblog',
  preprint: 'postedcontent eprint arxivpreprint workingpaperpreprint',
  report: 'rprt techreport technicalreport reportcomponent reportseries whitepaper workingpaper',
  review: 'peerreview',
  'review-book': 'bookreview',
  software: 'computerprogram comp',
  song: 'audiorecording music',
  speech: 'presentation talk lecture slides',
  thesis: `dissertation thes phdthesis mastersthesis masterthesis doctoralthesis bachelorthesis
     dissertationthesis thesisdissertation diplomathesis`,
  webpage: 'elec website webresource internet online webcontent',
  document: 'other misc generic',
};

const typeOf = new Map<string, WorkType>(workTypes.map((type) => [plain(type), type]));
for (const type of workTypes) {
  for (const name of (names[type] ?? '').split(/\s+/)) if (name !== '') typeOf.set(name, type);
}

/**
 * The kind of a work in the words of a database (`journalArticle`, “Conference Paper”,
 * `proceedings-article`); of several (“Journal Article; Review”) the first that is known. A mere
 * “Article” or “Paper” says too little.
 */
export function readWorkType(text: string): WorkType | undefined {
  const words = [text, ...text.split(/[;,|/:]/)];
  return words.map((word) => typeOf.get(plain(word))).find((type) => type !== undefined);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
