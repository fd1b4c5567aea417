import { nameKey, namesOf } from '../../collection/thing-register.ts';
import { rolesIn } from '../../collection/thing-roles.ts';
import { yamlPosition } from '../../schema/position.ts';
import type { ThingSource } from '../../schema/record-files-fs.ts';
import { didYouMean } from '../../text/nearest.ts';
import { atStart, type Collection, registerOf, shownText } from '../collection.ts';
import type { Finding } from '../finding.ts';

/** So many things are named in a note; whoever places these sees the others. */
const mostNamed = 8;
/** What fewer papers have in common leads nowhere. */
const fewestPapers = 2;

/** Files of things: their kinds and terms are those that there are, and each name is that of one thing. */
export function checkThings(collection: Collection): Finding[] {
  const { things, glossary, pack } = collection;
  const terms = new Map(glossary.map((term) => [term.slug, term]));
  const taken = new Map<string, ThingSource>();
  return things.flatMap((thing): Finding[] => {
    const { kind, term } = thing.data;
    const { kinds } = pack.limits;
    return [
      ...(kinds.includes(kind)
        ? []
        : [
            at(thing, ['kind'], {
              what: `no kind of thing is called ${kind}${didYouMean(kind, kinds)}`,
              why: 'readers choose among things by kind',
              fix: `write one of ${kinds.join(', ')}`,
            }),
          ]),
      ...(term === undefined || terms.has(term)
        ? []
        : [
            at(thing, ['term'], {
              what: `no term of the glossary has the slug “${term}”${didYouMean(term, terms.keys())}`,
              why: 'the glossary explains the thing',
              fix: 'correct the slug, or explain it in `meaning`',
            }),
          ]),
      ...takenNames(thing, namesOf(thing.data, terms.get(term ?? '')), taken),
    ];
  });
}

function at(
  { file, source }: ThingSource,
  path: string[],
  what: Pick<Finding, 'what' | 'why' | 'fix'>,
): Finding {
  return { file, ...yamlPosition(source, path), rule: 'thing', ...what };
}

function takenNames(thing: ThingSource, names: string[], taken: Map<string, ThingSource>) {
  return names.flatMap((name): Finding[] => {
    const key = nameKey(name);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, thing);
    if (other === undefined || other === thing) return [];
    return [
      at(thing, ['name'], {
        what: `“${name}” is a name of ${other.file} as well`,
        why: 'a name leads to one thing',
        fix: 'take it from one of the two, or make one file of them',
      }),
    ];
  });
}

/**
 * What waits to be placed, in two counts: papers that name a thing and do not say what they have to do
 * with it, and what results of several papers were measured on that no thing has as a name.
 */
export function checkUnplaced(collection: Collection): Finding[] {
  const { things, papers, content } = collection;
  if (things.length === 0) return [];
  const register = registerOf(collection);
  const waiting = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  const add = (lists: Map<string, string[]>, name: string, slug: string) =>
    lists.set(name, [...(lists.get(name) ?? []), slug]);
  for (const paper of papers) {
    const { slug, data, body } = paper;
    const placed = new Set(
      rolesIn({ slug, facts: data, body }, register).map(({ thing }) => thing),
    );
    for (const thing of register.foundIn(shownText(paper))) {
      const isOwn = thing.introducedBy === slug;
      if (thing.file && !isOwn && !placed.has(thing)) add(waiting, thing.name, slug);
    }
    for (const name of new Set((data.results ?? []).flatMap(({ on = [] }) => on))) {
      if (register.foundIn(name).length === 0) add(unknown, name, slug);
    }
  }
  const note = (what: string, why: string, fix: string) =>
    atStart(`${content}/things`, { rule: 'unplaced-thing', note: true, what, why, fix });
  const shared = new Map([...unknown].filter(([, slugs]) => slugs.length >= fewestPapers));
  return [
    ...(waiting.size === 0
      ? []
      : [
          note(
            `papers name a thing and have no role for it: ${most(waiting)}`,
            'the page of the thing does not say what they have to do with it',
            'read them, and write their roles where they are more than a mention',
          ),
        ]),
    ...(shared.size === 0
      ? []
      : [
          note(
            `papers have results on what no thing has as a name: ${most(shared)}`,
            'their values are not collected on one page',
            'write a file of it, or add the name to `also` in the file of a thing',
          ),
        ]),
  ];
}

/** Those of most papers first; of few papers all are named. */
function most(lists: Map<string, string[]>): string {
  const sorted = [...lists].sort(([, a], [, b]) => b.length - a.length);
  const shown = sorted
    .slice(0, mostNamed)
    .map(([name, slugs]) => `${name} (${slugs.length === 1 ? slugs[0] : slugs.length})`);
  const more = sorted.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
