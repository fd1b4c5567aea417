import { createHash } from 'node:crypto';
import { ExpectedError } from '../schema/expected-error.ts';

/** A share of a site's pages, which one of several machines renders. */
export interface Shard {
  /** Which of them, counted from 1. */
  number: number;
  /** How many there are. */
  count: number;
}

/** More machines than this would each render next to nothing. */
const most = 1000;

/**
 * Reads which share is meant.
 * @param text such as `2/4`, the second of four.
 * @throws ExpectedError where it is another.
 */
export function readShard(text: string): Shard {
  const [, number, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number && count && number <= count && count <= most) return { number, count };
  throw new ExpectedError(
    `${text}: no share of a build · it is K/N, with K from 1 to N and N up to ${most} · the second of four is --shard 2/4`,
  );
}

/** The share that this build is of; undefined where it is of the whole. */
export function buildShard(): Shard | undefined {
  const { PAPER_ATLAS_SHARD: shard } = process.env;
  return shard ? readShard(shard) : undefined;
}

/**
 * Whether something belongs to a share. It stays with it whatever comes in or goes beside it, so that
 * a machine finds again what it made of it the last time.
 * @param name that tells it apart from all others.
 */
export function isInShard({ number, count }: Shard, name: string): boolean {
  const hash = createHash('sha256').update(name).digest();
  return hash.readUInt32BE(0) % count === number - 1;
}
