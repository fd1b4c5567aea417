import type { RelationKind } from '../schema/relation.ts';
import { say } from './say.ts';

/**
 * How a paper stands to another, in the site's language.
 * @param isOwn whether it is said from the side of the paper whose page has it.
 */
export function sayRelation({ kind, isOwn }: { kind: RelationKind; isOwn: boolean }): string {
  return say(isOwn ? `relation.own.${kind}` : `relation.other.${kind}`);
}
