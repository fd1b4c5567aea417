import type { Segment } from '../../mathematics/segment.ts';
import type { Citation } from './citation.ts';
import { closed, toReference } from './reference.ts';

/** A reference as a line of Markdown: the title is the link, mathematics stays between dollars. */
export function toMarkdown(citation: Citation): string {
  const { authors, year, number, container, volume, address } = toReference(citation);
  const title = `[${markdownTitle(citation.title)}](${address.replace(/[()\s<>]/g, encodeCharacter)})${number}`;
  const head =
    authors === '' ? `${title} ${year}.` : `${escapeMarkdown(closed(authors))} ${year}. ${title}.`;
  return container ? `${head} *${escapeMarkdown(container)}*${volume}.` : head;
}

/** A title as Markdown in which its words can mean nothing but themselves. */
export function markdownTitle(title: Segment[]): string {
  return title
    .map(({ kind, value }) => (kind === 'math' ? `$${value}$` : escapeMarkdown(value)))
    .join('');
}

/** Plain text as one line of Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>$~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(#{1,6} |[-+] |\d+[.)] )/, '\\$1');
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
