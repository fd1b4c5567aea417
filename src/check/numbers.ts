/** A number of a text, and where it begins. */
export interface TextNumber {
  written: string;
  values: number[];
  index: number;
}

const factors: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** Words that say a number; abstracts write "three" where a summary may have 3. */
const words = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);

const plainNumber = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/g;
const raisedNumber = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[·.][⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g;
const loweredNumber = /[₀₁₂₃₄₅₆₇₈₉]+/g;
const groupedNumber = /^\d{1,3}(?:,\d{3})+/;

/**
 * The numbers of a text that is no TeX, without their signs and units. `10k` may mean 10 and 10,000;
 * `8/255` is two numbers, as is `\frac{8}{255}`, and `10⁶` is 10 and 6, as is `10^{6}`.
 */
export function readNumbers(text: string): TextNumber[] {
  return [plainNumber, raisedNumber, loweredNumber]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const written = match[0];
      // Unicode's compatibility form of a raised or lowered digit is the digit.
      const value = Number(written.normalize('NFKC').replaceAll(',', '').replace('·', '.'));
      const suffix = /^\s?([kKmMbBtT])(?!\p{L})/u.exec(text.slice(match.index + written.length));
      const factor = suffix ? factors[(suffix[1] ?? '').toLowerCase()] : undefined;
      const values = factor === undefined ? [value] : [value, value * factor];
      return { written, values, index: match.index };
    });
}

/** All values that a text may mean, its mathematics given as TeX. */
export function valuesIn(text: string): Set<number> {
  const plain = text
    // In TeX a comma between thousands is kept from spreading by braces or a thin space.
    .replace(/(\d)(?:\{,\}|\\[,!:;]|,\\!)(?=\d{3})/g, '$1,')
    .replace(/\\[dt]?frac(\d)(\d)/g, '$1/$2');
  const values = new Set<number>();
  for (const number of readNumbers(plain)) {
    for (const value of number.values) values.add(value);
    // `1,024` in a list of numbers without blanks is two of them.
    if (groupedNumber.test(number.written)) {
      for (const part of number.written.split(',')) values.add(Number(part));
    }
  }
  for (const word of plain.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const value = words.get(word);
    if (value !== undefined) values.add(value);
  }
  return values;
}
