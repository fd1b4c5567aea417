import { z } from 'astro/zod';
import type { Root } from 'mdast';

/** What a claim says of its paper: what it brings, found, proved, or gave out. */
export const claimKinds = ['does', 'finds', 'proves', 'releases'] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** A statement about a paper, and the words of its abstract that carry it. */
export const claimSchema = z.strictObject({
  kind: z.enum(claimKinds),
  /** In our own words: a whole sentence that reads on from the claim before. */
  text: z.string().min(1),
  /** Part of the abstract's Markdown as it is written there; blanks and line ends are alike. */
  evidence: z.string().min(1),
});

export type Claim = z.infer<typeof claimSchema>;

/** Claims of a page in the order in which they are read, which together are its summary. */
export const claimsSchema = z.array(claimSchema).min(1).max(4);

/** What a page says of its paper in short, in either form. */
export interface Statements {
  summary?: string | undefined;
  claims?: Claim[] | undefined;
}

/** A full stop behind which no blank stands before the next sentence. */
const closeStop = /[。！？]$/;

/** The summary of a page: its claims one after the other, else what somebody wrote as one text. */
export function summaryOf({ summary, claims }: Statements): string | undefined {
  return (
    claims
      ?.map(({ text }) => text)
      .reduce((before, text) => `${before}${closeStop.test(before) ? '' : ' '}${text}`) ?? summary
  );
}

/** A stretch of a page's body. */
export interface Range {
  start: number;
  end: number;
}

/** Where the evidence of a claim stands in a page's abstract; undefined where it does not. */
export function evidenceRange(body: string, abstract: Root, evidence: string): Range | undefined {
  const end = abstract.children.at(-1)?.position?.end.offset ?? 0;
  const text = body.slice(0, end);
  const copied = evidence.trim();
  const start = text.indexOf(copied);
  if (start !== -1) return { start, end: start + copied.length };
  // Elsewhere its lines may be broken at other places.
  const words = copied.split(/\s+/).map(escaped);
  const found = new RegExp(words.join('\\s+')).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
