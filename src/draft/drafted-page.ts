import { parseDocument } from 'yaml';
import { readExistingPage } from '../import/write/existing-page.ts';
import { revisedPage } from '../import/write/page-text.ts';
import { summaryOf } from '../schema/claim.ts';
import { digest } from '../schema/digest.ts';
import { readPage, splitPage } from '../schema/page.ts';
import type { PaperFrontMatter, paperDraftFields } from '../schema/paper.ts';
import { keepDigits } from '../schema/read-yaml.ts';
import { type TopicFrontMatter, topicSchema } from '../schema/topic.ts';

export type PaperField = (typeof paperDraftFields)[number];

/** A drafted text as front matter has it. */
export type PaperDraft = Pick<PaperFrontMatter, PaperField>;

/** Tells a draft from what a person made of it. */
function draftDigest(value: unknown): string {
  return digest(JSON.stringify(value));
}

/**
 * Whether a text may be drafted: it is not there or, where drafts are renewed, it is a draft that
 * nobody has accepted or changed.
 */
export function isOpen(data: PaperFrontMatter, field: PaperField, renew: boolean): boolean {
  const value = field === 'summary' ? summaryOf(data) : data[field];
  if (value === undefined) return true;
  const mark = data.draft && data.drafted?.find((one) => one.field === field);
  return renew && mark !== undefined && mark.digest === draftDigest(value);
}

/**
 * A paper's page with a draft in it, marked as one. What was drafted and accepted before loses its
 * entry: with the new mark it would become a draft again.
 * @param path below the content folder.
 * @returns undefined where the page cannot be read any more, or somebody has written the text.
 */
export function withPaperDraft(
  path: string,
  source: string,
  field: PaperField,
  draft: PaperDraft,
  model: string,
  renew: boolean,
): string | undefined {
  const { page } = readExistingPage(path.replace(/^papers\//, ''), source);
  if (!page || !isOpen(page.data, field, renew)) return undefined;
  const others = page.data.draft ? (page.data.drafted ?? []) : [];
  const drafted = [
    ...others.filter((one) => one.field !== field),
    { field, model, digest: draftDigest(draft[field]) },
  ];
  return revisedPage(page, { [field]: draft[field], draft: true, drafted }, undefined);
}

/** Whether a topic's page has no overview or, where drafts are renewed, one that is still a draft. */
export function isOverviewOpen(data: TopicFrontMatter, body: string, renew: boolean): boolean {
  if (body === '') return true;
  const mark = data.draft && data.drafted?.[0];
  return renew && mark !== undefined && mark.digest === draftDigest(body);
}

/**
 * A topic's page with a drafted overview, marked as one.
 * @returns undefined where the page cannot be read any more, or somebody has written the overview.
 */
export function withOverviewDraft(
  path: string,
  source: string,
  overview: string,
  model: string,
  renew: boolean,
): string | undefined {
  const { page } = readPage(path, source, topicSchema);
  const parts = splitPage(source);
  if (!page || !parts || !isOverviewOpen(page.data, page.body, renew)) return undefined;
  const document = parseDocument(parts.frontMatter);
  keepDigits(document);
  const mark = { field: 'overview', model, digest: draftDigest(overview) };
  document.set('draft', true);
  const item = document.createNode(mark, { flow: true });
  document.set('drafted', document.createNode([]));
  document.addIn(['drafted'], item);
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${frontMatter}---\n\n${overview}\n`;
}
