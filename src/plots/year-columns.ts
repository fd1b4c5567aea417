import type { YearCounts } from './year-counts.ts';

/** A part of a column; coordinates are those of the drawing. */
export interface ColumnPart<Hue extends string> {
  hue: Hue;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A word or number below or above a column; x is its own middle. */
export interface ColumnLabel {
  text: string;
  x: number;
  y: number;
}

/** Columns from zero, one a year, with their number on top and years below. */
export interface YearColumns<Hue extends string> {
  width: number;
  height: number;
  baseline: number;
  parts: ColumnPart<Hue>[];
  labels: ColumnLabel[];
}

const drawing = { width: 400, height: 150, top: 16, bottom: 20 };

/** Widest column: few years are no reason for blocks. */
const widestColumn = 32;

/** Room that a year needs below its column. */
const yearWidth = 34;

/** Half the width of a year's four digits: the first and the last stay within the drawing. */
const halfYear = 12.5;

/** Room that a digit needs above a column. */
const digitWidth = 6.5;

/** Lays the columns out. Every column starts at zero and all have one scale. */
export function layOutColumns<Hue extends string>({
  years,
  series,
  totals,
}: YearCounts<Hue>): YearColumns<Hue> {
  const { width, height, top, bottom } = drawing;
  const baseline = height - bottom;
  const step = width / Math.max(1, years.length);
  const column = Math.min(widestColumn, step * 0.72);
  const most = Math.max(1, ...totals);
  const scale = (baseline - top) / most;
  const every = Math.max(1, Math.ceil(yearWidth / step));
  const parts: ColumnPart<Hue>[] = [];
  const labels: ColumnLabel[] = [];
  for (const [at, year] of years.entries()) {
    const middle = (at + 0.5) * step;
    let y = baseline;
    for (const { hue, counts } of series) {
      const part = (counts[at] ?? 0) * scale;
      if (part === 0) continue;
      y -= part;
      parts.push({
        hue,
        x: round(middle - column / 2),
        y: round(y),
        width: round(column),
        height: round(part),
      });
    }
    const total = totals[at] ?? 0;
    const fits = digitWidth * String(total).length <= step;
    if (total > 0 && (fits || total === most)) {
      labels.push({ text: String(total), x: round(middle), y: round(y - 4) });
    }
    // Counted from the last year, which is the one that readers look for.
    if ((years.length - 1 - at) % every === 0) {
      const x = Math.min(width - halfYear, Math.max(halfYear, middle));
      labels.push({ text: String(year), x: round(x), y: height - 5 });
    }
  }
  return { width, height, baseline, parts, labels };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
