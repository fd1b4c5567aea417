import { toBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { toCslJson } from './csl-json.ts';
import { toMarkdown } from './markdown.ts';
import { toApa } from './reference.ts';
import { toRis } from './ris.ts';

/** A form in which citations leave the site. */
export interface CitationFormat {
  label: string;
  /** How the names of its files end. */
  extension: string;
  mediaType: string;
  /** One text for some papers, ready to be saved or pasted. */
  write: (citations: Citation[]) => string;
}

const joined =
  (write: (citation: Citation) => string, between: string) => (citations: Citation[]) =>
    citations.map(write).join(between);

/** Every format, in the order in which readers are offered them. */
export const citationFormats: CitationFormat[] = [
  {
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: joined(toBibtex, '\n'),
  },
  {
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: joined(toRis, '\r\n'),
  },
  {
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
  {
    label: 'APA',
    extension: 'txt',
    mediaType: 'text/plain',
    write: joined((citation) => `${toApa(citation)}\n`, '\n'),
  },
  {
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: (citations) =>
      citations.length === 1
        ? citations.map((citation) => `${toMarkdown(citation)}\n`).join('')
        : citations.map((citation) => `- ${toMarkdown(citation)}\n`).join(''),
  },
];

/** Those that are offered as files; APA is for the clipboard. */
export const fileFormats = citationFormats.filter(({ label }) => label !== 'APA');
