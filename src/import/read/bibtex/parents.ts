import type { BibtexBlock } from './blocks.ts';
import { BibtexError, type BibtexRecord } from './fields.ts';
import { type FindRecord, keysIn } from './inheritance.ts';

/** Records to which others refer. */
export interface Parents {
  find: FindRecord;
  /** True where the parts of a whole refer to it. */
  hasParts(key: string): boolean;
}

const reference = /\b(crossref|xdata)\s*=\s*[{"]([^{}"]*)[}"]/gi;

/**
 * The records of a file from which others inherit. As in BibTeX capitals make no difference in keys,
 * and of two records with one key the first counts.
 * @param read takes a record apart.
 */
export function parentsIn(
  text: string,
  blocks: BibtexBlock[],
  read: (block: BibtexBlock) => BibtexRecord,
): Parents {
  const wholes = new Set<string>();
  const wanted = new Map<string, BibtexBlock | BibtexRecord | undefined>();
  for (const [, field = '', list] of text.matchAll(reference)) {
    for (const key of keysIn(list).map((name) => name.toLowerCase())) {
      wanted.set(key, undefined);
      if (field.toLowerCase() === 'crossref') wholes.add(key);
    }
  }
  for (const block of wanted.size > 0 ? blocks : []) {
    const key = /^\s*([^\s,=]+)/.exec(block.body)?.[1]?.toLowerCase() ?? '';
    if (wanted.has(key) && wanted.get(key) === undefined) wanted.set(key, block);
  }
  return {
    hasParts: (key) => wholes.has(key.toLowerCase()),
    find(name) {
      const key = name.toLowerCase();
      const found = wanted.get(key);
      if (found === undefined || 'fields' in found) return found;
      const record = attempt(() => read(found));
      wanted.set(key, record);
      return record;
    },
  };
}

/** A broken record is told of where it stands; here it has nothing to give. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof BibtexError) return undefined;
    throw error;
  }
}
