import type { AuthorName } from './author-name.ts';
import { type Citation, paperAddress } from './citation.ts';
import { latexText } from './latex-text.ts';
import { latexTitle } from './latex-title.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** One BibTeX entry, ending with a line break. https://www.ctan.org/pkg/bibtex */
export function toBibtex(citation: Citation): string {
  const { kind, key, title, authors, year, month, container, volume, issue, arxiv, doi } = citation;
  const type = { conference: 'inproceedings', journal: 'article', preprint: 'misc', other: 'misc' };
  const fields: [string, string | undefined][] = [
    ['title', braced(latexTitle(title))],
    ['author', braced(authors.map(latexName).join(' and '))],
    [kind === 'journal' ? 'journal' : 'booktitle', braced(container && latexText(container))],
    ['volume', braced(volume)],
    ['number', braced(issue)],
    ['year', braced(year)],
    // The names of months are macros of BibTeX and stand without braces.
    ['month', month === undefined ? undefined : months[month - 1]],
    ['eprint', braced(arxiv)],
    ['archivePrefix', braced(arxiv && 'arXiv')],
    ['doi', braced(verbatim(doi))],
    ['url', braced(verbatim(paperAddress(citation)))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type[kind]}{${key},\n${lines.join('')}}\n`;
}

function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}

function latexName(name: AuthorName): string {
  // Braces keep a group whole, whatever words it is made of.
  if ('literal' in name) return `{${latexText(name.literal)}}`;
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map((part) => protectAnd(latexText(part))).join(', ');
}

/** BibTeX takes the word “and” between names wherever it stands outside of braces. */
function protectAnd(text: string): string {
  return text.replace(/\band\b/gi, '{$&}');
}

/** Addresses are printed as they are; braces in one would end the value. */
function verbatim(address: string | undefined): string | undefined {
  return address?.replace(/[{}\\]/g, encodeURIComponent);
}
