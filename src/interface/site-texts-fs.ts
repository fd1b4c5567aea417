import { readContentYaml } from '../schema/content-yaml-fs.ts';
import { en } from './en.ts';
import { missingKeys, type OwnTexts, ownTextsSchema, textsFile } from './own-texts.ts';
import { textsOf } from './tables.ts';
import type { TextKey, Texts } from './texts.ts';

/** What a site says, and what of it is in English for want of a text in its language. */
export interface SiteTexts {
  texts: Texts;
  missing: TextKey[];
}

/**
 * The texts of the site: those of `content/texts.yml`, else the engine's in its language, else
 * English ones.
 * @param language BCP 47 tag.
 * @throws ContentError naming every problem of `content/texts.yml`.
 */
export function readSiteTexts(language: string): SiteTexts {
  const own = readContentYaml(textsFile, ownTextsSchema(language));
  const known: OwnTexts = { ...textsOf(language), ...own };
  return { texts: { ...en, ...known }, missing: missingKeys(known) };
}
