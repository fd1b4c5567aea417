import { editionText } from '../../collection/edition.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { monthNames } from '../../schema/published.ts';
import type { WorkType } from '../../schema/work-type.ts';
import { apaNames, apaNamesInText, editorMark } from './apa-names.ts';
import { type Citation, type CitedFacts, citedDate, paperAddress } from './citation.ts';

/**
 * The parts of a reference in APA style, 7th edition; those that are not there are empty.
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples
 */
export interface Reference {
  /** Authors, else editors with “(Eds.)”. */
  creators: string;
  /** “(2024)”, of news and web pages the day: “(2024, October 18)”. */
  date: string;
  /** Behind the title: “ (2nd ed., Vol. 3) [PhD thesis, Somewhere University]”. */
  remark: string;
  /** “In A. Editor (Ed.), ”; for works in proceedings or books without editors “In ”. */
  within: string;
  container: string;
  /** Behind the container: “, 19(4), 12–34” or “ (Vol. 2, pp. 12–34)”. */
  place: string;
  publisher: string;
  address: string;
}

const serials = new Set<WorkType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
  'post-weblog',
  'review',
  'review-book',
]);
const parts = new Set<WorkType>([
  'chapter',
  'paper-conference',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
]);
/** Kinds that APA dates to the day. */
const dated = new Set<WorkType>([
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'interview',
  'personal_communication',
  'post',
  'post-weblog',
  'speech',
  'webpage',
]);
/** What APA says in brackets of kinds that are no texts. */
const labels: Partial<Record<WorkType, string>> = {
  dataset: 'Data set',
  graphic: 'Graphic',
  map: 'Map',
  motion_picture: 'Film',
  musical_score: 'Musical score',
  software: 'Computer software',
};

/** What every reference in words is put together from; the title is left to the format. */
export function toReference(citation: Citation): Reference {
  const { facts } = citation;
  const { type, authors = [], editors = [] } = facts;
  const isPart = parts.has(type);
  const inBook = isPart && facts['container-title'] !== undefined;
  const editorsLead = authors.length === 0 && editors.length > 0 && !inBook;
  const named = `${apaNamesInText(editors)} ${editorMark(editors)}, `;
  return {
    creators: editorsLead ? `${apaNames(editors)} ${editorMark(editors)}` : apaNames(authors),
    date: `(${dateText(citation)})`,
    remark: remark(facts, isPart),
    within: inBook ? `In ${editors.length > 0 ? named : ''}` : '',
    container: containerOf(facts),
    place: inBook ? bracketed(bookPlace(facts)) : serials.has(type) ? serialPlace(facts) : '',
    publisher: publisherOf(facts),
    address: paperAddress(citation) ?? citation.page,
  };
}

/** A reference in APA style as plain text. */
export function toApa(citation: Citation): string {
  const {
    creators,
    date,
    remark: behind,
    within,
    container,
    place,
    publisher,
    address,
  } = toReference(citation);
  const title = closed(`${segmentsToText(citation.title)}${behind}`);
  const head = creators === '' ? `${title} ${date}.` : `${closed(creators)} ${date}. ${title}`;
  const source = container && ` ${closed(`${within}${container}${place}`)}`;
  return `${head}${source}${publisher && ` ${closed(publisher)}`} ${address}`;
}

/** Ends with a full stop where there is no other end. */
export function closed(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function dateText(citation: Citation): string {
  const { start, end } = citedDate(citation) ?? {};
  if (!start) return 'n.d.';
  if (end === 'open') return `${start.year}–`;
  if (end && end.year !== start.year) return `${start.year}–${end.year}`;
  if (!dated.has(citation.facts.type) || start.month === undefined) return String(start.year);
  const month = monthNames[start.month - 1];
  return `${start.year}, ${[month, start.day].filter(Boolean).join(' ')}`;
}

function remark(facts: CitedFacts, isPart: boolean): string {
  const { type, arxiv, genre, publisher } = facts;
  if (type === 'preprint' && arxiv) return ` (arXiv:${arxiv})`;
  const isWhole = !isPart && !serials.has(type);
  const whole = isWhole ? [editionText(facts.edition), volumeText(facts), numberText(facts)] : [];
  const inBrackets = [...contributors(facts, isWhole), joined(whole)].filter(Boolean).join('; ');
  const label =
    type === 'thesis'
      ? joined([genre ?? 'Thesis', publisher])
      : (labels[type] ?? (type === 'report' || type === 'patent' ? undefined : genre));
  return `${bracketed(inBrackets)}${label ? ` [${label}]` : ''}`;
}

/** “C. Pher, Ed.” and “D. Sample, Trans.” of a work that has authors besides. */
function contributors({ authors, editors, translators }: CitedFacts, isWhole: boolean): string[] {
  const isEdited = isWhole && authors !== undefined && editors !== undefined;
  const mark = isEdited ? editorMark(editors).slice(1, -1) : '';
  return [
    ...(isEdited ? [`${apaNamesInText(editors)}, ${mark}`] : []),
    ...(translators ? [`${apaNamesInText(translators)}, Trans.`] : []),
  ];
}

function numberText({ type, genre, number }: CitedFacts): string | undefined {
  if (number === undefined) return undefined;
  if (type === 'report') return `${genre ?? 'Report'} No. ${number}`;
  if (type === 'patent') return `${genre ?? 'Patent'} No. ${number}`;
  return type === 'software' || type === 'dataset' ? `Version ${number}` : number;
}

function bookPlace(facts: CitedFacts): string {
  const { page } = facts;
  const pages = page && `${/[–,-]/.test(page) ? 'pp.' : 'p.'} ${page}`;
  return joined([editionText(facts.edition), volumeText(facts), pages]);
}

function serialPlace({ volume, issue, page }: CitedFacts): string {
  const number = issue ? `(${issue})` : '';
  return [volume || number ? `${volume ?? ''}${number}` : '', page]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}

function volumeText({ volume }: CitedFacts): string | undefined {
  return volume && `Vol. ${volume}`;
}

function containerOf(facts: CitedFacts): string {
  const container = facts['container-title'] ?? facts['event-title'];
  if (container !== undefined) return container;
  return facts.type === 'preprint' && facts.arxiv ? 'arXiv' : '';
}

/** Of serials APA names no publisher, of theses it stands behind the title. */
function publisherOf({ type, publisher, arxiv }: CitedFacts): string {
  const isSaid = serials.has(type) || type === 'thesis' || (type === 'preprint' && arxiv);
  return isSaid ? '' : (publisher ?? '');
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function bracketed(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
