import { conferenceNames, journalNames } from './venue-names.ts';

/** Where a paper came out, taken apart. */
export interface Venue {
  /** Kind of the works that come out there. */
  type: 'paper-conference' | 'article-journal' | 'preprint';
  /** Full name of the journal or the server, or name of the proceedings with the year. */
  name: string;
  year: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
}

const journalWord = /\b(?:Journal|Transactions|Letters|Review|Magazine|Annals|Advances)\b/;
const conferenceWord =
  /\b(?:Conference|Workshop|Symposium|Proceedings|Meeting|Findings|Interspeech)\b|@/;
const preprintServer = /^(?:arXiv|CoRR|(?:bio|med|chem|Psy|Soc|Edu)A?r[Xx]iv|SSRN|OSF|Zenodo)$/i;
/** A journal's line: name, volume, issue and year, the last three where they are known. */
const journalLine =
  /^(.*?)(?:,?\s+(\d{1,3})(?:\s?\((?!(?:19|20)\d\d\))(\w+)\))?)?,?\s*(?:\(((?:19|20)\d\d)\)|\b((?:19|20)\d\d))?$/;

/**
 * Reads a short venue as people write it: “ICLR 2024”, “Pattern Recognition 122 (2022)”. Only a
 * guess: the lists of `venue-names.ts` know some, the words of a name tell others.
 */
export function parseVenue(venue: string): Venue {
  const text = venue.replace(/\s+/g, ' ').trim();
  const [, name = text, volume, issue, bracketed, plain] = journalLine.exec(text) ?? [];
  const year = bracketed ?? plain;
  if (preprintServer.test(name)) return { type: 'preprint', name, year, volume, issue };
  if (isJournal(name, volume, yearOf(text) !== undefined)) {
    const known = journalNames[name.replace(/^(?:IEEE|ACM) (?=[A-Z-]{3,}$)/, '')];
    return { type: 'article-journal', name: known ?? name, year, volume, issue };
  }
  return {
    type: 'paper-conference',
    name: proceedingsName(text),
    year: yearOf(text),
    volume: undefined,
    issue: undefined,
  };
}

function isJournal(name: string, volume: string | undefined, dated: boolean): boolean {
  if (name in journalNames || name.replace(/^(?:IEEE|ACM) /, '') in journalNames) return true;
  if (isProceedings(name) || name in conferenceNames) return false;
  // A word with two capitals is an acronym: with a year and not listed, more often of a conference.
  const acronym = dated && /\w*[A-Z]\w*[A-Z]/.test(name);
  return volume !== undefined || journalWord.test(name) || !acronym;
}

/** Whether the words of a name say that it is of a conference. */
export function isProceedings(name: string): boolean {
  return conferenceWord.test(name);
}

/** “International Conference on Learning Representations (ICLR 2024)” for “ICLR 2024”. */
function proceedingsName(venue: string): string {
  const acronym = /^(.*?) (?:19|20)\d\d/.exec(venue)?.[1] ?? venue;
  const full = conferenceNames[acronym];
  return full && !/[()]|Workshop/.test(venue) ? `${full} (${venue})` : venue;
}

function yearOf(venue: string): string | undefined {
  const short = /'(\d\d)\b/.exec(venue)?.[1];
  return short ? `20${short}` : /\b(?:19|20)\d\d\b/.exec(venue)?.[0];
}
