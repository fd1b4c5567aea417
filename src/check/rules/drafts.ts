import type { DraftMark } from '../../schema/draft.ts';
import { atValue, type Collection, type PageFile } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** Drafts of a model wait for a person who reads them. */
export function checkDrafts({ papers, topics }: Collection): Finding[] {
  return [...papers, ...topics].flatMap((page: PageFile<DraftMark>): Finding[] => {
    if (!page.data.draft) return [];
    const drafted = page.data.drafted ?? [];
    const fields = drafted.map(({ field, model }) => `${field} by ${model}`).join(', ');
    return [
      atValue(page, ['draft'], {
        rule: 'draft',
        note: true,
        what: fields === '' ? 'the page is marked as a draft' : `drafts: ${fields}`,
        why: 'a model wrote them, and nobody has accepted them yet',
        fix: 'read and mend them, then remove the line draft: true',
      }),
    ];
  });
}
