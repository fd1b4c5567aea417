import { readArxivId } from '../identifiers/arxiv.ts';
import { arxivAddress } from '../identifiers/id-address.ts';
import { type FilledForm, FormError } from './read-form.ts';

/** A listing of one paper, as the import reads it. */
export interface FormListing {
  /** File name below `content/sources`. */
  name: string;
  text: string;
}

/**
 * Makes a listing of a filled form, in CSL-JSON, or a list of one arXiv id where that is all there is.
 * @throws FormError where the form names no paper.
 */
export function listingOf(form: FilledForm, issue: number): FormListing {
  const { title, abstract } = form;
  const arxiv = readArxivId(form.arxiv ?? '');
  if (form.arxiv && !arxiv) throw new FormError('“arXiv” holds no arXiv address or id.');
  if (title && abstract) {
    const url = arxiv && { URL: arxivAddress(arxiv) };
    const item = { type: 'article', title, abstract, ...url };
    return { name: `form-${issue}.json`, text: `${JSON.stringify([item], null, 1)}\n` };
  }
  if (!arxiv) throw new FormError('Give an arXiv address, or title and abstract.');
  return { name: `form-${issue}.txt`, text: `${arxivAddress(arxiv)}\n` };
}
