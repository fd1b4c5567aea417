import { readPublished, writePublished } from '../../schema/published.ts';

/** Forms of dates in figures alone; those whose order is the same everywhere come first. */
const forms = [
  // 2024-10-18T13:46, 2024-5, 2024/10/18/, 2024.10.18, 2024年10月18日
  /^(?<year>\d{4})[-/.年년] ?(?<month>\d{1,2})(?:[-/.月월] ?(?<day>\d{1,2}))?(?:[日일/T .].*|[月월/].*)?$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})?$/,
  // 18.10.2024
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  // 10/2024
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})年?[/-]{0,3}$/u,
];
/** Day and month, or month and day. */
const unclear = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * A date that is written in figures.
 * @returns undefined where it has words, or is no date.
 */
export function readFigures(text: string): UnderstoodDate | undefined {
  const range = readRange(text);
  if (range) return { date: range, doubt: undefined };
  for (const form of forms) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    const date = year === undefined ? undefined : partly(year, month, day);
    if (date) return { date, doubt: undefined };
  }
  const [, first = '', second = '', year] = unclear.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return { date: partly(year, second, first), doubt: undefined };
  if (b > 12) return { date: partly(year, first, second), doubt: undefined };
  return { date: year, doubt: `${text}: which is the day and which the month?` };
}

/** EDTF, and ranges of years as people write them: 2001-2003, 1998-99, 1998-. */
function readRange(text: string): string | undefined {
  const edtf = /^0{4}/.test(text) ? undefined : readPublished(text);
  if (edtf) return writePublished(edtf);
  // 2010/11 is November.
  const [, from = '', to = ''] = /^(\d{4}) ?[-/] ?(?!0\d$|1[0-2]$)(\d{2}|\d{4})?$/.exec(text) ?? [];
  if (from === '') {
    const end = /^(?:\.\.)?[-/] ?(\d{4})$/.exec(text)?.[1];
    return end && readPublished(end) ? end : undefined;
  }
  if (to === '') return text.endsWith('-') ? `${from}/..` : from;
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  return readPublished(`${from}/${last}`) && last > from ? `${from}/${last}` : undefined;
}

/** As much of a date as is one. */
function partly(year: string, month?: string, day?: string): string | undefined {
  if (/^0{4}/.test(year)) return undefined;
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  for (const length of [3, 2, 1]) {
    const known = parts.slice(0, length);
    const date = known.includes(undefined) ? undefined : readPublished(known.join('-'));
    if (date) return writePublished(date);
  }
  return undefined;
}

/** A date as far as it could be understood, and what could not. */
export interface UnderstoodDate {
  /** EDTF. */
  date: string | undefined;
  doubt: string | undefined;
}
