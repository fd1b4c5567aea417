import { parse } from '@retorquere/bibtex-parser';
import { BibtexError, bibtexFields } from './fields.ts';

/** Macros made of macros can grow without end. */
const longestValue = 100_000;

/** The `@string` macros of a file, and those that BibTeX's own styles define. */
export interface Macros {
  /** Adds what the body of an `@string` defines. */
  define(body: string): void;
  /** Undefined where nobody defined the macro. */
  value(name: string): string | undefined;
}

export function macroTable(): Macros {
  const values = new Map<string, string | undefined>();
  const value = (name: string) => {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, macroOfStyles(name));
    return values.get(key);
  };
  return {
    define(body) {
      for (const macro of bibtexFields(body, 0, (name) => value(name) ?? name)) {
        if (macro.value.length > longestValue) throw new BibtexError(`${macro.name} is too long`);
        values.set(macro.name, macro.value);
      }
    },
    value,
  };
}

/** Journals of `plain.bst` such as `cacm`. Months stay as they are: dates are read elsewhere. */
function macroOfStyles(name: string): string | undefined {
  if (
    !/^[a-z]{2,12}$/i.test(name) ||
    /^(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/i.test(name)
  ) {
    return undefined;
  }
  const { entries, errors } = parse(`@misc{k, note = ${name}}`);
  const found = entries[0]?.fields.note;
  return errors.length === 0 ? found : undefined;
}
