import type { FoundId } from './work-id.ts';

/** Addresses of papers at OpenReview; its ids are told by the address alone. */
const openReview =
  /openreview\.net\/(?:forum|pdf|attachment|references\/pdf|revisions)\?(?:[^\s#]*&)?id=(?<id>[\w-]{6,40})/g;

/**
 * Ids of the ACL Anthology, in an address or by themselves: P19-1001, 2020.acl-main.1.
 * @see https://aclanthology.org/info/ids/
 */
const aclAnthology =
  /(?:(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology|anthology\.aclweb\.org)\/(?:papers\/|volumes\/)?(?<id>(?:[A-Z]\d{2}-\d{4,5}|\d{4}\.[a-z]\w*-[a-z0-9]+\.\d+))|(?<![\w./-])(?<bare>\d{4}\.[a-z]\w*-[a-z0-9]+\.\d+))(?:\.pdf)?(?!\w)/g;

/** Every id in a text that an address of OpenReview tells. */
export function openReviewIdsIn(text: string): FoundId[] {
  return idsAt('openreview', openReview, text);
}

/** Every id of the ACL Anthology in a text. */
export function aclIdsIn(text: string): FoundId[] {
  return idsAt('acl', aclAnthology, text);
}

function idsAt(scheme: 'openreview' | 'acl', form: RegExp, text: string): FoundId[] {
  return [...text.matchAll(form)].map(({ 0: match, index, groups }) => ({
    scheme,
    id: groups?.id ?? groups?.bare ?? '',
    start: index,
    end: index + match.length,
  }));
}
