import { de } from './cues/de.ts';
import { en } from './cues/en.ts';
import { es } from './cues/es.ts';
import { fr } from './cues/fr.ts';
import { zh } from './cues/zh.ts';

/** Words by which a language says what a sentence of an abstract is for. */
export interface Cues {
  /** What the authors did. */
  done: RegExp;
  /** What came out. */
  outcome: RegExp;
  /** What others did, what is wrong with it, why it matters. */
  background: RegExp;
  /** Where code, data or more can be found. */
  availability: RegExp;
  /** A beginning that points to what was said before. */
  pointing: RegExp;
}

const tables: Record<string, Cues> = { de, en, es, fr, zh };

/** The cues of a language by its tag; of another language position and words alone decide. */
export function cuesOf(language: string): Cues | undefined {
  return tables[language.toLowerCase().split('-')[0] ?? ''];
}
