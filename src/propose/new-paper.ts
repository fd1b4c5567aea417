import { arxivAddress, doiAddress, pmidAddress } from '../identifiers/work-id.ts';
import { parseIdList } from '../import/read/id-list.ts';
import { type FilledForm, FormError } from './read-form.ts';

/** A listing of one paper, as the import reads it. */
export interface FormListing {
  /** File name below `content/sources`. */
  name: string;
  text: string;
}

/** What CSL-JSON and a list of ids say of a paper's id. */
interface KnownAs {
  address: string;
  facts: { DOI: string } | { PMID: string } | { URL: string };
}

/**
 * Makes a listing of a filled form, in CSL-JSON, or a list of one id where that is all there is.
 * @throws FormError where the form names no paper.
 */
export function listingOf(form: FilledForm, issue: number): FormListing {
  const { title, abstract, identifier } = form;
  const known = identifier === undefined ? undefined : knownAs(identifier);
  if (title && abstract) {
    const item = { type: 'article', title, abstract, ...known?.facts };
    return { name: `form-${issue}.json`, text: `${JSON.stringify([item], null, 1)}\n` };
  }
  if (!known) throw new FormError('Give a DOI, arXiv address or PubMed id, or title and abstract.');
  return { name: `form-${issue}.txt`, text: `${known.address}\n` };
}

/** @throws FormError where a text is not one id. */
function knownAs(identifier: string): KnownAs {
  const [only, ...others] = parseIdList(identifier, '').wanted;
  if (!only) throw new FormError('“Identifier” holds no DOI, arXiv address or PubMed id.');
  if (others.length > 0) throw new FormError('“Identifier” holds several: send a form for each.');
  const [scheme = '', id = ''] = only.id.split(/:(.*)/s);
  if (scheme === 'doi') return { address: doiAddress(id), facts: { DOI: id } };
  if (scheme === 'pmid') return { address: pmidAddress(id), facts: { PMID: id } };
  const address = arxivAddress(only.id);
  return { address, facts: { URL: address } };
}
