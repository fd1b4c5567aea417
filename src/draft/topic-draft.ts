import { parseDocument } from 'yaml';
import { readPage, splitPage } from '../schema/page.ts';
import { keepDigits } from '../schema/read-yaml.ts';
import { type TopicFrontMatter, topicSchema } from '../schema/topic.ts';
import { draftDigest } from './paper-draft.ts';

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
