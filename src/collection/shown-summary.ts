import type { Speaker } from '../interface/speaker.ts';
import type { Segment } from '../mathematics/segment.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import { summaryOf } from '../schema/claim.ts';
import { draftOf } from '../schema/draft.ts';
import type { Paper } from './paper.ts';

/** A paper as far as its summary goes. */
export interface SummedPaper {
  facts: Pick<Paper['facts'], 'summary' | 'claims' | 'language' | 'draft' | 'drafted'>;
  derived?: Pick<NonNullable<Paper['derived']>, 'gist'> | undefined;
}

/** What stands for a summary that nobody has written: sentences of the paper's own abstract. */
export function paperGist({ facts, derived }: SummedPaper): Segment[] | undefined {
  return summaryOf(facts) === undefined ? derived?.gist : undefined;
}

/** The same as plain text; empty where there is a summary, or no abstract. */
export function gistText(paper: Paper): string {
  return segmentsToText(paperGist(paper) ?? []);
}

/** A paper's summary where only text can be shown: a draft says of itself that it is one. */
export function shownSummary(
  { facts }: Paper,
  say: Speaker<'draft.inText'>['say'],
): string | undefined {
  const summary = summaryOf(facts);
  return summary && draftOf(facts, 'summary') ? say('draft.inText', { text: summary }) : summary;
}
