import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** Words of a language by which claims are told. Phrases are compared word by word, `…` ends a stem. */
export interface ClaimWords {
  /** What says that something may be so. */
  hedges: string[];
  /** What says that something holds for a part of cases, or is possible. */
  scopes: string[];
  /** What is as careful as a hedge or a scope in the words of another text. */
  careful: string[];
  /** One of these says that something came out, where no number does. */
  findings: string[];
  /** One of these says that something was proved. */
  proofs: string[];
  /** What holds one of these and yet says that something is so. */
  certain: string[];
  /** What stands right before a number that is a bound, not the value. */
  bounds: string[];
  /** What says, before or behind a number, that it is an average. */
  averages: string[];
  /** What an amount of a gain is counted in. */
  units: string[];
  /** What compares: it says nothing without what it compares with. */
  comparatives: string[];
  /** What says, with an amount in its sentence, how much better something became. */
  gains: string[];
  /** One of these says that something is better than something else. */
  better: string[];
  /** What names the thing that it is better than, or from where it came. */
  comparators: string[];
  /** What stands between an amount and the one that became of it. */
  into: string[];
  /** What only somebody says who talks to a reader: answers of a model that are no draft. */
  address: string[];
}

/** By codes in ISO 639-1; a further language is a file and a line here. */
const tables: Record<string, ClaimWords> = { de, en };

/** The words of a language; undefined where none are known, and claims cannot be judged. */
export function claimWordsOf(language: string): ClaimWords | undefined {
  return tables[language.toLowerCase().split('-')[0] ?? ''];
}

/** A pattern that finds any of some phrases as whole words, whatever their case. */
export function phrasePattern(phrases: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}`, 'giu');
}

/** A pattern that finds a number with any of some units right behind it. */
export function amountPattern(units: string[]): RegExp {
  return new RegExp(`\\d\\s?-?${anyOf(units)}`, 'giu');
}

/** A pattern that finds a number with any of some phrases right before it. */
export function boundPattern(phrases: string[]): RegExp {
  return new RegExp(`${phrasePattern(phrases).source}\\s*[^\\s\\p{L}]*\\d`, 'giu');
}

function anyOf(phrases: string[]): string {
  const sources = phrases.map((phrase) =>
    phrase.endsWith('…') ? `${spaced(phrase.slice(0, -1))}\\p{L}*` : spaced(phrase),
  );
  return `(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
}

function spaced(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
