/** What is counted together: a group of topics, or a topic by itself. */
export interface Series<Hue extends string = string> {
  label: string;
  hue: Hue;
  /** Year of each paper, where it is known. */
  years: (string | undefined)[];
}

/** Papers per year. */
export interface YearCounts<Hue extends string = string> {
  /** Every year from the first to the last, also those without papers. */
  years: number[];
  /** Per series the papers of each year. */
  series: { label: string; hue: Hue; counts: number[] }[];
  totals: number[];
  dated: number;
  undated: number;
}

/** Counts papers by year and series. Papers without a date are counted by themselves. */
export function countYears<Hue extends string>(series: Series<Hue>[]): YearCounts<Hue> {
  const all = series.flatMap(({ years }) => years);
  const dates = all.flatMap((year) => (year === undefined ? [] : Number(year)));
  const first = dates.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = dates.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const years = Array.from(
    { length: dates.length > 0 ? last - first + 1 : 0 },
    (_, at) => first + at,
  );
  const counted = series.map(({ label, hue, years: own }) => ({
    label,
    hue,
    counts: years.map((year) => own.filter((other) => other === String(year)).length),
  }));
  return {
    years,
    series: counted,
    totals: years.map((_, at) => counted.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
    dated: dates.length,
    undated: all.length - dates.length,
  };
}

/** Whether a plot shows more than a list does: there are several years, and one with several papers. */
export function isWorthDrawing({ totals }: YearCounts): boolean {
  return totals.length > 1 && totals.some((total) => total > 1);
}
