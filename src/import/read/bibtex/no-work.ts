import type { BibtexRecord } from './fields.ts';

const settings = /^(?:control|ieeetranbstctl|bstcontrol)$/;
const wholes = /^(?:proceedings|mvproceedings|periodical)$/;

/**
 * Why a record is no work with a page of its own: it is `xdata`, a set of other records, or sets up a
 * bibliography style; or it is proceedings of which only the parts are cited, and tells nothing but
 * what these inherit. Undefined for all others.
 */
export function whyNoWork(
  { type, fields }: BibtexRecord,
  isReferredTo: boolean,
): string | undefined {
  if (type === 'xdata') return 'holds what others take from it';
  if (settings.test(type)) return 'sets up a bibliography style';
  if (type === 'set' && !fields.has('title')) return 'gathers other records';
  const tellsMore = fields.has('author') || fields.has('abstract');
  if (!isReferredTo || !wholes.test(type) || tellsMore) return undefined;
  return 'is told on the pages of its parts';
}
