import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameText, readName } from '../../../schema/person-name.ts';
import { readFacts } from '../facts.ts';
import { nameReader } from './names.ts';

/** The authors of a list as a page has them. */
function authors(list: string): string[] {
  return readFacts({ authors: nameReader().read(list) }).authors ?? [];
}

test.each([
  ['Lind, Ada and Tom Brook', ['Ada Lind', 'Tom Brook']],
  ["de la Cruz, Mar{\\'\\i}a AND Jan van der Berg", ['María de la Cruz', 'Jan van der Berg']],
  ["O'Neil, Pat and d'Arc, Jeanne", ["Pat O'Neil", "Jeanne d'Arc"]],
  ['{\\AA}kerlind, P{\\aa}l and Nyg\\aa rd, Jon', ['Pål Åkerlind', 'Jon Nygård']],
  ["Ann~Lee and Ji\\v{r}\\'{\\i} Sm\\'{\\i}d", ['Ann Lee', 'Jiří Smíd']],
  ['Jean de La Fontaine and {Horn von Hoegen}, M.', ['Jean de La Fontaine', 'Horn von Hoegen, M.']],
  ['王, 小明 and 李小红', ['王, 小明', '李小红']],
  ['family=Berg, given=Jan, prefix=van der and Lind, Ada', ['Jan van der Berg', 'Ada Lind']],
])('%s are the people %j', (list, names) => {
  expect(authors(list)).toEqual(names);
});

test.each([
  'Costa, Jr., Pat T.',
  'Costa Jr., Pat T.',
  'Costa, Pat T., Jr.',
  'Pat T. Costa, Jr.',
  'Pat T. Costa Jr.',
])('%s is the son', (name) => {
  expect(authors(name)).toEqual(['Pat T. Costa Jr.']);
});

test.each([
  ['{World Invention Organization}', 'World Invention Organization'],
  ['{{Barnes and Noble}}', 'Barnes and Noble'],
  ['ATLAS Collaboration', 'ATLAS Collaboration'],
  ['Google, Inc.', 'Google, Inc.'],
  ['University of Nowhere', 'University of Nowhere'],
  ['Institute {and} Faculty of Actuaries', 'Institute and Faculty of Actuaries'],
])('%s is a group', (name, literal) => {
  expect(readName(authors(name)[0] ?? '')).toEqual({ literal });
});

test.each([
  ['Lind, Ada; Brook, Tom; and Hill, Otto;', ['Ada Lind', 'Tom Brook', 'Otto Hill']],
  ['Miller, D., Firby, J.', ['D. Miller', 'J. Firby']],
  ['Ada Lind, Tom Brook, Otto Hill', ['Ada Lind', 'Tom Brook', 'Otto Hill']],
  ['Lind, A. \\& Brook, T.', ['A. Lind', 'T. Brook']],
  ['Lind, Ada and and {} and , and \\&', ['Ada Lind']],
  ['M&uuml;ller, Jo', ['Jo Müller']],
])('%s is not as BibTeX has it, and read all the same', (list, names) => {
  expect(authors(list)).toEqual(names);
});

test.each(['Lind, Ada and others', 'Lind, Ada and OTHERS', 'Lind, Ada and et al.'])(
  '%s leaves names out',
  (list) => {
    expect(authors(list)).toEqual(['Ada Lind', 'et al.']);
  },
);

test('no name is lost, whatever it holds', () => {
  const part = fc.stringMatching(/^[A-ZÄØŁ][a-zéßñ%$#&_^]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 5 }), (people) => {
      const list = people.map(([family, given]) => `${family}, ${given}`).join(' and ');
      expect(nameReader().read(list)).toHaveLength(people.length);
      expect(authors(people.map(([family]) => `${family}, Ada`).join(' and '))).toHaveLength(
        people.length,
      );
    }),
  );
});

test('a name is said as it is written', () => {
  const word = fc.stringMatching(/^[A-ZÄØŁ][a-zéßñ]{1,8}$/);
  fc.assert(
    fc.property(word, word, (family, given) => {
      const [name = ''] = authors(`${family}, ${given}`);
      expect(nameText(readName(name))).toBe(`${given} ${family}`);
    }),
  );
});
