import { mendTextLeftovers } from './text-leftovers.ts';
import { normalizeText } from './unicode.ts';

/**
 * One field of a listing as plain Unicode text in one line: TeX's text commands, HTML tags and
 * entities become what they stand for, invisible characters go.
 */
export function cleanField(text: string): string {
  return mendTextLeftovers(normalizeText(text));
}
