import { sentenceStretches } from '../text/sentences.ts';

/**
 * The first sentence of a text, or as many of its words as fit.
 * @param limit most characters, with the mark that something is left out.
 */
export function firstSentence(text: string, limit: number): string {
  const trimmed = text.trim();
  const sentence = trimmed.slice(0, sentenceStretches(trimmed)[0]?.end);
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
