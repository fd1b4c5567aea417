import { arxivAddress, doiAddress, pmidAddress } from '../identifiers/work-id.ts';
import { say } from '../interface/say.ts';
import type { FieldLinks } from '../schema/pack.ts';
import { publishedYear } from '../schema/published.ts';
import type { WorkType } from '../schema/work-type.ts';
import type { Paper } from './paper.ts';

/** A place elsewhere where a reader goes on with a paper. */
export interface PaperLink {
  label: string;
  href: string;
  /** Said to screen readers and shown on hover. */
  description: string;
}

/** The first year of which arXiv has papers. */
const firstArxivYear = 1991;
/** Kinds of works of which authors put versions on arXiv. */
const onArxiv = new Set<WorkType | undefined>([
  undefined,
  'article-journal',
  'document',
  'manuscript',
  'paper-conference',
  'preprint',
  'report',
  'review',
]);

/**
 * The links that are really useful for what is known of a paper.
 * @param field where readers of its field go on.
 * @param seekOnArxiv whether papers of its collection are to be found there.
 */
export function paperLinks(paper: Paper, field: FieldLinks, seekOnArxiv: boolean): PaperLink[] {
  const { arxiv, doi, pmid, url, code } = paper.facts;
  const links: PaperLink[] = [];
  if (arxiv) links.push(...arxivLinks(arxiv, field));
  if (doi) {
    links.push({
      label: 'DOI',
      href: doiAddress(doi),
      description: say('link.publisher'),
    });
  }
  if (url) {
    const host = hostName(url, field);
    links.push({ label: host, href: url, description: say('link.at', { host }) });
  }
  if (pmid) {
    links.push({
      label: 'PubMed',
      href: pmidAddress(pmid),
      description: say('link.pubmed'),
    });
  }
  if (!arxiv) links.push(...searchLinks(paper, seekOnArxiv && links.length === 0));
  if (code) {
    const description = say('link.codeAt', { address: code });
    links.push({ label: say('link.code'), href: code, description });
  }
  return links;
}

function arxivLinks(arxiv: string, field: FieldLinks): PaperLink[] {
  return [
    { label: 'arXiv', href: arxivAddress(arxiv), description: say('link.arxivAbstract') },
    { label: 'PDF', href: `https://arxiv.org/pdf/${arxiv}`, description: say('link.arxivText') },
    ...field.arxiv.map(({ label, address, description }) => ({
      label,
      href: address.replaceAll('{arxiv}', () => arxiv),
      description,
    })),
  ];
}

/** Where a version to read may be found: on arXiv only what could be there and nothing leads to. */
function searchLinks({ facts, titleText }: Paper, seekOnArxiv: boolean): PaperLink[] {
  const query = encodeURIComponent(`"${titleText}"`);
  const year = facts.published === undefined ? undefined : Number(publishedYear(facts.published));
  const isLate = year === undefined || year >= firstArxivYear;
  const couldBeOnArxiv = seekOnArxiv && onArxiv.has(facts.type) && isLate;
  return [
    ...(couldBeOnArxiv
      ? [
          {
            label: say('link.findOnArxiv'),
            href: `https://arxiv.org/search/?searchtype=title&query=${query}`,
            description: say('link.seekOnArxiv'),
          },
        ]
      : []),
    {
      label: 'Google Scholar',
      href: `https://scholar.google.com/scholar?q=${query}`,
      description: say('link.seekOnScholar'),
    },
  ];
}

/** The name by which readers know a host; others go by their address. */
function hostName(url: string, { hosts }: FieldLinks): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return hosts[host] ?? host;
}
