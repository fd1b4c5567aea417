import type { Segment } from './segment.ts';

export function recoverMathematics(text: string): Segment[] {
  return [{ kind: 'text', value: text }];
}
