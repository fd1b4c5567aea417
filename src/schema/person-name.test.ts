import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  invertedName,
  isOthers,
  type Name,
  nameText,
  readName,
  sameName,
  writeName,
} from './person-name.ts';

describe('a name as papers print it', () => {
  test.each([
    ['Oliver Sieberling', 'Sieberling, Oliver'],
    ['Aaron van den Oord', 'van den Oord, Aaron'],
    ['Guy Van den Broeck', 'Van den Broeck, Guy'],
    ['Nicola De Cao', 'De Cao, Nicola'],
    ['Marcelo Gennari do Nascimento', 'do Nascimento, Marcelo Gennari'],
    ['Quoc V. Le', 'Le, Quoc V.'],
    ['Van Nguyen', 'Nguyen, Van'],
    ['Sammy Davis Jr.', 'Davis, Jr., Sammy'],
    ['Sammy Davis, Jr.', 'Davis, Jr., Sammy'],
    ['Davis, Sammy', 'Davis, Sammy'],
    ['Davis, Jr., Sammy', 'Davis, Jr., Sammy'],
    ['Davis, Sammy, Jr.', 'Davis, Jr., Sammy'],
    ["Noel E O'Connor", "O'Connor, Noel E"],
    ['Aristotle', 'Aristotle'],
    ['The Gemini Team', 'The Gemini Team'],
    ['Google, Inc.', 'Google, Inc.'],
    ['Meta AI', 'Meta AI'],
    ['Qingyao Ai', 'Ai, Qingyao'],
    ['{Deep Mind}', 'Deep Mind'],
    ['Deep Mind,', 'Deep Mind'],
    ['{Smith, Jones}, Ada', 'Smith, Jones, Ada'],
    ['  Ji   Lin ', 'Lin, Ji'],
    ['李 明', '明, 李'],
  ])('%s is sorted as %s', (name, inverted) => {
    expect(invertedName(readName(name))).toBe(inverted);
  });

  test.each([
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['Costa, Jr., Pat T.', 'Pat T. Costa Jr.'],
    ['La Fontaine, Jean de', 'Jean de La Fontaine'],
    ['王, 小明', '王小明'],
    ['{Google, Inc.}', 'Google, Inc.'],
  ])('%s is said %s', (name, said) => {
    expect(nameText(readName(name))).toBe(said);
  });
});

describe('a name by its parts', () => {
  test.each<[Name, string]>([
    [{ family: 'Oord', given: 'Aaron', 'non-dropping-particle': 'van den' }, 'Aaron van den Oord'],
    [{ family: 'Van den Broeck', given: 'Guy' }, 'Guy Van den Broeck'],
    [{ family: 'García Márquez', given: 'Gabriel' }, 'García Márquez, Gabriel'],
    [{ family: 'Costa', given: 'Pat T.', suffix: 'Jr.' }, 'Pat T. Costa Jr.'],
    [{ family: 'Daumé III', given: 'Hal' }, 'Hal Daumé III'],
    [{ family: 'Poe', given: 'Ann', suffix: 'PhD' }, 'Poe, {PhD}, Ann'],
    [{ family: '王', given: '小明' }, '王, 小明'],
    [{ literal: 'The Gemini Team' }, 'The Gemini Team'],
    [{ literal: 'Deep Mind' }, '{Deep Mind}'],
    [{ literal: 'Google, Inc.' }, 'Google, Inc.'],
  ])('%o is written %s', (name, written) => {
    expect(writeName(name)).toBe(written);
  });

  test('is read back as the same, whatever its parts are', () => {
    const word = fc.oneof(
      fc.constantFrom('van', 'Van', 'de', 'La', 'Jr.', 'III', 'Team', 'Inc.', '王', 'et', 'and'),
      fc.stringMatching(/^[\p{L}\p{N}.,'’&-]{1,6}$/u),
    );
    // Names of no letters at all are nobody's.
    const part = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '))
      .filter((text) => /^[\p{L}\p{N}]/u.test(text) && !text.endsWith(','));
    const person: fc.Arbitrary<Name> = fc.record(
      {
        family: part,
        given: part,
        'non-dropping-particle': part,
        'dropping-particle': part,
        suffix: part,
      },
      { requiredKeys: ['family', 'given'] },
    );
    const name = fc.oneof(
      person,
      part.map((literal): Name => ({ literal })),
    );
    fc.assert(
      fc.property(name, (written) => {
        expect(sameName(readName(writeName(written)), written)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['et al.', true],
  ['and others', true],
  ['Others', true],
  ['Al Others', false],
])('%s stands for names left out: %s', (text, others) => {
  expect(isOthers(text)).toBe(others);
});
