import { createRequire } from 'node:module';

/** What Citation.js gives for one reference; only what the tests look at. */
export interface CslData {
  id: string;
  type: string;
  title: string;
  author?: {
    family?: string;
    given?: string;
    literal?: string;
    [part: string]: string | undefined;
  }[];
  issued?: { 'date-parts': number[][] };
  'event-date'?: { 'date-parts': number[][] };
  'container-title'?: string;
  'event-title'?: string;
  volume?: string;
  issue?: string;
  DOI?: string;
  URL?: string;
}

interface CitationJs {
  Cite: new (
    input: unknown,
    options?: { forceType: string },
  ) => { data: CslData[]; format: (kind: string, options: Record<string, string>) => string };
}

// The package has no types of its own, which an import would ask for.
const load = createRequire(import.meta.url);
const { Cite }: CitationJs = load('@citation-js/core');
for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);

/** Reads references with Citation.js, https://citation.js.org */
export function readReferences(text: string, format: 'bibtex' | 'ris'): CslData[] {
  return new Cite(text, { forceType: format === 'bibtex' ? '@bibtex/text' : '@ris/file' }).data;
}

/** One reference in APA style as the CSL processor of Citation.js sets it. */
export function formatApa(item: unknown): string {
  return new Cite([item]).format('bibliography', { template: 'apa', format: 'text' }).trim();
}
