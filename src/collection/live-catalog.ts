/*
 * The collection while the site is worked on: it is read when a page asks for it and kept until
 * something of the content folder changes, of which `src/integration/live-content.ts` tells.
 */

/** Keeps what is read until the content changes. */
export function untilContentChanges<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | undefined;
  import.meta.hot?.on('astro:content-changed', () => {
    kept = undefined;
  });
  return () => {
    if (kept) return kept;
    const reading = read();
    kept = reading;
    // What could not be read is tried again for the next page.
    reading.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading;
  };
}
