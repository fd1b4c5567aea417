/**
 * How a paper stands to another in a line of work, said from the side of the paper whose page has it:
 * it goes on with what the other began, answers what the other left open, finds otherwise, is at work
 * on the same problem, or is what the other measures itself against.
 */
export const relationKinds = [
  'extends',
  'answers',
  'contradicts',
  'same-problem',
  'baseline-of',
] as const;

export type RelationKind = (typeof relationKinds)[number];

/** Which of two papers came out first where one stands to the other in this way, if that is given. */
export const earlierIn: Record<RelationKind, 'own' | 'other' | undefined> = {
  extends: 'other',
  answers: 'other',
  contradicts: undefined,
  'same-problem': undefined,
  'baseline-of': 'own',
};
