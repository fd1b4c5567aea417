import { z } from 'astro/zod';
import { en } from './en.ts';
import type { Text } from './text.ts';
import { splitAtPlaces, type TextKey, type Texts } from './texts.ts';

/** File of a content folder with the texts that a collection says in its own words. */
export const textsFile = 'texts.yml';

/** Texts that a collection says in its own words; each key is one of the engine's tables. */
export type OwnTexts = Partial<Texts>;

/**
 * What may stand in `content/texts.yml`: keys of the tables, each with a text that has the places of
 * the English one. A text with a number has the forms that the language has for numbers, or one.
 * @param language BCP 47 tag of the site's language.
 */
export function ownTextsSchema(language: string): z.ZodType<OwnTexts> {
  const shape = Object.entries<Text>(en).map(([key, english]) => {
    const schema = typeof english === 'string' ? textFor(english) : pluralFor(english, language);
    return [key, schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape)) as z.ZodType<OwnTexts>;
}

function textFor(english: string) {
  return z.string().min(1).superRefine(placesOf(english, true));
}

function pluralFor(english: Extract<Text, object>, language: string) {
  const whole = english.other;
  const type = placesIn(whole).has('ordinal') ? 'ordinal' : 'cardinal';
  const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
  // “One paper” needs no number where there is one.
  const form = z.string().min(1).superRefine(placesOf(whole, false)).optional();
  const forms = z.strictObject({
    ...Object.fromEntries(pluralCategories.map((category) => [category, form])),
    other: textFor(whole),
  });
  return z.preprocess((text) => (typeof text === 'string' ? { other: text } : text), forms);
}

/** The names of the places in a text. */
export function placesIn(text: string): Set<string> {
  return new Set(splitAtPlaces(text).filter((_piece, at) => at % 2 === 1));
}

/** Tells a text whose places are not those of the English one: what is put in there would be lost. */
function placesOf(english: string, all: boolean) {
  const known = placesIn(english);
  const written = [...known].map((name) => `{${name}}`).join(', ');
  return (text: string, context: z.RefinementCtx) => {
    const own = placesIn(text);
    const strange = [...own].find((name) => !known.has(name));
    const lost = all ? [...known].find((name) => !own.has(name)) : undefined;
    if (strange === undefined && lost === undefined) return;
    const message =
      strange === undefined
        ? `{${lost}} is missing, where something is put in`
        : `nothing is put in at {${strange}}${written && `; the places are ${written}`}`;
    context.addIssue({ code: 'custom', message });
  };
}

/** The keys that a language has no text for yet. */
export function missingKeys(table: OwnTexts | undefined): TextKey[] {
  return (Object.keys(en) as TextKey[]).filter((key) => table?.[key] === undefined);
}
