import { readJournalReference } from '../fields/journal-reference.ts';

/** What a text says of where and when a work came out. */
export interface Appearance {
  /** Journal, conference or book. */
  venue: string | undefined;
  /** As the text has it. */
  date: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  page?: string | undefined;
}

const months = `(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?`;
const year = String.raw`(?:1[5-9]|20)\d\d`;
const date = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${months},?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|(?:early|mid|late|spring|summer|autumn|fall|winter)\s+)?${year}(?:[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?`;
const wholeDate = new RegExp(`^${date}[a-z]?$`, 'i');
const endingDate = new RegExp(`^(.*?)(?:[\\s,(]+|(?<=[A-Za-z])[-_])(${date})\\)?$`, 'i');
const shortYear = /^([A-Z][\w@&-]*(?:[ -][A-Z][\w@&-]*){0,3})\s?['’]\s?(\d\d)$/;
const leadingYear = new RegExp(`^(${year})[-/\\s_.:]+([A-Z][\\w@&\\s-]{1,40})$`);

const pageRange = String.raw`[A-Z]?\d+\s?[-–]{1,2}\s?[A-Z]?\d+`;
const withoutYear = new RegExp(
  `^(\\p{L}[^\\d]+?),?\\s+(?!${year}\\b)(\\d{1,4})(?:\\s?\\((\\d[\\w./-]*)\\))?[,:]\\s*(?:pp?\\.?\\s*)?(${pageRange})$`,
  'u',
);
const withPages = new RegExp(`^(.+?)[,:;]\\s*(?:pp?\\.?|pages)?\\s*(${pageRange})$`, 'i');

const venueWords =
  /\b(?:proc(?:eedings|\.)?|conf(?:erence|\.)?|symposium|workshop|journal|j\.|trans(?:actions|\.)?|letters|lett\.|magazine|bulletin|annals|archives?|rev(?:iew|\.)?s?|nature|science|cell|lancet|press|preprint|ieee|acm|plos|pnas|frontiers|springer|elsevier|phd|thesis|dissertation|tech(?:nical)? rep(?:ort|\.)?|lncs)\b/i;
const venueNames =
  /^(?:arxiv|biorxiv|medrxiv|chemrxiv|ssrn|preprint|nature|science|cell|pnas|jmlr|tmlr|tacl|tpami|jama|nejm|neurips|nips|icml|iclr|cvpr|iccv|eccv|wacv|bmvc|acl|emnlp|naacl|eacl|coling|conll|aaai|ijcai|aistats|uai|colt|kdd|cikm|wsdm|www|sigir|recsys|sigmod|vldb|pvldb|icde|cidr|pods|osdi|sosp|nsdi|atc|eurosys|asplos|isca|micro|hpca|pldi|popl|oopsla|icse|fse|ase|chi|uist|cscw|siggraph|icra|iros|corl|rss|interspeech|icassp|ccs|ndss|usenix(?: security| atc)?|s&p|stoc|focs|soda|miccai|midl|isbi|hotos|podc|disc|sc|ppopp|recomb|ismb)\b(?:[\s-](?:workshops?|findings|long|short|oral|poster|spotlight|main))*$/i;

/**
 * Venue and date in a text that is nothing else: “CVPR 2019”, “Nature, June 2022”, “2019-CVPR”,
 * “In Proceedings of the 3rd Workshop on Cups, 2019”, “2020”; undefined for any other text.
 */
export function readAppearance(text: string): Appearance | undefined {
  const bare = text
    .replace(/^[\s([{*_]+|[\s)\]}*_.,;:]+$/g, '')
    .replace(
      /^(?:in|published in|appeared (?:in|at)|(?:accepted|to appear) (?:at|by|in|to)|presented at|@)[:\s]+/i,
      '',
    )
    .trim();
  if (bare === '' || bare.length > 200) return undefined;
  return readReference(bare) ?? readVenueAndDate(bare);
}

function readVenueAndDate(bare: string): Appearance | undefined {
  if (wholeDate.test(bare)) return { venue: undefined, date: bare.replace(/[a-z]$/, '') };
  const [, short, digits] = shortYear.exec(bare) ?? [];
  if (short) return { venue: short, date: `${Number(digits) > 60 ? 19 : 20}${digits}` };
  const [, first, after] = leadingYear.exec(bare) ?? [];
  if (first && after && isVenue(after, true)) return { venue: after.trim(), date: first };
  const [, before = '', ending] = endingDate.exec(bare) ?? [];
  const venue = before.replace(/[\s,.:;(\-–—]+$/, '');
  if (ending && isVenue(venue, true)) return { venue, date: ending };
  return isVenue(bare, false) ? { venue: bare, date: undefined } : undefined;
}

/** “Journal of Moss, 12(3), 4–9”, “MossConf 2018: 12–20”, “J Moss. 2019;3(2):1-9” */
function readReference(text: string): Appearance | undefined {
  const reference = readJournalReference(text);
  if (reference) {
    const { 'container-title': venue, published: date, ...rest } = reference;
    return { venue, date, ...rest };
  }
  const [, venue = '', volume, issue, page] = withoutYear.exec(text) ?? [];
  if (volume && isVenue(venue, true)) return { venue, date: undefined, volume, issue, page };
  const [, where = '', pages] = withPages.exec(text) ?? [];
  const appearance = pages ? readVenueAndDate(where) : undefined;
  return appearance && { ...appearance, page: pages };
}

/** True for venues that are known by name, or say by a word what they are. */
export function isKnownVenue(text: string): boolean {
  return venueNames.test(text) || venueWords.test(text);
}

/** True for names of journals and conferences; beside a date fewer signs are needed. */
function isVenue(text: string, hasDate: boolean): boolean {
  const words = text.split(/\s+/);
  if (venueNames.test(text)) return true;
  if (
    text === '' ||
    words.length > 16 ||
    !/^[\p{Lu}\d]/u.test(text) ||
    /[!?]|\. \p{Lu}/u.test(text)
  )
    return false;
  const capitals = words.filter((word) => /^[\p{Lu}\d(&]/u.test(word)).length;
  const isNamed = venueWords.test(text);
  if (!hasDate)
    return isNamed && words.length <= 10 && capitals * 2 >= words.length && words.length >= 2;
  return isNamed
    ? capitals * 2 >= words.length
    : words.length <= 6 && capitals * 3 >= words.length * 2;
}
