/** Far longer than any abstract; only hostile or broken input is longer. */
const windowLength = 20_000;

/** Cuts a text into pieces of bounded length, at blanks where there are any, for a bounded search. */
export function* cutIntoWindows(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > windowLength) {
    const blank = text.lastIndexOf(' ', start + windowLength);
    let end = blank > start + windowLength / 2 ? blank : start + windowLength;
    // A character of two code units must not be cut in half.
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}
