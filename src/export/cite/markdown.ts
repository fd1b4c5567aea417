import type { Segment } from '../../mathematics/segment.ts';
import type { Citation } from './citation.ts';
import { closed, toReference } from './reference.ts';

/** A reference as a line of Markdown: the title is the link, mathematics stays between dollars. */
export function toMarkdown(citation: Citation): string {
  const { creators, date, remark, within, container, place, publisher, address } =
    toReference(citation);
  const link = address.replace(/[()\s<>]/g, encodeCharacter);
  const title = `[${markdownTitle(citation.title)}](${link})${escapeMarkdown(remark)}`;
  const head =
    creators === ''
      ? `${title} ${date}.`
      : `${escapeMarkdown(closed(creators))} ${date}. ${title}.`;
  const before = within === 'In ' ? '' : escapeMarkdown(within);
  const source = container && ` ${before}*${escapeMarkdown(container)}*${escapeMarkdown(place)}.`;
  return `${head}${source}${publisher && ` ${escapeMarkdown(closed(publisher))}`}`;
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
