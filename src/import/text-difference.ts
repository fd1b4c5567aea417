/** Longer texts are shown whole: the table of comparisons grows with the product of their lengths. */
const mostWords = 3000;

/** So many words of what both texts have are shown before and after a difference. */
const context = 8;

/**
 * The words of two texts with what only the first has as `[-…-]` and what only the second has as
 * `{+…+}`, by their longest common subsequence; long stretches that both have are cut short.
 */
export function wordDifference(before: string, after: string): string {
  const a = before.split(/\s+/).filter(Boolean);
  const b = after.split(/\s+/).filter(Boolean);
  if (a.length > mostWords || b.length > mostWords) return `${removed(a)} ${added(b)}`;
  const common = commonLengths(a, b);
  const parts: string[] = [];
  let same: string[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    if (gone.length + come.length === 0) return;
    parts.push(...shortened(same, parts.length === 0 ? 0 : context, context));
    parts.push(...[removed(gone), added(come)].filter(Boolean));
    same = [];
    gone = [];
    come = [];
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      flush();
      same.push(left);
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      gone.push(left ?? '');
      i++;
    } else {
      come.push(right);
      j++;
    }
  }
  flush();
  return [...parts, ...shortened(same, context, 0)].join(' ');

  function at(i: number, j: number): number {
    return common[i * (b.length + 1) + j] ?? 0;
  }
}

/** The first and the last words of a stretch, with the number of those between them. */
function shortened(words: string[], first: number, last: number): string[] {
  const hidden = words.length - first - last;
  if (hidden < 2) return words;
  const note = `[… ${hidden} words …]`;
  return [...words.slice(0, first), note, ...words.slice(words.length - last)];
}

/** For every pair of places the length of the longest common subsequence of what follows. */
function commonLengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

function removed(words: string[]): string {
  return words.length > 0 ? `[-${words.join(' ')}-]` : '';
}

function added(words: string[]): string {
  return words.length > 0 ? `{+${words.join(' ')}+}` : '';
}
