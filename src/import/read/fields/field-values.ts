import { readJsonNames } from '../json/json-names.ts';
import { textsOf } from '../json/json-value.ts';
import type { NoteFact, RawName } from '../raw-facts.ts';
import type { WorkField } from './work-fields.ts';

/** One filled cell or member. */
export interface FieldValue {
  field: WorkField;
  /** How telling its name is; of several for one field the smallest comes first. */
  rank: number;
  /** Text, or for names whatever JSON has. */
  value: unknown;
}

/** What the fields of one row or record say. */
export interface Fields {
  all(field: WorkField): string[];
  /** The most telling text of a field. */
  first(field: WorkField): string | undefined;
  names(field: WorkField): RawName[];
}

/** What spreadsheets and programs write where there is nothing. */
const nothing = /^(?:nan|none|null|n\/?a|n\.\s?a\.|undefined|[-–—?.])?$/i;

/** The values of a row or record by their fields; names that say nothing are noted. */
export function fieldsOf(values: FieldValue[], note: NoteFact): Fields {
  const ranked = [...values].sort((a, b) => a.rank - b.rank);
  const all = (field: WorkField) =>
    ranked
      .filter((value) => value.field === field)
      .flatMap(({ value }) => textsOf(value))
      .filter((text) => !nothing.test(text));
  return {
    all,
    first: (field) => all(field)[0],
    names(field) {
      const found = ranked.find((item) => item.field === field && isFilled(item.value));
      return found ? readJsonNames(readPythonList(found.value) ?? found.value, field, note) : [];
    },
  };
}

function isFilled(value: unknown): boolean {
  const texts = textsOf(value);
  if (texts.length > 0) return !nothing.test(texts.join(' '));
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The items of a list as Python prints it, `['Lind, Ada', 'Brook, Tom']`; undefined for other values. */
export function readPythonList(value: unknown): string[] | undefined {
  if (typeof value !== 'string' || !/^\s*\[\s*['"].*['"]\s*\]\s*$/s.test(value)) return undefined;
  const items = [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  return items.map(([, single, double]) => (single ?? double ?? '').replace(/\\(['"\\])/g, '$1'));
}
