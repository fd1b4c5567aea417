import type { en } from './en.ts';

/** A text that says a number, in the forms that its language has for numbers; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A text of the interface, with `{name}` where something is put in; of plurals `{count}` decides. */
export type Text = string | Plural;

export type TextKey = keyof typeof en;

/** All texts of a language: what is a plural in English is one in each. */
export type Texts = { [Key in TextKey]: (typeof en)[Key] extends string ? string : Plural };

/** Texts that scripts of the site need; no others are sent to browsers. */
export type BrowserKey = Extract<TextKey, `${'browser' | 'count' | 'date'}.${string}`>;

export function isBrowserKey(key: string): key is BrowserKey {
  return /^(?:browser|count|date)\./.test(key);
}

type PlaceholderIn<Written> = Written extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

type Written<Key extends TextKey> = (typeof en)[Key] extends string
  ? (typeof en)[Key]
  : (typeof en)[Key][keyof (typeof en)[Key]];

/** What a text needs to be told, by the names of its places. */
export type Values<Key extends TextKey, Value = string | number> = Record<
  PlaceholderIn<Written<Key>>,
  Value
>;

/** The values of a text that needs some, nothing for one that needs none. */
export type ValuesOf<Key extends TextKey, Value = string | number> = [
  PlaceholderIn<Written<Key>>,
] extends [never]
  ? []
  : [Values<Key, Value>];

/** Splits a text at its places: `['', 'count', ' papers']`; every second piece is a name. */
export function splitAtPlaces(text: string): string[] {
  return text.split(/\{(\w+)\}/);
}
