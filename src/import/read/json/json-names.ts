import type { Name } from '../../../schema/person-name.ts';
import { readListedName, readNameList } from '../fields/name-list.ts';
import type { NoteFact, RawName } from '../raw-facts.ts';
import { type JsonObject, listOf, objectOf, textOf } from './json-value.ts';

/** What the parts of a name are called, in small letters without `_` and `-`. */
const parts = {
  family: ['family', 'last', 'lastname', 'familyname', 'surname', 'lname'],
  given: [
    'given',
    'first',
    'firstname',
    'givenname',
    'givennames',
    'forename',
    'fname',
    'initials',
  ],
  middle: ['middle', 'middlename'],
  suffix: ['suffix'],
  whole: `literal name fullname displayname authorname text rawauthorname collectivename label value
    author authors`.split(/\s+/),
};

/**
 * The names in a member of JSON, whatever their form: CSL's and Crossref's parts, objects with a
 * name, plain strings, or one string of them all. A name that is hidden, or that says nothing, is
 * left out and noted.
 */
export function readJsonNames(value: unknown, role: string, note: NoteFact): RawName[] {
  const items = listOf(value);
  const names = items.map((item) => readName(item, items.length === 1));
  const missing = names.filter((found) => found.length === 0).length;
  if (missing > 0) {
    const what = missing === 1 ? 'one name is' : `${missing} names are`;
    note(role, `${what} hidden or empty, and left out`);
  }
  return names.flat();
}

function readName(item: unknown, isAlone: boolean): RawName[] {
  const text = textOf(item);
  // One string can hold all names; of several, each is one name.
  if (text !== undefined && !Array.isArray(item)) {
    return isAlone || text.includes(';') ? readNameList(text) : [readListedName(text)];
  }
  if (Array.isArray(item)) {
    const [family, given] = item.map((part) => textOf(part) ?? '');
    return family ? [personName({ family, given: given ?? '' })] : [];
  }
  const object = objectOf(item);
  if (!object || object.hidden === true) return [];
  const members = plainMembers(object);
  const first = (keys: string[]) => keys.map((key) => textOf(members[key])).find(Boolean) ?? '';
  const family = first(parts.family);
  const given = [first(parts.given), first(parts.middle)].filter(Boolean).join(' ');
  if (family !== '' || given !== '') {
    const particle = textOf(object['non-dropping-particle']);
    const dropping = textOf(object['dropping-particle']);
    const suffix = first(parts.suffix);
    return [
      personName({
        family,
        given,
        ...(particle && { 'non-dropping-particle': particle }),
        ...(dropping && { 'dropping-particle': dropping }),
        ...(suffix && { suffix }),
      }),
    ];
  }
  for (const key of parts.whole) {
    const whole = members[key];
    const name = textOf(whole);
    // DBLP tells people of one name apart by numbers.
    if (name !== undefined && key === 'literal') return [{ literal: name }];
    if (name !== undefined && !Array.isArray(whole))
      return [readListedName(name.replace(/ \d{4}$/, ''))];
    if (objectOf(whole)) return readName(whole, true);
    if (Array.isArray(whole)) return whole.flatMap((inner) => readName(inner, whole.length === 1));
  }
  return [];
}

/** A family name alone is the name of a group, or of a person with one name. */
function personName(name: Extract<Name, { family: string }>): RawName {
  if (name.family !== '' && name.given !== '') return name;
  const { family, given, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return { literal: [...particles, family, given, suffix].filter(Boolean).join(' ') };
}

function plainMembers(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key.toLowerCase().replace(/[_\s-]/g, ''), value]),
  );
}
