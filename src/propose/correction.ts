import type { Collection, PaperFile } from '../check/collection.ts';
import { editorField, patchOf } from '../editor/hand-over.ts';
import { withPatch } from '../editor/page-patch.ts';
import { readArxivId } from '../identifiers/arxiv.ts';
import { readDoi } from '../identifiers/doi.ts';
import { normalizeText } from '../import/clean/unicode.ts';
import { readDate } from '../import/read/date.ts';
import { formatTitle, parseTitle } from '../mathematics/title.ts';
import { formatAbstract } from '../schema/abstract.ts';
import type { Claim } from '../schema/claim.ts';
import { readPage } from '../schema/page.ts';
import { type PaperFrontMatter, paperSchema } from '../schema/paper.ts';
import { formatProblem } from '../schema/problem.ts';
import { relationKinds } from '../schema/relation.ts';
import { type FilledForm, FormError } from './read-form.ts';

type Key = keyof PaperFrontMatter;

/** What a filled form wants of a paper's page. */
export interface Correction {
  paper: PaperFile;
  /** Front matter to write. */
  facts: Partial<PaperFrontMatter>;
  /** Markdown of the new abstract. */
  abstract?: string;
  /** Folder of another topic. */
  folder?: string;
  /** The whole file, with changes that were made in the editor. */
  source?: string;
}

/** How the text of a form becomes a value, by the names that the form has for fields. */
const values: Record<string, { key: Key; read: (text: string) => unknown }> = {
  Title: { key: 'title', read: (text) => formatTitle(parseTitle(normalizeText(text))) },
  Summary: { key: 'summary', read: normalizeText },
  Authors: { key: 'authors', read: (text) => readList(text, /,|;|\band\b/) },
  'Month of first publication': {
    key: 'published',
    read: (text) => readDate(text) ?? normalizeText(text),
  },
  'arXiv id': { key: 'arxiv', read: (text) => readArxivId(normalizeText(text)) ?? text },
  DOI: { key: 'doi', read: (text) => readDoi(normalizeText(text)) ?? text },
  Venue: { key: 'venue', read: normalizeText },
  'Address of its code': { key: 'code', read: normalizeText },
  Keywords: { key: 'keywords', read: (text) => readList(text, /,|;/) },
};

/**
 * Understands a filled correction form.
 * @throws FormError where the page is unknown, or the text does not fit the field.
 */
export function readCorrection(form: FilledForm, collection: Collection): Correction {
  const { page = '', field = '', text = '' } = form;
  const paper = findPaper(page, collection.papers);
  if (text === '') throw new FormError('“New text” is empty.');
  const patch = patchOf(text);
  if (patch !== undefined) return { paper, facts: {}, source: patchedPage(paper, patch) };
  if (field === editorField) {
    throw new FormError('“New text” is not what the editor hands over: copy the whole of it.');
  }
  if (field === 'Abstract') return { paper, facts: {}, abstract: readAbstract(text) };
  if (field === 'Topic') return { paper, facts: {}, folder: readTopic(text, collection) };
  if (field === 'Related paper') {
    return { paper, facts: { related: readRelated(text, paper, collection) } };
  }
  const { claims } = paper.data;
  const [, number] = /^Claim (\d)$/.exec(field) ?? [];
  if (number)
    return { paper, facts: { claims: readClaim(text, claims ?? [], Number(number) - 1) } };
  if (field === 'Summary' && claims) {
    throw new FormError(
      'The summary of this page is made of claims: choose “Claim 1” to “Claim 4”.',
    );
  }
  const value = values[field];
  if (!value) throw new FormError('It is about no single field, so a maintainer has to read it.');
  const shape = paperSchema.shape[value.key];
  const result = shape.safeParse(value.read(text));
  if (result.success) return { paper, facts: { [value.key]: result.data } };
  const reasons = result.error.issues.map(({ message }) => message).join('; ');
  throw new FormError(`“New text” does not fit “${field}”: ${reasons}.`);
}

/** The file of a paper with changes from the editor, which are put nowhere else, whatever they name. */
function patchedPage({ file, source }: PaperFile, patch: string): string {
  const patched = withPatch(source, patch);
  if (patched === undefined) {
    throw new FormError(
      'The page has changed in the same lines since it was opened in the editor: open it there again, and make the changes anew.',
    );
  }
  const { page, problems } = readPage(file, patched, paperSchema);
  if (!page) throw new FormError(problems.map(formatProblem).join('\n'));
  return patched;
}

/** The paper whose address somebody gave. No path is ever made of what stands in a form. */
function findPaper(address: string, papers: PaperFile[], place = '“Page”'): PaperFile {
  const path = address.trim().replace(/[?#].*$/s, '');
  const name = path.replace(/(?:\.md|\/)+$/, '').replace(/^.*\//s, '');
  const paper = papers.find(({ slug, data }) => slug === name || data.aliases?.includes(name));
  if (!paper) throw new FormError(`${place} is not the address of a paper of this collection.`);
  return paper;
}

function readList(text: string, separator: RegExp): string[] {
  return text
    .trim()
    .split(text.trim().includes('\n') ? '\n' : separator)
    .map((item) => normalizeText(item.replace(/^\s*[-*]\s+/, '').replace(/[,;]\s*$/, '')))
    .filter((item) => item !== '');
}

/** An abstract is text with $mathematics$, whatever else it may mean in Markdown. */
function readAbstract(text: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => formatAbstract(parseTitle(normalizeText(paragraph))))
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) throw new FormError('“New text” holds nothing that can be seen.');
  return paragraphs.join('\n\n');
}

/** What stands before the words of the abstract that carry a claim. */
const evidenceMark = /^\s*Evidence:/im;

/** The claims of a page with another text of one and, where the form gives it, other evidence. */
function readClaim(text: string, claims: Claim[], index: number): Claim[] {
  const claim = claims[index];
  if (!claim) throw new FormError(`The page has ${claims.length} claims.`);
  const [said = '', evidence] = text.split(evidenceMark).map(normalizeText);
  if (said === '') throw new FormError('“New text” holds nothing that can be seen.');
  return claims.with(index, { ...claim, text: said, ...(evidence && { evidence }) });
}

/** A line that says how a paper stands to a related one. */
const kindMark = /^\s*Kind:\s*(.*?)\s*$/im;

/**
 * The related papers of a page with another one, or with other words for one that is there: its
 * address in the first line, then what connects the two and, where it is known, a line with the kind.
 */
function readRelated(text: string, { data, slug }: PaperFile, { papers }: Collection) {
  const [address = '', ...lines] = text.trim().split('\n');
  const other = findPaper(address, papers, 'The first line of “New text”').slug;
  if (other === slug) throw new FormError('The first line of “New text” is the paper itself.');
  const [, named] = kindMark.exec(lines.join('\n')) ?? [];
  const kind = relationKinds.find((one) => one === named?.toLowerCase());
  if (named !== undefined && !kind) {
    throw new FormError(`“Kind” is none of these: ${relationKinds.join(', ')}.`);
  }
  const why = normalizeText(lines.join('\n').replace(kindMark, ''));
  const entry = { paper: other, why, ...(kind && { kind }) };
  const known = data.related ?? [];
  const place = known.findIndex(({ paper }) => paper === other);
  const result = paperSchema.shape.related.safeParse(
    place < 0 ? [...known, entry] : known.with(place, entry),
  );
  if (result.success) return result.data ?? [];
  const reasons = result.error.issues.map(({ message }) => message).join('; ');
  throw new FormError(`“New text” does not fit “Related paper”: ${reasons}.`);
}

/** The folder of a topic that was given by its name or by its address. */
function readTopic(text: string, { topics, site }: Collection): string {
  const wanted = normalizeText(text).toLowerCase();
  const known = site?.groups.flatMap((group) => group.topics) ?? [];
  const topic = known.find(
    (slug) =>
      slug === wanted ||
      topics.find((page) => page.slug === slug)?.data.title.toLowerCase() === wanted,
  );
  if (!topic) throw new FormError(`“New text” is none of the topics: ${known.join(', ')}.`);
  return topic;
}
