/** A line that can be the heading of a part: few words, and no sign at its end. */
const heading = /^\p{Lu}[\p{L}/&,() -]{2,46}[\p{L})]$/u;
/** Longer lines were not broken to fit a width. */
const longestOfWrapped = 100;

/**
 * An abstract whose parts have their headings on lines of their own as paragraphs that begin with
 * them, “Methods: We …”; any other as it is.
 */
export function headedAbstract(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const isHeading = (at: number) =>
    heading.test(lines[at] ?? '') && (lines[at + 1] ?? '').length > longestOfWrapped;
  if (!lines.some((_, at) => isHeading(at))) return text;
  return lines
    .map((line, at) => {
      if (isHeading(at)) return `${at === 0 ? '' : '\n\n'}${line}: `;
      return at > 0 && !isHeading(at - 1) ? `\n${line}` : line;
    })
    .join('');
}
