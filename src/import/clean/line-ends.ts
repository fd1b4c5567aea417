/** Endings of words that are no words themselves: behind a hyphen at a line's end they go on with it. */
const ending =
  /^(?:[a-z]{0,3}(?:tions?|tional|sions?|zations?|sation|tively?|ments?|mental|ness|ities|ity|ically?|ability|ibility|ances?|ences?|rithms?|rithmic|ology|ological|graphy|metric|ously?|tures?|isms?|lization|mization)|ing|ings|ed|er|ers|ably|ible|able|ally|ly)(?![a-z])/;
/** Words behind a hyphen that stands for what follows later: pre- and post-war. */
const joining = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en)\b/;

/**
 * Joins words that the line ends of a PDF tore: `quanti-⏎zation` is one word where what follows is no
 * word of its own; elsewhere the hyphen stays (`low-⏎rank`).
 */
export function joinLineEnds(text: string): string {
  if (!/\p{L}[-\u2010\u00AD]\s/u.test(text)) return text;
  return text.replace(
    /(?<=\p{Ll})([-\u2010\u00AD])([ \t]*\r?\n\s*|\s)(?=(\p{Ll}+))/gu,
    (whole, hyphen: string, space: string, next: string) => {
      if (hyphen === '\u00AD') return '';
      if (joining.test(next)) return whole;
      if (ending.test(next)) return '';
      return space.includes('\n') ? hyphen : whole;
    },
  );
}
