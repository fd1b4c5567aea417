import { de } from './de.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';
import { zh } from './zh.ts';

/** The languages in which the interface speaks, by their tags. */
export const tables: Record<string, Texts> = { de, en, zh };

/**
 * The texts for a language or, where there are none of its country or script, of the language at
 * large; undefined where the interface does not speak it.
 * @param language BCP 47 tag.
 */
export function textsOf(language: string): Texts | undefined {
  const parts = language.toLowerCase().split('-');
  return tables[parts.join('-')] ?? tables[parts[0] ?? ''];
}
