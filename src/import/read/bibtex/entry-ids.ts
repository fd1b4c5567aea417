import { readArxivId } from '../../../identifiers/arxiv.ts';
import { withoutBraces } from '../tex-braces.ts';
import { addressesIn, plainAddress } from './address.ts';
import type { TakenFields } from './taken-fields.ts';

/** Archives whose ids make an address. */
const archives: Record<string, string> = {
  jstor: 'https://www.jstor.org/stable/',
  hdl: 'https://hdl.handle.net/',
  googlebooks: 'https://books.google.com/books?id=',
};

/** Ids and addresses of a record: every field in which each may stand. */
export interface EntryIds {
  arxiv: string[];
  isOnArxiv: boolean;
  doi: string[];
  pmid: string | undefined;
  url: string[];
}

/** Reads ids and addresses; the text around them is left for others to ask for. */
export function readIds(fields: TakenFields): EntryIds {
  const { first, all, peek } = fields;
  const eprint = first('eprint') ?? '';
  const archive = eprint && (first('eprinttype', 'archiveprefix') ?? '').trim().toLowerCase();
  const url = [...readAddresses(fields), ...addressesIn(eprint)];
  const base = archives[archive];
  if (base !== undefined && url.length === 0) url.push(base + plainAddress(eprint));
  const doi = all('doi', 'ee').map(withoutBraces);
  const places = ['journal', 'journaltitle', 'note', 'howpublished', 'volume', 'number', 'pages'];
  const arxiv = [
    ...(/^(?:arxiv.*)?$/.test(archive) ? [eprint] : []),
    ...all('arxiv', 'arxivid'),
    ...places.map((name) => peek(name) ?? ''),
  ].map(withoutBraces);
  return {
    arxiv,
    isOnArxiv: [...arxiv, ...doi, ...url].some((place) => readArxivId(place) !== undefined),
    doi,
    pmid: first('pmid') ?? (archive === 'pubmed' ? eprint : undefined),
    url,
  };
}

/** The address of a work; where it has none of its own, those that other fields name. */
function readAddresses({ first, peek }: TakenFields): string[] {
  const url = first('url')
    ?.split(/\s+(?=https?:)/)
    .map(plainAddress);
  if (url) return url;
  const named = ['howpublished', 'note'].flatMap((name) => addressesIn(peek(name) ?? ''));
  if (named.length > 0) return named;
  const other = first('link', 'pdf', 'bdsk-url-1', 'adsurl');
  return other === undefined ? [] : addressesIn(other);
}
