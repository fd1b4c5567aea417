/** A full stop, question or exclamation mark after which a new sentence begins. */
const sentenceEnd = /[.!?]["”’)]*(?=\s+["“‘(]*[\p{Lu}\p{N}])/gu;

/** Words whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|resp|al|fig|eq|prob)\.$/i;

/**
 * The first sentence of a text, or as many of its words as fit.
 * @param limit most characters, with the mark that something is left out.
 */
export function firstSentence(text: string, limit: number): string {
  const sentence = untilSentenceEnd(text.trim());
  if (sentence.length <= limit) return sentence;
  const space = sentence.lastIndexOf(' ', limit - 1);
  const cut = withoutOpenBracket(sentence.slice(0, space > 0 ? space : limit - 1));
  return `${cut.replace(/[\s,;:(–-]+$/u, '')}…`;
}

/** A remark in brackets that was cut off is left out as a whole. */
function withoutOpenBracket(text: string): string {
  const open = text.lastIndexOf('(');
  return open > text.length / 2 && !text.includes(')', open) ? text.slice(0, open) : text;
}

function untilSentenceEnd(text: string): string {
  for (const match of text.matchAll(sentenceEnd)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!abbreviation.test(sentence)) return sentence;
  }
  return text;
}
