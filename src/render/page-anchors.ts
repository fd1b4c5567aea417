import GithubSlugger, { slug } from 'github-slugger';

/** Ids that pages of papers and topics have of their own; a test compares them with the pages. */
export const ownIds = [
  ...['_top', 'abstract', 'also-in', 'answers', 'cite', 'footnote-label', 'introduces', 'keywords'],
  ...[
    'lineage',
    'not-as-close',
    'papers',
    'publication',
    'questions',
    'related',
    'results',
    'roles',
    'source-keywords',
  ],
];

/** How ids begin that are made up: claims, notes of terms and footnotes, and what the frame has. */
const ownBeginning = /^(?:term-|claim-|evidence-|user-content-|starlight__)/;

/** The ids of the headings of one page: none twice, and none that the page has already. */
export class PageAnchors {
  readonly #slugger = new GithubSlugger();
  readonly #first = new Map<string, string>();

  constructor() {
    for (const id of ownIds) this.#slugger.occurrences[id] = 0;
  }

  /** The id of a heading: its words joined by hyphens, as GitHub has it. */
  add(heading: string): string {
    const words = heading.replace(/\s+/g, ' ').trim();
    const usual = slug(words);
    const free = usual !== '' && !ownBeginning.test(usual);
    const id = this.#slugger.slug(free ? words : `section ${words}`.trim());
    if (!this.#first.has(usual)) this.#first.set(usual, id);
    return id;
  }

  /** The id of the heading that a link within the text means by its usual id. */
  find(usual: string): string {
    return this.#first.get(usual) ?? usual;
  }
}
