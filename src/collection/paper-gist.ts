import type { Segment } from '../mathematics/segment.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import type { Paper } from './paper.ts';

/** What stands for a summary that nobody has written: sentences of the paper's own abstract. */
export function paperGist({ facts, derived }: Paper): Segment[] | undefined {
  return facts.summary === undefined ? derived?.gist : undefined;
}

/** The same as plain text; empty where there is a summary, or no abstract. */
export function gistText(paper: Paper): string {
  return segmentsToText(paperGist(paper) ?? []);
}
