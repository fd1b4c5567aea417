/** A run on its way, as it is shown to who waits for it. */
export class Progress {
  readonly #total: number;
  readonly #isTerminal: boolean;
  readonly #print: (text: string) => void;
  readonly #now: () => number;
  readonly #started: number;
  /** Answers of the cache take no time: what is left is judged by the others. */
  #asked = 0;

  constructor(
    total: number,
    { isTerminal, print, now }: { isTerminal: boolean; print(text: string): void; now(): number },
  ) {
    this.#total = total;
    this.#isTerminal = isTerminal;
    this.#print = print;
    this.#now = now;
    this.#started = now();
  }

  /** One more is done: a bar that is drawn over itself on a terminal, elsewhere a line for each. */
  step(done: number, what: string, wasAsked: boolean): void {
    if (wasAsked) this.#asked++;
    const left = this.#left(done);
    if (!this.#isTerminal) {
      this.#print(`${done} of ${this.#total}: ${what}${left}\n`);
      return;
    }
    const width = 30;
    const filled = Math.round((done / this.#total) * width);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`;
    this.#print(`\r\u001b[K${bar} ${done} of ${this.#total}${left}`);
  }

  /** Leaves the line of the bar. */
  end(): void {
    if (this.#isTerminal && this.#total > 0) this.#print('\n');
  }

  #left(done: number): string {
    const rest = this.#total - done;
    if (rest <= 0 || this.#asked === 0) return '';
    const seconds = ((this.#now() - this.#started) / 1000 / this.#asked) * rest;
    return seconds < 90
      ? `, about ${Math.ceil(seconds)} s left`
      : `, about ${Math.ceil(seconds / 60)} min left`;
  }
}
