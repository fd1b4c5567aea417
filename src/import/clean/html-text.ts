import { decodeHTMLStrict } from 'entities';
import { subscript, superscript } from '../../mathematics/scripts.ts';

/** Escaped text is often escaped once more; this is as often as it is undone. */
const mostEscapes = 3;

/** Text whose entities, of HTML's names or of numbers, are the characters they stand for. */
export function withoutEntities(text: string): string {
  let plain = text.replace(/(?:\{\\&\}|\\&)(?=#?\w{1,31};)/g, '&');
  for (let round = 0; round < mostEscapes && /&#?\w+;/.test(plain); round++) {
    const decoded = decodeHTMLStrict(plain);
    if (decoded === plain) break;
    plain = decoded;
  }
  return plain;
}

const inline = `i b em strong sub sup sc span a u small big font tt italic bold underline monospace
  roman sans-serif xref ext-link named-content styled-content inline-formula disp-formula fn
  inline-graphic text scp smallcaps caps italics inf`;
const block = `p br div li ul ol h1 h2 h3 h4 h5 h6 hr sec title label list list-item abstract
  abstracttext copyrightinformation trans-abstract break td tr th table`;
const inlineNames = new Set(inline.split(/\s+/));
const blockNames = new Set(block.split(/\s+/));
/** Elements that need no end. */
const single = /^(?:p|br|hr|li|break|td|tr|th|inline-graphic)$/;

const comment = /<!--[\s\S]{0,2000}?-->|<\?\w[^<>]{0,500}\?>|<!\[CDATA\[|\]\]>/g;
const tag =
  /<(\/?)((?:jats|mml|m|ce|ns\d|xhtml):)?([a-z][\w-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>]{1,2000}))*)\s*(\/?)>/gi;

/**
 * Text without the tags of HTML and JATS; blocks are set apart by blanks, a section's label is put
 * before it with a colon, figures in `sub` and `sup` become Unicode's. Signs that only look like a
 * tag stay: `a < b`, `List<T>`, and `<i>` without an end.
 */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const bare = text.replace(comment, '').replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1');
  const ended = new Set<string>();
  for (const [, slash, , name = ''] of bare.matchAll(tag)) if (slash) ended.add(name.toLowerCase());
  const marked = bare.replace(tag, (whole: string, ...parts: (string | undefined)[]) => {
    const [slash, prefix, name = '', attributes = '', closed] = parts;
    const local = name.toLowerCase();
    const isKnown = prefix || blockNames.has(local) || inlineNames.has(local);
    const isTag = prefix || slash || closed || single.test(local) || ended.has(local);
    return isKnown && isTag ? textOfTag(local, slash === '/', attributes) : whole;
  });
  return withScripts(withTitles(marked));
}

function textOfTag(name: string, isEnd: boolean, attributes: string): string {
  if (scripts.has(name)) return isEnd ? scriptEnd : (scripts.get(name) ?? '');
  if (name === 'title') return isEnd ? titleEnd : ' ';
  const label = /\slabel\s*=\s*["']([^"']+)["']/i.exec(attributes)?.[1];
  if (!blockNames.has(name)) return '';
  return label ? ` ${label}: ` : ' ';
}

/** Noncharacters stand for the ends of what is still to be set. */
const subStart = '\uFDD2';
const supStart = '\uFDD3';
const scriptEnd = '\uFDD4';
const titleEnd = '\uFDD5';
/** Elements set lower or higher; Scopus has `inf` for `sub`. */
const scripts = new Map([
  ['sub', subStart],
  ['inf', subStart],
  ['sup', supStart],
]);
const script = new RegExp(
  `([${subStart}${supStart}])([^${subStart}${supStart}${scriptEnd}]*)${scriptEnd}`,
  'g',
);

function withScripts(text: string): string {
  return text
    .replace(script, (_, start: string, inner: string) => {
      const shifted = start === subStart ? subscript(inner.trim()) : superscript(inner.trim());
      return shifted ?? inner;
    })
    .replace(new RegExp(`[${subStart}${supStart}${scriptEnd}]`, 'g'), '');
}

/** Headings of sections end in a colon; that of the abstract itself says nothing. */
function withTitles(text: string): string {
  return text
    .replace(new RegExp(`^\\s*(?:Abstract|Summary)\\s*${titleEnd}\\s*`, 'i'), '')
    .replace(new RegExp(`([\\p{L}\\p{N})])\\s*${titleEnd}`, 'gu'), '$1: ')
    .replaceAll(titleEnd, ' ');
}
