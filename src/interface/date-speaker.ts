import { type PublishedDate, readPublished } from '../schema/published.ts';
import type { Speaker } from './speaker.ts';
import type { TextKey } from './texts.ts';

/** The texts that dates need. */
export type DateKey = Extract<TextKey, `date.${string}`>;

/**
 * Makes a function that says a date of publication: “2024”, “October 2024”, “18 October 2024”,
 * “Spring 2024”, “2001–2003”, “since 1998”. What is no date it says as it is written.
 * @param language BCP 47 tag, for the order of day, month and year.
 */
export function dateSpeakerOf(
  language: string,
  { say }: Speaker<DateKey>,
): (published: string) => string {
  // In plain English the day comes before the month; Intl takes it for American.
  const locale = language === 'en' ? 'en-GB' : language;
  const formats = {
    year: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' }),
    month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }),
  };
  const seasons = [say('date.spring'), say('date.summer'), say('date.autumn'), say('date.winter')];

  function inWords({ year, season, month, day }: PublishedDate): string {
    const date = new Date(0);
    date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
    const name = season === undefined ? undefined : seasons[season - 1];
    if (name) return say('date.season', { season: name, year: String(year) });
    return formats[day ? 'day' : month ? 'month' : 'year'].format(date);
  }

  return (published) => {
    const date = readPublished(published);
    if (!date) return published;
    const { start, end } = date;
    if (end === undefined) return inWords(start);
    return end === 'open'
      ? say('date.since', { date: inWords(start) })
      : `${inWords(start)}–${inWords(end)}`;
  };
}
