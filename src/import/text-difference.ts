/** Longer texts are shown whole: the table of comparisons grows with the product of their lengths. */
const mostWords = 3000;

/**
 * The words of two texts with what only the first has as `[-…-]` and what only the second has as
 * `{+…+}`, by their longest common subsequence.
 */
export function wordDifference(before: string, after: string): string {
  const a = before.split(/\s+/).filter(Boolean);
  const b = after.split(/\s+/).filter(Boolean);
  if (a.length > mostWords || b.length > mostWords) return `${removed(a)} ${added(b)}`;
  const common = commonLengths(a, b);
  const parts: string[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    parts.push(...[removed(gone), added(come)].filter(Boolean));
    gone = [];
    come = [];
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      flush();
      parts.push(left);
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
  return parts.join(' ');

  function at(i: number, j: number): number {
    return common[i * (b.length + 1) + j] ?? 0;
  }
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
