import { de } from './cues/de.ts';
import { en } from './cues/en.ts';

/** Words by which authors of a language say that they bring something and how it is called. */
export interface NameCues {
  /** “We propose”, up to what is proposed. */
  proposing: RegExp;
  /** Said right before a name that the authors give: “dubbed”, “which we call”. */
  calling: RegExp;
  /** Said right before a name that authors or others gave: “called”, “namely”. */
  calledSoBefore: RegExp;
  /** Said right after a name: “for short”. */
  callingAfter: RegExp;
  /** Words after which something else than the proposed is spoken of. */
  leadingOn: RegExp;
  /** Words that stand before a name and are no part of it; with an indefinite one it is no name. */
  definite: RegExp;
  indefinite: RegExp;
  /** What can be named: “framework”, “dataset”. */
  nouns: RegExp;
  /** What may follow a whole name. */
  following: RegExp;
}

const tables: Record<string, NameCues> = { de, en };

/** The cues of a language by its tag; of another language none are known. */
export function nameCuesOf(language: string): NameCues | undefined {
  return tables[language.toLowerCase().split('-')[0] ?? ''];
}
