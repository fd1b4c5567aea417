import type { en } from './en.ts';
import type { Plural } from './text.ts';

export type TextKey = keyof typeof en;

/** All texts of a language: what is a plural in English is one in each. */
export type Texts = { [Key in TextKey]: (typeof en)[Key] extends string ? string : Plural };

/** Parts of the site whose scripts have texts of their own, which other pages are not sent. */
export const browserAreas = [
  'search',
  'list',
  'map',
  'names',
  'offline',
  'live',
  'topic',
  'edit',
] as const;
export type BrowserArea = (typeof browserAreas)[number];

/** Texts that scripts of one part of the site need. */
export type AreaKey<Area extends BrowserArea = BrowserArea> = Extract<
  TextKey,
  `browser.${Area}.${string}`
>;

/** Texts that scripts of every page need; no others are sent with each. */
export type BrowserKey = Exclude<
  Extract<TextKey, `${'browser' | 'count' | 'date' | 'people'}.${string}`>,
  AreaKey
>;

export function isAreaKey(key: string, area: BrowserArea): boolean {
  return key.startsWith(`browser.${area}.`);
}

export function isBrowserKey(key: string): boolean {
  return (
    /^(?:browser|count|date|people)\./.test(key) &&
    !browserAreas.some((area) => isAreaKey(key, area))
  );
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
