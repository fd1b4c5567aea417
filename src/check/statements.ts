import type { Claim } from '../schema/claim.ts';
import type { PaperFile } from './collection.ts';

/** A text that says something of a paper, and the keys that lead to it. */
export interface Statement {
  path: (string | number)[];
  text: string;
  /** The claim whose text it is; a summary is none. */
  claim?: Claim;
}

/** What the summary of a paper is made of: its claims, else the summary as a whole. */
export function statementsOf({ data }: PaperFile): Statement[] {
  const { summary, claims } = data;
  if (claims) {
    return claims.map((claim, index) => ({
      path: ['claims', index, 'text'],
      text: claim.text,
      claim,
    }));
  }
  return summary === undefined ? [] : [{ path: ['summary'], text: summary }];
}
