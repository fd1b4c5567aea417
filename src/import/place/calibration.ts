import type { Trial } from './cross-validate.ts';

/** Placements of about the same confidence. */
export interface ConfidenceBand {
  from: number;
  to: number;
  papers: number;
  /** Their mean confidence … */
  confidence: number;
  /** … and the share of them whose first choice was right. */
  right: number;
}

const bands = 10;

/** Placements by their confidence, in bands of equal width; empty ones are left out. */
export function confidenceBands(trials: Pick<Trial, 'placement' | 'first'>[]): ConfidenceBand[] {
  const bandOf = (confidence: number) => Math.min(bands - 1, Math.floor(confidence * bands));
  return Array.from({ length: bands }, (_, band) => {
    const own = trials.filter(({ placement }) => bandOf(placement.confidence) === band);
    const sum = own.reduce((all, { placement }) => all + placement.confidence, 0);
    return {
      from: band / bands,
      to: (band + 1) / bands,
      papers: own.length,
      confidence: own.length > 0 ? sum / own.length : 0,
      right: own.length > 0 ? own.filter(({ first }) => first).length / own.length : 0,
    };
  }).filter(({ papers }) => papers > 0);
}

/**
 * By how much confidence misses the share of right first choices, on average over all papers
 * (expected calibration error; Naeini, Cooper & Hauskrecht 2015).
 */
export function calibrationError(found: ConfidenceBand[]): number {
  const papers = found.reduce((sum, band) => sum + band.papers, 0);
  const missed = found.reduce(
    (sum, band) => sum + band.papers * Math.abs(band.confidence - band.right),
    0,
  );
  return papers > 0 ? missed / papers : 0;
}
