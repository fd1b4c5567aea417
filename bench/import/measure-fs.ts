import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { countRejected } from '../../src/import/entry.ts';
import { importListings } from '../../src/import/import-fs.ts';
import { readListings } from '../../src/import/listings-fs.ts';
import { recordPlacements } from '../../src/import/place/placed.ts';

/** What an import made of a file, and what it took. */
export interface ImportMeasure {
  file: string;
  format: string;
  records: number;
  created: number;
  /** Records of a work that another record is of. */
  merged: number;
  rejected: number;
  /** Facts that were left out or kept in part. */
  leftOut: number;
  /** Papers known by an id alone. */
  wanted: number;
  /** Since the start of the process. */
  seconds: number;
  /** The most memory that the process had. */
  megabytes: number;
}

/** Imports a file into a folder that is gone afterwards, and measures that. */
export async function measureImport(file: string): Promise<ImportMeasure> {
  const content = await mkdtemp(join(tmpdir(), 'measure-import-'));
  try {
    const listings = await readListings([file]);
    const { placeBy } = recordPlacements();
    const options = { content, dryRun: false, restore: false, placeBy };
    const report = await importListings(listings, options);
    return {
      file: basename(file),
      format: listings.files[0]?.format ?? 'none that is known',
      records: report.read,
      created: report.created,
      merged: report.merged.length,
      rejected: countRejected(report.rejected),
      leftOut: report.noted.length,
      wanted: report.wanted.length,
      seconds: Math.round(performance.now() / 100) / 10,
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

const counts = [
  'records',
  'created',
  'merged',
  'rejected',
  'leftOut',
  'wanted',
  'seconds',
] as const;

/** All files together: sums, and the most memory that one of them took. */
export function totalMeasure(measures: ImportMeasure[]): ImportMeasure {
  const total: ImportMeasure = {
    file: `${measures.length} files`,
    format: '',
    records: 0,
    created: 0,
    merged: 0,
    rejected: 0,
    leftOut: 0,
    wanted: 0,
    seconds: 0,
    megabytes: Math.max(...measures.map(({ megabytes }) => megabytes)),
  };
  for (const measure of measures) for (const name of counts) total[name] += measure[name];
  return { ...total, seconds: Math.round(total.seconds * 10) / 10 };
}

/** A table for a person: a line for each file and one for all. */
export function formatMeasures(measures: ImportMeasure[]): string {
  const heads = ['records', 'created', 'merged', 'rejected', 'left out', 'wanted', 'seconds', 'MB'];
  const rows = [...measures, totalMeasure(measures)].map((measure) =>
    [...counts, 'megabytes' as const].map((name) => String(measure[name])).concat(nameOf(measure)),
  );
  return [heads.concat('file'), ...rows]
    .map((cells) => cells.map((cell, at) => (at < 8 ? cell.padStart(9) : `  ${cell}`)).join(''))
    .join('\n');
}

function nameOf({ file, format }: ImportMeasure): string {
  return format === '' ? file : `${file} (${format})`;
}
