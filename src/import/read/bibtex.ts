import type { Listing } from '../entry.ts';
import { type BibtexBlock, bibtexBlocks } from './bibtex/blocks.ts';
import { countedNotes } from './bibtex/counted-notes.ts';
import { nameFields, readEntry } from './bibtex/entry-facts.ts';
import { BibtexError, type BibtexRecord, readRecord } from './bibtex/fields.ts';
import { isNoWork, withInherited } from './bibtex/inheritance.ts';
import { macroTable } from './bibtex/macros.ts';
import { nameReader } from './bibtex/names.ts';
import { parentsIn } from './bibtex/parents.ts';
import { takenFields } from './bibtex/taken-fields.ts';
import { isUnknownType } from './bibtex/types.ts';
import { readFacts } from './facts.ts';
import { newListing } from './new-listing.ts';

/** Records whose names are read in one go. */
const batchLength = 200;

const unknownMacro = () => 'is no @string of this file · taken as it stands';
const unknownType = (times: number) =>
  `is no type that is known · ${records(times)} read without a kind of work`;
const noWork = (times: number) =>
  `${records(times)} read for what others take from there · no page for that alone`;

function records(times: number): string {
  return times === 1 ? 'one record is' : `${times} records are`;
}

/**
 * Reads BibTeX and BibLaTeX, record by record: one that cannot be read is named by its line and
 * takes no other with it. Records that only lend their fields to others are no papers.
 */
export function parseBibtex(text: string, source: string): Listing {
  const listing = newListing(source);
  const macros = macroTable();
  const names = nameReader();
  const told = countedNotes();
  const blocks: BibtexBlock[] = [];

  /** Does what may find BibTeX broken. */
  const attempt = (line: number, read: () => void) =>
    listing.attempt(line, () => {
      try {
        read();
      } catch (error) {
        if (!(error instanceof BibtexError)) throw error;
        listing.reject(line, `BibTeX is broken: ${error.message} · mend the record`);
      }
    });

  for (const block of bibtexBlocks(text)) {
    if ('problem' in block) listing.reject(block.line, `${block.problem} · mend the record`);
    else if (block.type !== 'string') blocks.push(block);
    else attempt(block.line, () => macros.define(block.body));
  }
  const parents = parentsIn(text, blocks, (block) =>
    readRecord(block, (name) => macros.value(name) ?? name),
  );

  const readWhole = (block: BibtexBlock): BibtexRecord => {
    const record = readRecord(
      block,
      (name, field) => {
        const value = macros.value(name);
        if (value === undefined && field !== 'month') told.count(block.line, name, unknownMacro);
        return value ?? name;
      },
      listing.noteAt(block.line),
    );
    return { ...record, fields: withInherited(record, parents.find) };
  };

  const readWork = ({ line, type, key, fields }: BibtexRecord) => {
    if (isUnknownType(type)) told.count(line, `@${type}`, unknownType);
    const taken = takenFields(fields);
    const note = listing.noteAt(line);
    const { title, abstract, facts } = readEntry(type, taken, names.read);
    if (title === '') return listing.reject(line, 'no title · give the record one');
    for (const field of taken.leftOver()) listing.unplaced(line, field);
    // Numbers are a program's: nobody cites by them.
    const citationKey = /^\d+$/.test(key) ? undefined : key;
    const known = readFacts({ ...facts, 'citation-key': citationKey }, note);
    listing.add({ title, abstract, facts: known, line });
  };

  for (let start = 0; start < blocks.length; start += batchLength) {
    const records: BibtexRecord[] = [];
    for (const block of blocks.slice(start, start + batchLength)) {
      attempt(block.line, () => {
        const record = readWhole(block);
        if (isNoWork(record, parents.hasParts(record.key)))
          told.count(block.line, `@${block.type}`, noWork);
        else records.push(record);
      });
    }
    names.prepare(
      records.flatMap(({ fields }) => nameFields.map((name) => fields.get(name) ?? '')),
    );
    for (const record of records) attempt(record.line, () => readWork(record));
  }
  told.finish(listing.note);
  return listing.finish();
}
