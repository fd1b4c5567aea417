import { monthOfArxivId } from '../../identifiers/arxiv.ts';
import { readDoi } from '../../identifiers/doi.ts';
import { type PaperFacts, paperSchema } from '../../schema/paper.ts';
import type { WorkType } from '../../schema/work-type.ts';
import { cleanField, cleanVerbatim } from '../clean/field-text.ts';
import { leftovers } from '../clean/leftovers.ts';
import { isArxivAlone, isArxivIdAlone } from './arxiv-container.ts';
import { understandDate, understandDateParts } from './date.ts';
import { idsOfWork, isDoiAlone } from './ids-of-work.ts';
import { readLanguage } from './language.ts';
import { namesOfWork } from './names-of-work.ts';
import { numberOf, pagesOf } from './numbers-of-work.ts';
import { type NoteFact, type RawFacts, saidValues } from './raw-facts.ts';

const shape = paperSchema.shape;

/** Facts that are text, with what else than cleaning each needs. */
const textFacts = [
  ['container-title', same],
  ['event-title', same],
  ['volume', numberOf],
  ['issue', numberOf],
  ['page', pagesOf],
  ['collection-title', same],
  ['collection-number', numberOf],
  ['edition', same],
  ['publisher', same],
  ['publisher-place', same],
  ['genre', same],
  ['number', same],
  ['venue', same],
  ['note', same],
] as const satisfies [keyof PaperFacts, (text: string) => string][];

/**
 * Facts in the form of a page's front matter, each cleaned and held to its schema. One that does
 * not fit is left out and noted, it never refuses the paper; what is not there stays unknown.
 */
export function readFacts(raw: RawFacts, note: NoteFact = () => {}): PaperFacts {
  const facts: PaperFacts = idsOfWork(raw, note);
  if (raw.type) facts.type = raw.type;
  for (const role of ['authors', 'editors', 'translators'] as const) {
    const names = namesOfWork(raw[role] ?? []);
    if (names.length > 0) facts[role] = names;
  }
  const published = publishedOf(raw.published, facts.arxiv, note);
  if (published) facts.published = published;
  for (const [name, mend] of textFacts) {
    const [value] = saidValues(raw[name]).map((text) => mend(cleanField(text)).trim());
    if (!value || saysNothing(value)) continue;
    if (facts.doi && isDoiAlone(value) && readDoi(value)?.toLowerCase() === facts.doi.toLowerCase())
      continue;
    Object.assign(facts, { [name]: value });
    for (const left of leftovers(value)) note(name, `${left} was left as it stands`);
  }
  leaveOutArxiv(facts, note);
  const [language] = saidValues(raw.language).map(cleanField);
  if (language) {
    const tag = shape.language.safeParse(readLanguage(language));
    if (tag.data) facts.language = tag.data;
    else note('language', `${language}: no language that is known`);
  }
  const keywords = keywordsOf(raw['source-keywords']);
  if (keywords.length > 0) facts['source-keywords'] = keywords;
  const [key] = saidValues(raw['citation-key']).map(cleanVerbatim);
  if (key) {
    const parsed = shape['citation-key'].safeParse(key);
    if (parsed.data) facts['citation-key'] = parsed.data;
    else note('citation-key', `${key}: ${parsed.error?.issues[0]?.message}`);
  }
  return facts;
}

/** What programs write where there is nothing to say. */
function saysNothing(text: string): boolean {
  if (/^(?:n\/?a\.?|null|undefined|nan)$/i.test(text)) return true;
  return !/[A-Za-z\d]/.test(text) && !/[\p{L}\p{N}]/u.test(text);
}

function same(text: string): string {
  return text;
}

/**
 * When a work came out. The listing's date counts; where it has only the year, an arXiv id of that
 * year gives the month, and where it has none, the month of the id is the date.
 */
function publishedOf(
  written: RawFacts['published'],
  arxiv: string | undefined,
  note: NoteFact,
): string | undefined {
  const { date, doubt } =
    typeof written === 'object' && written !== null
      ? understandDateParts(written)
      : understandDate(saidValues(written).join(' '));
  const isSaid = typeof written === 'object' ? written?.year : saidValues(written)[0];
  if (doubt && isSaid) note('published', doubt);
  const month = arxiv && monthOfArxivId(arxiv);
  return date === undefined || month?.startsWith(`${date}-`) ? month : date;
}

/** arXiv is no journal, no venue and no publisher: what is only there is a preprint. */
function leaveOutArxiv(facts: PaperFacts, note: NoteFact): void {
  const container = facts['container-title'];
  if (container !== undefined && isArxivAlone(container)) {
    delete facts['container-title'];
    if (facts.type === undefined || unpublished.has(facts.type)) facts.type = 'preprint';
    if (!facts.arxiv) note('container-title', `${container}: no id of arXiv with it`);
  }
  if (facts.venue !== undefined && isArxivAlone(facts.venue)) delete facts.venue;
  if (!facts.arxiv) return;
  if (facts.publisher !== undefined && isArxivAlone(facts.publisher)) delete facts.publisher;
  for (const name of ['number', 'volume', 'page'] as const) {
    if (facts[name] !== undefined && isArxivIdAlone(facts[name])) delete facts[name];
  }
}

/** Types of what no publisher brought out, and the one that stands for any article. */
const unpublished = new Set<WorkType>([
  'article-journal',
  'document',
  'manuscript',
  'report',
  'webpage',
]);

function keywordsOf(value: RawFacts['source-keywords']): string[] {
  const list = saidValues(value);
  const separator = list.some((text) => /[;\n]/.test(text)) ? /[;\n]/ : /,/;
  const split = Array.isArray(value) ? list : list.flatMap((text) => text.split(separator));
  const clean = split.map(cleanField).filter((keyword) => !saysNothing(keyword));
  const known = new Map<string, string>();
  for (const keyword of clean) {
    if (!known.has(keyword.toLowerCase())) known.set(keyword.toLowerCase(), keyword);
  }
  return [...known.values()];
}
