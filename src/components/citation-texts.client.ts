import { citationFormats } from '../export/cite/formats.ts';
import { citationOfPage } from './citation-of-page.client.ts';

/** The citation that a page carries, in the format of a label; undefined where either is missing. */
export function citationText(page: Document, label: string): string | undefined {
  const citation = citationOfPage(page);
  return citation && citationFormats.find((format) => format.label === label)?.write([citation]);
}
