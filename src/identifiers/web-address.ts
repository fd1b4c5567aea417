import { findIds } from './find-ids.ts';
import type { FoundId } from './work-id.ts';

/** Hosts of papers, with the start of the path where they have other pages too. */
const hosts = `openreview.net aclanthology.org aclweb.org/anthology proceedings.mlr.press
  papers.nips.cc papers.neurips.cc proceedings.neurips.cc jmlr.org/papers openaccess.thecvf.com
  ecva.net/papers ieeexplore.ieee.org dl.acm.org doi.acm.org nature.com/articles science.org/doi
  sciencedirect.com/science/article link.springer.com springer.com onlinelibrary.wiley.com biorxiv.org
  medrxiv.org chemrxiv.org psyarxiv.com osf.io papers.ssrn.com ssrn.com eprint.iacr.org
  pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov europepmc.org semanticscholar.org/paper
  semanticscholar.org/arxiv jstor.org/stable hal.science hal.inria.fr hal.archives-ouvertes.fr
  researchgate.net/publication dblp.org/rec usenix.org/conference usenix.org/legacy vldb.org/pvldb
  isca-speech.org ojs.aaai.org aaai.org/papers ijcai.org/proceedings frontiersin.org/articles mdpi.com
  journals.plos.org pnas.org/doi cell.com thelancet.com nejm.org bmj.com tandfonline.com
  journals.sagepub.com academic.oup.com cambridge.org/core iopscience.iop.org journals.aps.org
  link.aps.org pubs.aip.org pubs.acs.org pubs.rsc.org royalsocietypublishing.org elifesciences.org
  peerj.com f1000research.com direct.mit.edu mitpressjournals.org distill.pub zenodo.org
  inspirehep.net adsabs.harvard.edu philpapers.org ndss-symposium.org roboticsproceedings.org
  bmvc-conference.com siam.org projecteuclid.org arxiv.org`
  .split(/\s+/)
  .map((host) => host.replace(/[.]/g, '\\.'));
const paperHost = new RegExp(`^https?://(?:[\\w-]+\\.)*(?:${hosts.join('|')})(?:/|$)`, 'i');
const file = /\.(?:pdf|ps|ps\.gz|djvu)(?:[?#].*)?$/i;

/** What an address says of the paper to which it leads. */
export interface PaperAddress {
  /** Its id, where the address tells one. */
  id: Pick<FoundId, 'scheme' | 'id'> | undefined;
}

/**
 * What a web address says of a paper: its id, or only that a page or file of one is there, as far as
 * hosts of papers are known.
 * @returns undefined for addresses of anything else.
 */
export function paperAddress(address: string): PaperAddress | undefined {
  const [id] = findIds(address);
  if (id) return { id: { scheme: id.scheme, id: id.id } };
  return paperHost.test(address) || file.test(address) ? { id: undefined } : undefined;
}

/** Hosts of code, with what their addresses have before the owner's name. */
const host =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[\w.-]+|codeberg\.org|bitbucket\.org|gitee\.com|git\.sr\.ht|sourceforge\.net\/projects|gist\.github\.com)\//i;
/** First parts of paths that are pages of the host itself. */
const ownPages =
  /^(?:about|apps|collections|enterprise|explore|features|login|marketplace|orgs|search|settings|sponsors|topics|trending|users)$/i;

/** The address of a repository of code; undefined for any other address, also that of a PDF there. */
export function readCodeAddress(text: string): string | undefined {
  const address = text.trim().replace(/[.,;:)\]}>"'\s]+$/, '');
  const found = host.exec(address);
  if (!found || !URL.canParse(address)) return undefined;
  const path = address.slice(found[0].length).replace(/[?#].*$/, '');
  const [owner = '', name = ''] = path.split('/');
  if (owner === '' || ownPages.test(owner) || /\.pdf$/i.test(path)) return undefined;
  if (name === '' && !/sourceforge|gist/i.test(found[0])) return undefined;
  return address.replace(/\.git$/, '').replace(/\/$/, '');
}
