import { isPreprintDoi } from '../../identifiers/doi.ts';
import type { PaperFacts } from '../../schema/paper.ts';
import { readPublished } from '../../schema/published.ts';
import type { WorkType } from '../../schema/work-type.ts';
import { type FirstAuthor, firstAuthor } from './first-author.ts';
import { titleKey } from './identity.ts';
import { isTelling } from './telling-title.ts';

/** What is known of a work by which it is told from others. Facts are in the form to be compared. */
export interface Work {
  /** Keys of its titles: as mended, as listed. */
  titleKeys: string[];
  /** Whether such a title is likely to be that of one work only. */
  telling: boolean;
  author: FirstAuthor | undefined;
  /** First and last year. */
  years: [first: number, last: number] | undefined;
  /** `scheme:id` of its identifiers; a DOI in lower case. */
  ids: Partial<Record<IdScheme, string>>;
  kind: WorkType | undefined;
  /** A preprint, or what a publisher made of it; undefined where nothing tells. */
  stage: 'preprint' | 'published' | undefined;
  container: string;
  volume: string;
  issue: string;
  edition: string;
  /** First page or article number. */
  page: string;
  url: string;
  /** Beginning of the abstract, in letters. */
  abstract: string;
}

/** Identifiers of which two works never have the same. */
export const idSchemes = ['doi', 'arxiv', 'pmid'] as const;
export type IdScheme = (typeof idSchemes)[number];

/** What {@link describeWork} looks at. */
export interface WorkSource {
  /** As text, without TeX. */
  title: string;
  /** Keys of the title; made from it where they are not given. */
  titleKeys?: string[];
  facts: PaperFacts;
  abstract: string;
}

/** So much of an abstract is compared. */
const abstractLength = 240;

/** Brings what is known of a work into the form in which works are compared. */
export function describeWork({ title, titleKeys, facts, abstract }: WorkSource): Work {
  const container = letters(facts['container-title'] ?? '');
  const isOnServer = isPreprintServer(container || letters(facts.venue ?? ''));
  return {
    titleKeys: titleKeys ?? [titleKey(title)],
    telling: isTelling(title),
    author: firstAuthor(facts.authors) ?? editorOfWhole(facts),
    years: yearsOf(facts.published),
    ids: idsOf(facts),
    kind: facts.type === 'document' ? undefined : facts.type,
    stage: isOnServer ? 'preprint' : stageOf(facts),
    container: isOnServer ? '' : container,
    volume: numberOf(facts.volume),
    issue: numberOf(facts.issue),
    edition: editionOf(facts.edition),
    page: firstPage(facts.page),
    url: facts.url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? '',
    abstract: letters(abstract.slice(0, 2 * abstractLength)).slice(0, abstractLength),
  };
}

/** Identifiers of a work as `scheme:id`, the form in which they are remembered. */
export function idsOf(facts: Pick<PaperFacts, IdScheme>): Work['ids'] {
  const ids: Work['ids'] = {};
  for (const scheme of idSchemes) {
    const id = facts[scheme];
    if (id) ids[scheme] = `${scheme}:${id.toLowerCase()}`;
  }
  return ids;
}

/** A book without authors is filed under its editor. */
function editorOfWhole({ type, authors, editors }: PaperFacts): FirstAuthor | undefined {
  const isWhole = type === 'book' || type === 'collection' || type === 'periodical';
  return isWhole && !authors ? firstAuthor(editors) : undefined;
}

function yearsOf(published: string | undefined): Work['years'] {
  const date = published === undefined ? undefined : readPublished(published);
  if (!date) return undefined;
  const { start, end } = date;
  const last = end === undefined ? start.year : end === 'open' ? 9999 : end.year;
  return [start.year, last];
}

function stageOf(facts: PaperFacts): Work['stage'] {
  if (facts.type === 'preprint') return 'preprint';
  if (facts.doi) return isPreprintDoi(facts.doi) ? 'preprint' : 'published';
  if (facts['container-title'] || facts.venue) return 'published';
  return facts.arxiv ? 'preprint' : undefined;
}

/** Servers that BibTeX names as the journal of a preprint. */
function isPreprintServer(container: string): boolean {
  return /^(?:(?:the)?(?:corr|arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn)(?:\d|abs|$|e?print|preprint|org|cornell|electronic)|computingresearchrepository)/.test(
    container,
  );
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** `Vol. 07` and `7` are one, `II` is 2; what stands there for a preprint (`abs/2410.14649`) is none. */
function numberOf(written: string | undefined): string {
  const text = (written ?? '').toLowerCase();
  if (/^abs[/-]/.test(text)) return '';
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return digits.replace(/^0+(?=.)/, '');
  const roman = /^\W*(?:vol(?:ume)?\.?|band|bd\.?)?\s*([ivxlc]+)\W*$/.exec(text)?.[1];
  return roman === undefined ? letters(text) : String(arabic(roman));
}

function arabic(roman: string): number {
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function editionOf(written: string | undefined): string {
  const text = (written ?? '').toLowerCase();
  const ordinal = ordinals.findIndex((word) => text.startsWith(word));
  return ordinal < 0 ? numberOf(text) : String(ordinal + 1);
}

/** Every article of a journal that numbers articles begins at page 1, which tells nothing. */
function firstPage(written: string | undefined): string {
  const page = /^\W*(?:pp?\.?\s*)?([a-z]*\d+)/.exec((written ?? '').toLowerCase())?.[1] ?? '';
  return page === '1' ? '' : page;
}
