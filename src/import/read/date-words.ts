import words from './date-words.json' with { type: 'json' };

/** Names of the months, and their short forms, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const { months } = words;

/** Names of the seasons in the same languages, from spring on. */
const { seasons } = words;

const monthOf = numbered(months);
const seasonOf = numbered(seasons);

/** 1 to 12 for a month's name in any case, with or without accents and a full stop. */
export function monthNumber(word: string): number | undefined {
  return monthOf.get(plain(word));
}

/** 1 (spring) to 4 (winter) for a season's name. */
export function seasonNumber(word: string): number | undefined {
  return seasonOf.get(plain(word));
}

/** A month's English name. */
export function monthName(month: number): string {
  return months[month - 1]?.[0] ?? '';
}

/** Words for an end that is still to come. */
export const openEnd = new RegExp(`^(?:${words.openEnd.join('|')})$`, 'i');

function numbered(rows: string[][]): Map<string, number> {
  return new Map(rows.flatMap((row, at) => row.map((word) => [word, at + 1] as const)));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
