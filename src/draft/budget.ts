/** How many tokens a run may use, and has used. */
export class Budget {
  readonly most: number;
  used = 0;

  /** @param most unlimited where nothing is said. */
  constructor(most: number | undefined) {
    this.most = most ?? Number.POSITIVE_INFINITY;
  }

  /** Whether nothing is left for another question. What an answer will cost nobody knows before. */
  get isSpent(): boolean {
    return this.used >= this.most;
  }
}
