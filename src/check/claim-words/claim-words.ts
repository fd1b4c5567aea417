import { de } from './de.ts';
import { en } from './en.ts';

/** Words of a language by which claims are told. Phrases are compared word by word, `…` ends a stem. */
export interface ClaimWords {
  /** What says that something may be so. */
  hedges: string[];
  /** What stands before a number that is a bound or an average, not the value. */
  bounds: string[];
  /** What says that something became better. */
  gains: string[];
  /** What names the thing that it is better than, or from where it came. */
  comparators: string[];
  /** What only somebody says who talks to a reader: answers of a model that are no draft. */
  address: string[];
}

const tables: Record<string, ClaimWords> = { de, en };

/** The words of a language; undefined where none are known, and claims cannot be judged. */
export function claimWordsOf(language: string): ClaimWords | undefined {
  return tables[language.toLowerCase().split('-')[0] ?? ''];
}

/** A pattern that finds any of some phrases as whole words, whatever their case. */
export function phrasePattern(phrases: string[]): RegExp {
  const sources = phrases.map((phrase) =>
    phrase.endsWith('…') ? `${spaced(phrase.slice(0, -1))}\\p{L}*` : spaced(phrase),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function spaced(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
