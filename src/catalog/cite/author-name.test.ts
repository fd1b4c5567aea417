import { describe, expect, test } from 'vitest';
import { invertedName, parseAuthorName, readInvertedName } from './author-name.ts';

describe('a name as papers print it', () => {
  test.each([
    ['Oliver Sieberling', 'Sieberling, Oliver'],
    ['Aaron van den Oord', 'van den Oord, Aaron'],
    ['Guy Van den Broeck', 'Van den Broeck, Guy'],
    ['Nicola De Cao', 'De Cao, Nicola'],
    ['Marcelo Gennari do Nascimento', 'do Nascimento, Marcelo Gennari'],
    ['Quoc V. Le', 'Le, Quoc V.'],
    ['Van Nguyen', 'Nguyen, Van'],
    ['Sammy Davis Jr.', 'Davis, Sammy, Jr.'],
    ['Sammy Davis, Jr.', 'Davis, Sammy, Jr.'],
    ['Davis, Sammy', 'Davis, Sammy'],
    ['Davis, Jr., Sammy', 'Davis, Sammy, Jr.'],
    ["Noel E O'Connor", "O'Connor, Noel E"],
    ['Aristotle', 'Aristotle'],
    ['The Gemini Team', 'The Gemini Team'],
    ['  Ji   Lin ', 'Lin, Ji'],
    ['李 明', '明, 李'],
  ])('%s is sorted as %s', (name, inverted) => {
    expect(invertedName(parseAuthorName(name))).toBe(inverted);
  });

  test('is read back from its sorted form', () => {
    for (const name of ['Aaron van den Oord', 'Sammy Davis Jr.', 'Aristotle', 'The Gemini Team']) {
      const parsed = parseAuthorName(name);
      expect(readInvertedName(invertedName(parsed))).toEqual(parsed);
    }
  });
});
