import { readArxivId } from '../../../identifiers/arxiv.ts';
import { readDoi } from '../../../identifiers/doi.ts';
import { findIds } from '../../../identifiers/find-ids.ts';
import { paperAddress, readCodeAddress } from '../../../identifiers/web-address.ts';
import type { Run } from './runs.ts';
import words from './words.json' with { type: 'json' };

/** Words of link texts that name what is behind the link, and not the paper. */
const labelWords = new Set(words.labels);

/** Addresses of what is no paper, wherever its link stands. */
const foreign =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|twitter\.com|x\.com|medium\.com|substack\.com|wikipedia\.org|reddit\.com|linkedin\.com|facebook\.com|slideshare\.net|huggingface\.co\/(?!papers)|hf\.co\/(?!papers)|colab\.research\.google\.com|paperswithcode\.com\/(?!paper\/)|pypi\.org|kaggle\.com|coursera\.org|edx\.org|udemy\.com|shields\.io|badge\w*\.\w+)(?:\/|$)/i;

/** Where a link leads; `other` is what never holds a paper: videos, encyclopedias, social media. */
export type Target = 'paper' | 'code' | 'page' | 'file' | 'inside' | 'picture' | 'other';

/** A link of an item. */
export interface ItemLink {
  url: string;
  /** Its text, one line. */
  label: string;
  target: Target;
}

/** Where an address leads, as far as it tells. */
export function targetOf(url: string): Target {
  if (/^#|^\.?\/?#/.test(url) || url === '') return 'inside';
  if (!/^[a-z][\w+.-]*:|^\/\/|^www\.|^10\.\d{4}/i.test(url)) {
    return /\.(?:pdf|ps|djvu)(?:\.gz)?(?:[?#].*)?$/i.test(url) ? 'file' : 'inside';
  }
  // The home of a journal or repository is no paper.
  if (/^https?:\/\/[^/]+\/?$/.test(url)) return 'page';
  if (/\.(?:png|jpe?g|gif|svg|webp)(?:\?.*)?$/i.test(url)) return 'picture';
  if (foreign.test(url)) return 'other';
  // A PDF in a repository of code is a paper.
  if (readCodeAddress(url) && !/\.pdf(?:[?#].*)?$/i.test(url)) return 'code';
  return paperAddress(url) || readDoi(url) ? 'paper' : 'page';
}

/** True for link texts such as “PDF”, “[code]” or “official PyTorch implementation”. */
export function isLabel(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '');
  return words.every((word) => labelWords.has(word) || /^\d{1,4}$/.test(word));
}

/** True for link texts that are an id, or the address itself. */
export function isAddress(text: string): boolean {
  const bare = text.replace(/^[[(\s]+|[\])\s]+$/g, '');
  return (
    /^(?:https?:\/\/|www\.)\S+$/i.test(bare) ||
    /^\S+\.(?:org|com|edu|net|io|ai|pdf)(?:\/\S*)?$/i.test(bare) ||
    readArxivId(bare) !== undefined ||
    /^(?:doi:?\s*)?10\.\d{4,9}\/\S+$/i.test(bare)
  );
}

/** True for link texts that say that a paper is behind the link, whatever its host. */
export function saysPaper(label: string): boolean {
  return /^\W*(?:paper|pdf|ps|article|preprint|arxiv|abs|doi|publication|full ?text|abstract)\b/i.test(
    label,
  );
}

/** The links of an item in their order; badges lead where their pictures are linked to. */
export function linksOf(runs: Run[]): ItemLink[] {
  const links: ItemLink[] = [];
  for (const { text, url, source } of runs) {
    if (url === undefined) {
      links.push(...linksInText(text));
      continue;
    }
    const last = links.at(-1);
    if (last?.url === url) last.label += text;
    else links.push({ url, label: source === undefined ? text : '', target: targetOf(url) });
  }
  return links;
}

/** Addresses and ids that stand in text by themselves. */
function linksInText(text: string): ItemLink[] {
  const links: ItemLink[] = [];
  const rest = text.replace(/https?:\/\/[^\s<>"'|]+/g, (address) => {
    const url = address.replace(/[.,;:!?)\]]+$/, '');
    links.push({ url, label: url, target: targetOf(url) });
    return ' ';
  });
  for (const { scheme, id } of findIds(rest)) {
    if (scheme === 'isbn') continue;
    const url = `${scheme}:${id}`;
    links.push({ url, label: url, target: 'paper' });
  }
  return links;
}
