import { readRis } from '../../src/import/read/tagged/ris.ts';

/** A record of RIS out of its lines but for the title and the closing line. */
export function record(...lines: string[]): string {
  return [`TY  - ${lines[0]}`, 'TI  - Marsh Birds', ...lines.slice(1), 'ER  - ', ''].join('\n');
}

export function facts(...lines: string[]) {
  return readRis(record(...lines), 'marsh.ris').entries[0]?.facts;
}
