import { segmentsToText } from '../../mathematics/to-text.ts';
import { invertedName } from './author-name.ts';
import { type Citation, paperAddress } from './citation.ts';

/**
 * One RIS record with the line ends that the format asks for.
 * https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(citation: Citation): string {
  const { kind, key, title, authors, year, month, container, volume, issue, arxiv, doi } = citation;
  const type = { conference: 'CONF', journal: 'JOUR', preprint: 'UNPB', other: 'GEN' };
  const lines: [string, string | undefined][] = [
    ['TY', type[kind]],
    ['ID', key],
    ['TI', segmentsToText(title)],
    ...authors.map((name): [string, string] => ['AU', invertedName(name)]),
    ['PY', year],
    ['DA', year && month ? `${year}/${String(month).padStart(2, '0')}//` : undefined],
    ['T2', container],
    ['VL', volume],
    ['IS', issue],
    ['PB', kind === 'preprint' ? 'arXiv' : undefined],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', paperAddress(citation)],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
