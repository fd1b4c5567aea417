import type { Speaker } from '../interface/speaker.ts';
import type { TextKey } from '../interface/texts.ts';
import { others } from '../schema/person-name.ts';

/** The texts that lists of names need. */
export type PeopleKey = Extract<TextKey, `people.${string}`>;

/** Says lists of people in one language. */
export interface NameLists {
  /** All names in a line: “A. First, B. Second”, “A. First et al.”. */
  listNames(names: string[]): string;
  /** “A. First, B. Second and 3 others”; all names where there are few. */
  shortNames(names: string[], most?: number): string;
}

/** Makes ready to list names as a language has them. */
export function nameListsOf({ say }: Speaker<PeopleKey>): NameLists {
  const joined = (names: string[]) => names.join(say('people.between'));
  const listNames = (names: string[]) =>
    names.at(-1) === others && names.length > 1
      ? say('people.others', { names: joined(names.slice(0, -1)) })
      : joined(names);
  return {
    listNames,
    shortNames: (names, most = 3) => {
      if (names.length <= most + 1) return listNames(names);
      const shown = names.slice(0, most);
      if (names.at(-1) === others) return listNames([...shown, others]);
      return say('people.more', { names: listNames(shown), count: names.length - most });
    },
  };
}
