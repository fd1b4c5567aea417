import type { NewListing } from '../new-listing.ts';
import { type BibtexBlock, bibtexBlocks } from './blocks.ts';
import type { CountedNotes } from './counted-notes.ts';
import { BibtexError, type BibtexRecord, readRecord } from './fields.ts';
import { withInherited } from './inheritance.ts';
import { macroTable } from './macros.ts';
import { parentsIn } from './parents.ts';

/** A file of BibTeX, whose records can be read one by one. */
export interface BibtexFile {
  blocks: BibtexBlock[];
  /**
   * A record with its macros resolved and all that it inherits.
   * @throws BibtexError where it is broken.
   */
  read(block: BibtexBlock): BibtexRecord;
  /** True where parts of a whole refer to it by its key. */
  hasParts(key: string): boolean;
}

const unknownMacro = () => 'is no @string of this file · taken as it stands';

/** Cuts a file into its records and reads its macros; what cannot be read is told to the listing. */
export function openBibtex(text: string, listing: NewListing, notes: CountedNotes): BibtexFile {
  const macros = macroTable();
  const blocks: BibtexBlock[] = [];
  for (const block of bibtexBlocks(text)) {
    if ('problem' in block) listing.reject(block.line, `${block.problem} · mend the record`);
    else if (block.type !== 'string') blocks.push(block);
    else attemptBibtex(listing, block.line, () => macros.define(block.body));
  }
  const parents = parentsIn(text, blocks, (block) =>
    readRecord(block, (name) => macros.value(name) ?? name),
  );
  return {
    blocks,
    read(block) {
      const { line } = block;
      const macroValue = (name: string, field: string) => {
        const value = macros.value(name);
        if (value === undefined && field !== 'month') notes.count(line, name, unknownMacro);
        return value ?? name;
      };
      const record = readRecord(block, macroValue, listing.noteAt(line));
      return { ...record, fields: withInherited(record, parents.find) };
    },
    hasParts: parents.hasParts,
  };
}

/** Does what may find BibTeX broken: then the record is rejected, and the next can be read. */
export function attemptBibtex(listing: NewListing, line: number, read: () => void): void {
  listing.attempt(line, () => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof BibtexError)) throw error;
      listing.reject(line, `BibTeX is broken: ${error.message} · mend the record`);
    }
  });
}
