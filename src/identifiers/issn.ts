const written = /(?<![\w-])(\d{4})[-\u2010-\u2015\u2212 ]?(\d{3}[\dXx])(?![\w-])/g;

/**
 * Every ISSN in a text, as 1234-567X.
 * @see https://www.issn.org/understanding-the-issn/what-is-an-issn/
 */
export function readIssns(text: string): string[] {
  const found = [...text.matchAll(written)].map(([, start, end]) =>
    `${start}-${end}`.toUpperCase(),
  );
  return [...new Set(found)];
}
