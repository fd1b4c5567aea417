/** Options of commands that ask arXiv, Crossref and PubMed: where they are, and where answers are kept. */
export const serviceOptions = {
  'base-url': {
    type: 'string',
    value: 'URL',
    default: 'https://export.arxiv.org',
    help: 'another address of arXiv’s API',
  },
  'crossref-url': {
    type: 'string',
    value: 'URL',
    default: 'https://api.crossref.org',
    help: 'another address of Crossref’s API',
  },
  'pubmed-url': {
    type: 'string',
    value: 'URL',
    default: 'https://eutils.ncbi.nlm.nih.gov',
    help: 'another address of PubMed’s API',
  },
  cache: {
    type: 'string',
    value: 'DIR',
    default: '.cache/enrich',
    help: 'where answers are kept; else .cache/enrich',
  },
} as const;
