import { readArxivId } from '../../identifiers/arxiv.ts';

/** Words that say no more than that a work is at arXiv. */
const words = new Set(
  `arxiv corr e-print e-prints eprint eprints preprint preprints org abs pdf http https www cornell
  university computing research repository in the available at id identifier of series server`.split(
    /\s+/,
  ),
);
const idOrClass =
  /\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?|\b[a-z-]+\.[a-z]{2,3}\b|\[[a-z.-]+\]/gi;

/** Whether a journal is none: “arXiv preprint arXiv:1706.03762”, “CoRR”, “ArXiv e-prints”. */
export function isArxivAlone(container: string): boolean {
  if (!/\b(?:arxiv|corr|computing research repository)\b/i.test(container)) return false;
  const rest =
    container
      .replace(idOrClass, ' ')
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return rest.every((word) => words.has(word));
}

/** Whether a number, a volume or pages only say an arXiv id: `abs/1706.03762`. */
export function isArxivIdAlone(text: string): boolean {
  return readArxivId(text) !== undefined && /^(?:arxiv|abs)\b/i.test(text);
}
