import de from './languages/de.json' with { type: 'json' };
import en from './languages/en.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import fr from './languages/fr.json' with { type: 'json' };
import it from './languages/it.json' with { type: 'json' };
import nl from './languages/nl.json' with { type: 'json' };
import pt from './languages/pt.json' with { type: 'json' };

/** What a file of `languages` says of one: its words without accents, in lower case. */
export interface LanguageData {
  /** How a sentence on the papers of a topic starts: “Papers on”. */
  opening: string;
  /** What a group of topics is called that is the only one. */
  all: string;
  /** Say what kind of text a paper is, how it was found out or that it is new: they name no topic. */
  genre: string[];
  /** Name something in every field: they name a topic only beside another word, as in “language models”. */
  broad: string[];
  /** Function words that the lists of stopword lack. */
  joining: string[];
  /** Stand in no name: a phrase ends before them. */
  cutting: string[];
  /** Endings of inflected words; none where the words are stemmed by Porter's rules. */
  endings: string[];
  /** Endings that mostly stand in cases in which nothing is named. */
  oblique: string[];
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: string[];
  /** Words that a shortened address should not end in. */
  dangling?: string[];
  /** Stand in abstracts of every kind, and say nothing about which papers belong together. */
  common?: string[];
  /**
   * Words in which abstracts of every field make their case. Two papers may share them rarely enough
   * for the measure to count them, but they tell a reader nothing about what the two have in common.
   */
  rhetoric?: string[];
}

/** What is known of languages, by their codes in ISO 639-1; a further one is a file and a line here. */
export const languageData: Record<string, LanguageData> = {
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
};
