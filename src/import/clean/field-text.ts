import { segmentsToText } from '../../mathematics/to-text.ts';
import { cleanSegments } from './clean-segments.ts';

/**
 * One field of a listing as plain Unicode text in one line: TeX's text commands, HTML tags and
 * entities become what they stand for, invisible characters go.
 */
export function cleanField(text: string): string {
  return segmentsToText(cleanSegments(text));
}
