/** What a file without a format seems to be, and what to do with it. */
const hints: [test: (text: string) => boolean, hint: string][] = [
  [
    (text) => text.startsWith('PK\u0003\u0004'),
    'this is a packed file, such as .docx, .xlsx or .zip · unpack it, or save the document as text, CSV or RIS',
  ],
  [
    (text) => text.startsWith('%PDF-'),
    'this is a PDF · add it to a reference manager such as Zotero and export that as BibTeX',
  ],
  [
    (text) => text.startsWith('{\\rtf'),
    'this is a document in RTF · save it as plain text, or export the references as RIS',
  ],
  [
    (text) => /^SQLite format 3/.test(text),
    'this is a database, such as Zotero’s or Mendeley’s own · export the library as BibTeX or RIS',
  ],
  [
    (text) => /^\s*(?:<!doctype html|<html|<head)/i.test(text),
    'this is a web page · copy its text into a .txt file, or export the references as RIS or BibTeX',
  ],
  [
    (text) => /<opml[\s>]/i.test(text),
    'this is OPML, a list of feeds or an outline · export the papers as RIS or BibTeX',
  ],
  [
    (text) => /<(?:rss|rdf:RDF|feed)[\s>]/i.test(text),
    'this is a feed, but not one of arXiv’s API · export the papers as RIS or BibTeX',
  ],
  [
    (text) => /^\s*(?:<\?xml|<[a-z][\w:-]*[\s>])/i.test(text),
    'this is XML that no reader knows · export the papers as RIS, BibTeX or EndNote XML',
  ],
  [
    (text) => /^\s*[[{]/.test(text),
    'this is JSON without papers · each needs a "title", and authors, year, doi, url or abstract',
  ],
  [
    (text) => /^\s*\\(?:documentclass|begin\{thebibliography\})|\\bibitem/.test(text),
    'this is a LaTeX document · take the .bib file that it reads',
  ],
  [
    (text) => /^\.\. (?:_|\[|\w+::)/m.test(text),
    'this is reStructuredText · convert it to Markdown, or export the papers as RIS or BibTeX',
  ],
];

const advice = 'export it as RIS or BibTeX from your reference manager';

/** Where a file's first signs are looked for. */
const start = 20_000;

/** What a person whose text is in no known format can do. */
export function hintOfUnknown(text: string): string {
  return hintOf(text) ?? advice;
}

/** What a person whose file is no text can do; undefined where it is no kind of file that is known. */
export function hintOfBytes(bytes: Uint8Array): string | undefined {
  return hintOf(new TextDecoder('latin1').decode(bytes.subarray(0, start)));
}

function hintOf(text: string): string | undefined {
  const head = text.replace(/^\uFEFF/, '').slice(0, start);
  return hints.find(([test]) => test(head))?.[1];
}
