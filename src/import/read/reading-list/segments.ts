/** Stands in the text of an item for a link that only names what is behind it. */
export const linkMark = '\uFFFC';

/** Words before a full stop that ends no sentence. */
const abbreviations =
  /(?:^|[\s([])(?:al|proc|conf|symp|int|intl|trans|lett|rev|vs|inc|ltd|dr|st|no|vol|pp?|ed|eds|fig|sec|dept|univ|comput|commun|sci|phys|math|chem|biol|med|soc|j|ph|jr|sr|approx|cf|e\.g|i\.e|etc|tech|rep|ann|appl|eng|natl|acad|mach|intell|assoc|adv|curr|opin|mol|genet|theor|stat|mech)$/i;

/** “Lind A, Brook TB”: here a full stop behind initials ends the list. */
const namesOfDatabases =
  /^\s*(?:\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}'’-]+)? \p{Lu}{1,3}(?:,\s*|$)){1,60}$/u;

/** Signs that belong to what stood beside a segment: brackets, dashes, quotation marks. */
const signsAround = /^[\s,;:|/\-–—•·*_\])}"”]+|[\s,;:|/\-–—•·*_[({"“]+$/g;

/**
 * The parts of an item between which lists put a full stop, a dash, a bar, a semicolon, a bullet, two
 * blanks, a link or a new line. Full stops behind initials and abbreviations end nothing.
 */
export function splitSegments(text: string): string[] {
  const parts = text.split(
    new RegExp(`[\\n\\t${linkMark}]+|\\s+[-–—|•·~●]+\\s+|\\s*[;|•●]\\s+|\\s{2,}|\\s+—|—\\s+`),
  );
  return parts
    .flatMap(splitSentences)
    .map((segment) => segment.replace(/^\s*\[\d{1,3}\]\s*/, '').replace(signsAround, ''))
    .map((segment) =>
      segment.replace(/^\((?=[^()]*$)|(?<=^[^()]*)\)$|^\[(?=[^[\]]*$)|(?<=^[^[\]]*)\]$/g, ''),
    )
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/[.?!]["'”’)\]]*\s+(?=["'“‘([$]?[\p{Lu}\d])/gu)) {
    const before = text.slice(start, index);
    const after = text.slice(index + end.length);
    // In “Matthew E. Peters, …” a family name follows.
    const isName = /^\p{Lu}[\p{L}\p{M}'’-]+(?:,|\s+and\b|\s*&|\.?\s*$)/u.test(after);
    const isInitial =
      /(?:^|[\s.\-([])\p{Lu}$/u.test(before) && (isName || !namesOfDatabases.test(before));
    const isCut = /\bet\.? al$/i.test(before) && /^\p{Lu}/u.test(after);
    const isVolume = /^\d{4}(?: \p{L}{3}(?: \d+)?)?;/u.test(after);
    if (isVolume) continue;
    if (end.startsWith('.') && (isInitial || abbreviations.test(before)) && !isCut) continue;
    sentences.push(text.slice(start, index + end.trimEnd().length));
    start = index + end.length;
  }
  return [...sentences, text.slice(start)];
}
