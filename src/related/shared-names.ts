import type { PaperText } from './paper-text.ts';

/** Names that no text holds by chance: a capital or a digit beyond the first letter, not three letters. */
const distinctive = /^(?=.{4,}|.*\d)\p{L}[\p{L}\p{N}+-]*[\p{Lu}\p{N}][\p{L}\p{N}+-]*$/u;

/** For each paper the papers whose names it mentions, and by which name. */
export function findMentions(papers: PaperText[]): Map<number, string>[] {
  const owners = new Map<string, number>();
  for (const [number, { names }] of papers.entries()) {
    for (const name of names) if (distinctive.test(name)) owners.set(name, number);
  }
  return papers.map((paper, number) => {
    const mentions = new Map<number, string>();
    const text = `${paper.title} ${paper.summary} ${paper.abstract}`;
    for (const word of text.match(/[\p{L}\p{N}]+(?:[+-]+[\p{L}\p{N}]+)*/gu) ?? []) {
      const owner = owners.get(word);
      if (owner !== undefined && owner !== number) mentions.set(owner, word);
    }
    return mentions;
  });
}
