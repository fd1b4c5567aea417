import { readExistingPage } from '../import/write/existing-page.ts';
import { revisedPage } from '../import/write/page-text.ts';
import { digest } from '../schema/page.ts';
import type { PaperFrontMatter, paperDraftFields } from '../schema/paper.ts';

export type PaperField = (typeof paperDraftFields)[number];

/** A drafted text as front matter has it. */
export type PaperDraft = Pick<PaperFrontMatter, PaperField>;

/** Tells a draft from what a person made of it. */
export function draftDigest(value: unknown): string {
  return digest(JSON.stringify(value));
}

/**
 * Whether a text may be drafted: it is not there or, where drafts are renewed, it is a draft that
 * nobody has accepted or changed.
 */
export function isOpen(data: PaperFrontMatter, field: PaperField, renew: boolean): boolean {
  const value = data[field];
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
