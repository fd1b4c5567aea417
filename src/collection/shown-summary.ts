import type { Speaker } from '../interface/speaker.ts';
import { draftOf } from '../schema/draft.ts';
import type { Paper } from './paper.ts';

/** A paper's summary where only text can be shown: a draft says of itself that it is one. */
export function shownSummary(
  { facts }: Paper,
  say: Speaker<'draft.inText'>['say'],
): string | undefined {
  const { summary } = facts;
  return summary && draftOf(facts, 'summary') ? say('draft.inText', { text: summary }) : summary;
}
