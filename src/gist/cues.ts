import de from './cues/de.json' with { type: 'json' };
import en from './cues/en.json' with { type: 'json' };
import es from './cues/es.json' with { type: 'json' };
import fr from './cues/fr.json' with { type: 'json' };
import zh from './cues/zh.json' with { type: 'json' };

/** Words by which a language says what a sentence of an abstract is for, as regular expressions. */
interface CueWords {
  /** What the authors did. */
  done: string[];
  /** What came out. */
  outcome: string[];
  /** What others did, what is wrong with it, why it matters. */
  background: string[];
  /** Where code, data or more can be found. */
  availability: string[];
  /** A beginning that points to what was said before. */
  pointing: string[];
  /** Names of the parts of an abstract, as they begin its sentences. */
  labels: string[];
}

/** The cues of a language: each is met where one of its words stands, in any case; labels stand first. */
export type Cues = { [Cue in keyof CueWords]: RegExp };

/** By codes in ISO 639-1; a further language is a file and a line here. */
const languages: Record<string, CueWords> = { de, en, es, fr, zh };

const known = new Map<CueWords, Cues>();

/** The cues of a language by its tag; of another language position and words alone decide. */
export function cuesOf(language: string): Cues | undefined {
  const words = languages[language.toLowerCase().split('-')[0] ?? ''];
  if (!words) return undefined;
  const anyOf = (list: string[]) => new RegExp(list.join('|'), 'iu');
  const cues = known.get(words) ?? {
    done: anyOf(words.done),
    outcome: anyOf(words.outcome),
    background: anyOf(words.background),
    availability: anyOf(words.availability),
    pointing: anyOf(words.pointing),
    labels: labelPattern(words.labels),
  };
  known.set(words, cues);
  return cues;
}

/** “Conclusions: ”, “METHODS. ” or, where the sign was lost on the way, “Results ” before a capital. */
function labelPattern(labels: string[]): RegExp {
  const spellings = labels.flatMap((label) => [
    label,
    label.toUpperCase(),
    label.replace(/(?<= )\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()),
  ]);
  const longestFirst = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join('|')})(?:\\s*[:：]\\s*|\\.\\s+|\\s+(?=\\p{Lu}))`, 'u');
}
