import type { Text } from './text.ts';
import { splitAtPlaces, type TextKey, type ValuesOf } from './texts.ts';

/** A value that is not plain text: words with a link, or words that a page sets in its own way. */
export interface SetText {
  text: string;
  href?: string | undefined;
}

/** Says the texts of one language. */
export interface Speaker<Known extends TextKey = TextKey> {
  /** A text with its values put in; numbers are written as the language writes them. */
  say<Key extends Known>(key: Key, ...values: ValuesOf<Key>): string;
  /** The pieces of a text: what stands in it, and its values in their places. */
  pieces<Key extends Known>(
    key: Key,
    ...values: ValuesOf<Key, SetText | string | number>
  ): (SetText | string)[];
  /** @param digits after the decimal point; as many as there are where nothing is said. */
  number(value: number, digits?: number): string;
  /** “a, b and c”. */
  list(parts: string[]): string;
}

/**
 * Makes a speaker of a table of texts.
 * @param language BCP 47 tag, for the forms of plurals, numbers and lists.
 * @see https://tc39.es/ecma402/#pluralrules-objects
 */
export function speakerOf<Known extends TextKey>(
  language: string,
  texts: Record<Known, Text>,
): Speaker<Known> {
  const plurals = new Intl.PluralRules(language);
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const numbers = new Intl.NumberFormat(language);
  // Plain English has no comma before the last of a list; Intl takes it for American.
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const formOf = (text: Text, { count, ordinal }: Record<string, unknown>): string => {
    if (typeof text === 'string') return text;
    if (typeof count === 'number') return text[plurals.select(count)] ?? text.other;
    return (typeof ordinal === 'number' ? text[ordinals.select(ordinal)] : undefined) ?? text.other;
  };
  const pieces = (
    key: Known,
    values: Record<string, SetText | string | number> = {},
  ): (SetText | string)[] =>
    splitAtPlaces(formOf(texts[key], values)).map((piece, at) => {
      const value = at % 2 === 0 ? piece : (values[piece] ?? '');
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  return {
    say: (key, ...[values]) => pieces(key, values).join(''),
    pieces: (key, ...[values]) => pieces(key, values),
    number: (value, digits) =>
      digits === undefined ? numbers.format(value) : withDigits(language, digits).format(value),
    list: (parts) => lists.format(parts),
  };
}

function withDigits(language: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
