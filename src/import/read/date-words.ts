/** Names of the months, and their short forms, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const months = [
  'january jan januar janner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar feber fevrier fevr fev febrero febbraio febb fevereiro februari febr',
  'march mar marz maerz mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug aout agosto ago ag augustus',
  'september sep sept septembre septiembre setiembre settembre sett setembro set',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dicembre dic dezembro',
];

/** Names of the seasons in the same languages, from spring on. */
const seasons = [
  'spring fruhling fruehling fruhjahr fruehjahr printemps primavera lente voorjaar',
  'summer sommer ete verano estate verao zomer',
  'autumn fall herbst automne otono autunno outono herfst najaar',
  'winter hiver invierno inverno',
];

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
  return months[month - 1]?.split(' ')[0] ?? '';
}

/** Words for an end that is still to come. */
export const openEnd = /^(?:present|today|now|ongoing|current|heute|heden|oggi|hoy|hoje)$/i;

function numbered(rows: string[]): Map<string, number> {
  return new Map(rows.flatMap((row, at) => row.split(' ').map((word) => [word, at + 1] as const)));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
