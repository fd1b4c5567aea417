import { say } from '../interface/say.ts';
import type { Result } from '../schema/result.ts';

/** A reported value in words: “up to +2.7 points”, “41.5% (relative; lower is better)”. */
export function resultValue({ value, unit, basis, bound, direction }: Result): string {
  const isClose = unit === '%' || unit === '×';
  const amount = unit === undefined ? value : `${value}${isClose ? '' : ' '}${unit}`;
  const remarks = [
    // Times are always of something.
    basis === 'relative' && unit !== '×' && say('results.relative'),
    direction && say(`results.${direction}`),
  ].filter((remark) => remark !== false && remark !== undefined);
  const shown = bound === undefined ? amount : say(`results.${bound}`, { amount });
  return remarks.length === 0 ? shown : `${shown} (${remarks.join('; ')})`;
}
