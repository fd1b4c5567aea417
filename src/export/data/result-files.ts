import type { Catalog } from '../../collection/catalog.ts';
import { fullAddress } from '../../collection/links.ts';
import type { Result } from '../../schema/result.ts';
import { tableText } from './csv.ts';
import type { ExportFile } from './export-files.ts';

/** Columns of `results.csv`: a result, and the paper that reports it. */
export const resultColumns = [
  ...['paper', 'page', 'published', 'quantity', 'value', 'unit', 'basis', 'bound', 'direction'],
  ...['against', 'on', 'conditions', 'evidence'],
] as const;

/** The results of all papers as files, for those who collect them; none where no page has any. */
export function resultFiles({ papers, settings }: Catalog): ExportFile[] {
  const reported = papers.flatMap(({ slug, facts }) =>
    (facts.results ?? []).map((result) => ({
      ...result,
      paper: slug,
      page: fullAddress(`/papers/${slug}/`),
      published: facts.published,
    })),
  );
  if (reported.length === 0) return [];
  const cell = (value: string | string[] | undefined) =>
    Array.isArray(value) ? value.join('; ') : (value ?? '');
  const rows = reported.map((row) =>
    resultColumns.map((column) => cell(row[column as keyof typeof row])),
  );
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: settings.name,
    url: fullAddress('/'),
    hasPart: reported.map(({ page, ...result }) => observation(page, result)),
  };
  return [
    {
      label: 'CSV',
      path: '/results.csv',
      mediaType: 'text/csv',
      text: tableText([[...resultColumns], ...rows]),
    },
    {
      label: 'JSON-LD',
      path: '/results.jsonld',
      mediaType: 'application/ld+json',
      text: `${JSON.stringify(data, null, 1)}\n`,
    },
  ];
}

/** A result as data of the web. https://schema.org/Observation */
function observation(page: string, result: Result) {
  const { quantity, value, unit, bound, basis, against, on, conditions, evidence } = result;
  return {
    '@type': 'Observation',
    measuredProperty: quantity,
    value,
    unitText: unit,
    measurementQualifier: [bound, basis].filter((word) => word !== undefined),
    measurementTechnique: conditions,
    measurementDenominator: against,
    observationAbout: on,
    description: evidence,
    isPartOf: { '@type': 'ScholarlyArticle', url: page },
  };
}
