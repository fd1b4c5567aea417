import { invertedParts, isEastAsian, type Name, nameText } from '../../schema/person-name.ts';
import { nameList } from './citation.ts';

/** Most authors that APA names before it leaves some out. */
const mostAuthors = 20;

/** Names as APA lists them before the title: “van den Oord, A., & Costa, P. T., Jr.”. */
export function apaNames(written: string[] | undefined): string {
  const { names, others } = nameList(written);
  return listed(names.map(invertedInitials), others);
}

/** Names as APA lists them after “In”: “A. van den Oord & P. T. Costa Jr.”. */
export function apaNamesInText(written: string[] | undefined): string {
  const { names, others } = nameList(written);
  return listed(names.map(initialsFirst), others, names.length === 2 ? ' & ' : ', & ');
}

/** “(Ed.)” or “(Eds.)” behind the names of editors. */
export function editorMark(written: string[] | undefined): string {
  const { names, others } = nameList(written);
  return names.length === 1 && !others ? '(Ed.)' : '(Eds.)';
}

function listed(names: string[], others: boolean, between = ', & '): string {
  if (others) return `${names.slice(0, mostAuthors).join(', ')}, et al.`;
  if (names.length > mostAuthors) {
    return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${names.at(-1)}`;
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${between}${names.at(-1)}`;
}

/** “van den Oord, A.”, “王小明”; each part of a joined given name keeps its hyphen, as in “J.-P.”. */
function invertedInitials(name: Name): string {
  if ('literal' in name || isEastAsian(name)) return nameText(name);
  const { whole, suffix } = invertedParts(name);
  return [whole, initials(name), suffix].filter(Boolean).join(', ');
}

function initialsFirst(name: Name): string {
  if ('literal' in name || isEastAsian(name)) return nameText(name);
  const { whole, suffix } = invertedParts(name);
  return [initials(name), whole, suffix].filter(Boolean).join(' ');
}

function initials(name: Exclude<Name, { literal: string }>): string {
  const words = name.given.replace(/\.?\s*[-‐‑]\s*/g, '-').split(/[\s.]+/);
  return [...words.filter(Boolean).map(initialsOf), name['dropping-particle']]
    .filter(Boolean)
    .join(' ');
}

/** “J.-P.” for “Jean-Pierre”, “H.-y.” for “Hung-yi”; a particle among given names stays whole. */
function initialsOf(word: string): string {
  if (/^(?:d[aeiou]|del|dos|das|van|von|der|den|la|le)$/.test(word)) return word;
  const parts = word.split('-').filter(Boolean);
  return parts
    .map((part, index) => {
      const letter = [...part][0] ?? '';
      return `${index === 0 ? letter.toUpperCase() : letter}.`;
    })
    .join('-');
}
