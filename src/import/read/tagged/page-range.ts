/**
 * Pages from the first to the last: `12–34`. Where the first has them both already, or there is
 * no last, it is taken as it is.
 */
export function pageRange(first: string, last: string): string {
  const end = last.replace(/^[-–\s]+/, '');
  // Ovid writes “No Pagination Specified” so.
  if (/^no$/i.test(first) && /^(?:pagination )?specified$/i.test(end)) return '';
  if (first === '' || end === '' || first === end || /\d\s*[-–]+\s*\w*\d/.test(first)) {
    return first || end;
  }
  return `${first}–${end}`;
}

/** Pages whose last is cut short to the digits that differ, as MEDLINE has them: 6913-7 is 6913–6917. */
export function fullPageRange(text: string): string {
  return text.replace(
    /(?<![\w.-])([A-Za-z]*)(\d+)-(\d+)(?![\w.(-])/g,
    (_, letters: string, first: string, last: string) =>
      `${letters}${first}–${letters}${first.slice(0, Math.max(0, first.length - last.length))}${last}`,
  );
}
