import type { PaperFile } from '../check/collection.ts';
import { normalizeText } from '../import/clean/unicode.ts';
import { formatTitle, parseTitle } from '../mathematics/title.ts';
import { formatAbstract } from '../schema/abstract.ts';
import { type PaperFrontMatter, paperSchema } from '../schema/paper.ts';
import type { SiteSettings } from '../schema/site.ts';
import { FormError, type FilledForm } from './read-form.ts';

/** What a filled form wants of a paper's page. */
export interface Correction {
  paper: PaperFile;
  /** Name of the field in the form. */
  field: string;
  facts: Partial<PaperFrontMatter>;
  /** Markdown of the new abstract. */
  abstract?: string;
  /** Folder of another topic. */
  folder?: string;
}

/** Keys that take one line of text, by the names that the form has for them. */
const lines: Record<string, keyof PaperFrontMatter> = {
  Summary: 'summary',
  'Month of first publication': 'published',
  'arXiv id': 'arxiv',
  DOI: 'doi',
  Venue: 'venue',
  'Address of its code': 'code',
};

/** Keys that take a list, likewise. */
const lists: Record<string, keyof PaperFrontMatter> = { Authors: 'authors', Keywords: 'keywords' };

/**
 * Understands a filled correction form.
 * @throws FormError where the page is unknown, or the text does not fit the field.
 */
export function readCorrection(
  form: FilledForm,
  papers: PaperFile[],
  site: SiteSettings | undefined,
): Correction {
  const { page = '', field = '', text = '' } = form;
  const paper = findPaper(page, papers);
  if (text === '') throw new FormError('“New text” is empty.');
  const line = normalizeText(text);
  const correction: Correction = { paper, field, facts: {} };
  if (field === 'Title') correction.facts = facts('title', formatTitle(parseTitle(line)));
  else if (field === 'Abstract') correction.abstract = abstractMarkdown(text);
  else if (field === 'Topic') correction.folder = topicFolder(line, site);
  else if (lines[field]) correction.facts = facts(lines[field], oneLine(field, line));
  else if (lists[field]) correction.facts = facts(lists[field], listed(text));
  else throw new FormError('A maintainer has to read this one: it is not about one known field.');
  return correction;
}

/** The paper whose address somebody gave. Paths are never made of what stands in a form. */
function findPaper(address: string, papers: PaperFile[]): PaperFile {
  const path = address.trim().replace(/[?#].*$/s, '').replace(/(?:\.md|\/)+$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const paper = papers.find(({ slug, data }) => slug === name || data.aliases?.includes(name));
  if (!paper) throw new FormError('“Page” is not the address of a paper of this collection.');
  return paper;
}

function facts(key: keyof PaperFrontMatter, value: unknown): Partial<PaperFrontMatter> {
  const result = paperSchema.partial().safeParse({ [key]: value });
  if (result.success) return result.data;
  throw new FormError(`“New text” does not fit: ${result.error.issues[0]?.message}.`);
}

function oneLine(field: string, text: string): string {
  if (field !== 'arXiv id' && field !== 'DOI') return text;
  return text.replace(/^(?:https?:\/\/)?(?:www\.)?(?:arxiv\.org\/(?:abs|pdf)|(?:dx\.)?doi\.org)\//i, '')
    .replace(/^(?:arxiv|doi):\s*/i, '')
    .replace(field === 'DOI' ? /$/ : /(?:v\d+)?(?:\.pdf)?$/, '');
}

function listed(text: string): string[] {
  const separator = text.includes('\n') ? /\n/ : /,|;| and /;
  return text
    .split(separator)
    .map((item) => normalizeText(item.replace(/^\s*[-*]\s+/, '').replace(/[,;]\s*$/, '')))
    .filter((item) => item !== '');
}

/** The abstract is text with $mathematics$, whatever else it may mean in Markdown. */
function abstractMarkdown(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => formatAbstract(parseTitle(normalizeText(paragraph))))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function topicFolder(text: string, site: SiteSettings | undefined): string {
  const topics = site?.groups.flatMap(({ topics: slugs }) => slugs) ?? [];
  const wanted = text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (!topics.includes(wanted)) throw new FormError(`“New text” is none of the topics: ${topics.join(', ')}.`);
  return wanted;
}
