import type { Listing, Rejection } from '../entry.ts';
import { type Block, splitBlocks } from './blocks.ts';

/** Longer than any title in use (the longest of the first five listings has 164 characters). */
const longestTitle = 320;
const fewestAbstractWords = 20;

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const dateLine = new RegExp(`^(?:${months}\\.? \\d{1,2}|\\d{1,2} ${months})(?:,? \\d{4})?$`);

/**
 * Reads the text of a saved Hugging Face Papers page: some lines of furniture, then title and
 * abstract in turn. Header and entries are told apart by their structure: abstracts are prose,
 * and the block before an abstract is its title.
 * @param source file name, for messages.
 */
export function parseHuggingFacePage(text: string, source: string): Listing {
  const blocks = splitBlocks(text);
  const listing: Listing = { entries: [], rejected: [] };
  const reject = (block: Block, reason: string) => {
    const rejection: Rejection = { file: source, line: block.line, reason };
    listing.rejected.push(rejection);
  };

  let title: Block | undefined;
  for (const block of blocks.slice(headerLength(blocks))) {
    if (isAbstract(block)) {
      if (title) {
        const entry = { title: title.text, abstract: block.text, source, line: title.line };
        listing.entries.push(entry);
      } else reject(block, `abstract without a title (“${start(block.text)}”)`);
      title = undefined;
    } else {
      if (title) reject(title, `title without an abstract (“${start(title.text)}”)`);
      title = block;
    }
  }
  if (title) reject(title, `title without an abstract (“${start(title.text)}”)`);
  return listing;
}

/**
 * How many blocks at the top belong to the page and not to an entry: everything up to the date
 * line, and what does not look like a title before the first one.
 */
function headerLength(blocks: Block[]): number {
  const firstAbstract = blocks.findIndex(isAbstract);
  if (firstAbstract < 0) return blocks.findLastIndex(({ text }) => dateLine.test(text)) + 1;
  const leading = blocks.slice(0, firstAbstract);
  const date = leading.findLastIndex(({ text }) => dateLine.test(text));
  let length = date + 1;
  while (length < firstAbstract - 1 && !looksLikeTitle(leading[length])) length++;
  return length;
}

/** Prose of some length; a title is neither that long nor a sentence of that many words. */
function isAbstract({ text }: Block): boolean {
  if (text.length > longestTitle) return true;
  const words = text.split(' ').length;
  return words >= fewestAbstractWords && /[.?!…]["'”’)\]]*$/.test(text);
}

/** Four words or more, most of the long ones capitalized, and no exclamation as buttons have. */
function looksLikeTitle(block: Block | undefined): boolean {
  if (!block || /[.!]$/.test(block.text)) return false;
  const words = block.text.split(' ');
  const long = words.filter((word) => word.length > 3);
  const capitalized = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words.length >= 4 && capitalized.length * 2 > long.length;
}

function start(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
