import type { Paper } from './paper.ts';

/** A place elsewhere where a reader goes on with a paper. */
export interface PaperLink {
  label: string;
  href: string;
  /** Said to screen readers and shown on hover. */
  description: string;
}

/** The links that are really useful for what is known of a paper. */
export function paperLinks(paper: Paper): PaperLink[] {
  const { arxiv, doi, code } = paper.facts;
  const links: PaperLink[] = [];
  if (arxiv) {
    links.push(
      { label: 'arXiv', href: `https://arxiv.org/abs/${arxiv}`, description: 'Abstract on arXiv' },
      { label: 'PDF', href: `https://arxiv.org/pdf/${arxiv}`, description: 'Full text on arXiv' },
      {
        label: 'Hugging Face',
        href: `https://huggingface.co/papers/${arxiv}`,
        description: 'Discussion and models on Hugging Face',
      },
    );
  } else {
    const query = encodeURIComponent(`"${paper.titleText}"`);
    links.push(
      {
        label: 'Find on arXiv',
        href: `https://arxiv.org/search/?searchtype=title&query=${query}`,
        description: 'Search arXiv for the title',
      },
      {
        label: 'Google Scholar',
        href: `https://scholar.google.com/scholar?q=${query}`,
        description: 'Search Google Scholar for the title',
      },
    );
  }
  if (doi)
    links.push({ label: 'DOI', href: `https://doi.org/${doi}`, description: 'Publisher’s page' });
  if (code) links.push({ label: 'Code', href: code, description: `Code: ${code}` });
  return links;
}
