import type { Listing } from '../entry.ts';
import { type Block, splitBlocks } from './blocks.ts';
import { newListing, quote } from './new-listing.ts';

/** Longer than any title in use. */
const longestTitle = 320;
const fewestAbstractWords = 20;
/** The furniture of a page ends before so many blocks; a text without an abstract by then is no page. */
const longestHeader = 2000;
/** Blocks by which a page is told from other text. */
const sampleLength = 400;

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const dateLine = new RegExp(`^(?:${months}\\.? \\d{1,2}|\\d{1,2} ${months})(?:,? \\d{4})?$`);
/** Hosts through which pages may have been saved; their addresses lead nobody else anywhere. */
const mirrors = /https:\/\/(?:hf-proxy-cf\.effarig\.site|hf-mirror\.com)(?=\/)/g;
const banner = /^(?:Get trending papers in your email inbox|by\s?AK and the research community)/;

/**
 * True for text in which titles and abstracts take turns, with or without the page's furniture:
 * nearly every abstract follows one title, and no line is of another format.
 */
export function looksLikeHuggingFacePage(text: string): boolean {
  if (/^\s*[[{<]/.test(text)) return false;
  let pairs = 0;
  let strays = 0;
  let foreign = 0;
  let titles: Block[] = [];
  let seen = 0;
  for (const block of splitBlocks(text)) {
    if (seen < 40 && banner.test(block.text)) return true;
    if (isForeign(block)) foreign++;
    if (isAbstract(block)) {
      const isFirst = pairs + strays === 0;
      const title = titles.at(-1);
      if (title && (titles.length === 1 || isFirst) && !isForeign(title)) pairs++;
      else strays += Math.max(1, titles.length);
      titles = [];
    } else titles.push(block);
    if (++seen === sampleLength) break;
  }
  return pairs > 0 && pairs >= strays && foreign * 10 <= pairs;
}

/**
 * Reads the text of a saved Hugging Face Papers page: some lines of furniture, then title and
 * abstract in turn. Header and entries are told apart by their structure: abstracts are prose,
 * and the block before an abstract is its title.
 * @param source file name, for messages.
 */
export function parseHuggingFacePage(text: string, source: string): Listing {
  const listing = newListing(source);
  let title: Block | undefined;
  for (const block of entryBlocks(text)) {
    if (isAbstract(block)) {
      if (title) {
        listing.add({
          title: title.text,
          abstract: block.text.replace(mirrors, 'https://huggingface.co'),
          facts: {},
          line: title.line,
          damagesMathematics: true,
        });
      } else listing.reject(block.line, `abstract without a title (${quote(block.text)})`);
      title = undefined;
    } else {
      if (title) listing.reject(title.line, `title without an abstract (${quote(title.text)})`);
      title = block;
    }
  }
  if (title) listing.reject(title.line, `title without an abstract (${quote(title.text)})`);
  return listing.finish();
}

/** The blocks of a page after its header. */
function* entryBlocks(text: string): Generator<Block> {
  let leading: Block[] | undefined = [];
  for (const block of splitBlocks(text)) {
    leading?.push(block);
    if (leading && (isAbstract(block) || leading.length === longestHeader)) {
      yield* leading.slice(headerLength(leading));
      leading = undefined;
    } else if (!leading) yield block;
  }
  if (leading) yield* leading.slice(headerLength(leading));
}

/**
 * How many blocks at the top belong to the page and not to an entry: everything up to the date
 * line, and what does not look like a title before the first one.
 * @param leading blocks up to the first abstract.
 */
function headerLength(leading: Block[]): number {
  let length = leading.findLastIndex(({ text }) => dateLine.test(text)) + 1;
  const last = leading.at(-1);
  if (!last || !isAbstract(last)) return length;
  while (length < leading.length - 2 && !looksLikeTitle(leading[length])) length++;
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

/** A line of Markdown, HTML, JSON, a table or a format with tags, which is no title or abstract. */
function isForeign({ text }: Block): boolean {
  return (
    /^(?:#{1,6} |[-*+>|] |```|\d+[.)] |[<{|[\]}"@%\\]|\*\*)/.test(text) ||
    /^[^ ]*[,;|][^ ]*$|[{}[;]$|\]\(|^https?:/.test(text) ||
    // AB …, TY  - …, PMID- …, %T …, author = …
    /^(?:[A-Z][A-Z0-9]{1,3}(?:\s{1,3}-|-) ?|(?:AB|AU|AF|TI|SO|DE|ID|PT|PY|C1|CR|DI) )/.test(text) ||
    /^\w+ ?[=:] ?["'{]/.test(text)
  );
}
