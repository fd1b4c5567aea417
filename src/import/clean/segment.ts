export type { Segment } from '../../mathematics/segment.ts';
