import de from './cues/de.json' with { type: 'json' };
import en from './cues/en.json' with { type: 'json' };

/**
 * Words by which authors of a language say that they bring something and how it is called, as
 * regular expressions.
 */
interface NameCueWords {
  /** “We propose”, up to what is proposed. */
  proposing: string[];
  /** Said right before a name that the authors give: “dubbed”, “which we call”. */
  calling: string[];
  /** Said right before a name that authors or others gave: “called”, “namely”. */
  calledSoBefore: string[];
  /** Said right after a name: “for short”. */
  callingAfter: string[];
  /** Words after which something else than the proposed is spoken of. */
  leadingOn: string[];
  /** Words that stand before a name and are no part of it; with an indefinite one it is no name. */
  definite: string[];
  indefinite: string[];
  /** What can be named: “framework”, “dataset”. */
  nouns: string[];
  /** What may follow a whole name. */
  following: string[];
  /** Cues whose capitals count, as those of German nouns do. */
  exactCase?: string[];
}

/** The cues of a language; those that are looked for all over a sentence are global. */
export type NameCues = { [Cue in Exclude<keyof NameCueWords, 'exactCase'>]: RegExp };

/** By codes in ISO 639-1; a further language is a file and a line here. */
const languages: Record<string, NameCueWords> = { de, en };

const known = new Map<NameCueWords, NameCues>();

/** The cues of a language by its tag; of another language none are known. */
export function nameCuesOf(language: string): NameCues | undefined {
  const words = languages[language.toLowerCase().split('-')[0] ?? ''];
  if (!words) return undefined;
  const cues = known.get(words) ?? makeCues(words);
  known.set(words, cues);
  return cues;
}

function makeCues(words: NameCueWords): NameCues {
  const anyOf = (cue: keyof NameCues, isGlobal = false) => {
    const flags = words.exactCase?.includes(cue) ? 'u' : 'iu';
    return new RegExp(words[cue].join('|'), isGlobal ? `g${flags}` : flags);
  };
  return {
    proposing: anyOf('proposing', true),
    calling: anyOf('calling', true),
    calledSoBefore: anyOf('calledSoBefore', true),
    callingAfter: anyOf('callingAfter'),
    leadingOn: anyOf('leadingOn'),
    definite: anyOf('definite'),
    indefinite: anyOf('indefinite'),
    nouns: anyOf('nouns', true),
    following: anyOf('following'),
  };
}
