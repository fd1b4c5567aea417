import { say } from '../interface/say.ts';
import { claimKinds } from '../schema/claim.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { relationKinds } from '../schema/relation.ts';
import { resultBases, resultBounds, resultDirections } from '../schema/result.ts';
import { roles } from '../schema/role.ts';
import { workTypes } from '../schema/work-type.ts';

export type FieldKey = keyof PaperFrontMatter;

/** What can be chosen, as it stands in a page's file; without a label that is shown, in English. */
export interface Choice {
  value: string;
  label?: string;
}

/** How a value of front matter is written in a form. */
export type Control =
  | { kind: 'line' | 'text' | 'list' | 'mark' }
  | { kind: 'choice'; choices: Choice[] }
  | { kind: 'records'; parts: RecordPart[] };

/** A key of a record in a list. */
export interface RecordPart {
  key: RecordKey;
  control: Exclude<Control, { kind: 'records' | 'mark' }>;
}

/** Keys of the records that a page lists. */
export type RecordKey =
  | 'kind'
  | 'text'
  | 'evidence'
  | 'quantity'
  | 'value'
  | 'unit'
  | 'basis'
  | 'bound'
  | 'direction'
  | 'against'
  | 'on'
  | 'conditions'
  | 'role'
  | 'things'
  | 'name'
  | 'paper'
  | 'why';

/** Keys of a page in the groups in which the editor shows them, each in its order. */
export const fieldGroups = {
  text: ['title', 'summary', 'claims', 'results', 'roles'],
  terms: ['topics', 'keywords', 'introduces', 'search', 'related'],
  publication: [
    'type',
    'authors',
    'editors',
    'translators',
    'published',
    'venue',
    'container-title',
    'event-title',
    'volume',
    'issue',
    'page',
    'collection-title',
    'collection-number',
    'edition',
    'publisher',
    'publisher-place',
    'genre',
    'number',
    'language',
    'arxiv',
    'doi',
    'isbn',
    'issn',
    'pmid',
    'url',
    'code',
    'source-keywords',
    'note',
    'citation-key',
  ],
  record: ['draft', 'aliases', 'different-from'],
} as const satisfies Record<string, readonly FieldKey[]>;

/** Keys that programs keep: they are changed in the file itself, if at all. */
export const keptKeys = ['sources', 'added', 'imported', 'drafted'] as const satisfies FieldKey[];

export type ShownKey = (typeof fieldGroups)[keyof typeof fieldGroups][number];

const line = { kind: 'line' } as const;
const text = { kind: 'text' } as const;
const list = { kind: 'list' } as const;

/** How a key is written. @param kinds what a name can be, by the field pack. */
export function controlOf(key: ShownKey, kinds: string[]): Control {
  switch (key) {
    case 'title':
    case 'summary':
    case 'note':
      return text;
    case 'draft':
      return { kind: 'mark' };
    case 'type':
      return {
        kind: 'choice',
        choices: workTypes.map((value) => ({ value, label: say(`work.${value}`) })),
      };
    case 'claims':
      return records(
        part('kind', {
          kind: 'choice',
          choices: claimKinds.map((value) => ({ value, label: say(`claim.${value}`) })),
        }),
        part('text', text),
        part('evidence', text),
      );
    case 'results':
      return records(
        part('quantity', line),
        part('value', line),
        part('unit', line),
        part('basis', choice(resultBases)),
        part('bound', choice(resultBounds)),
        part('direction', choice(resultDirections)),
        part('against', line),
        part('on', list),
        part('conditions', line),
        part('evidence', text),
      );
    case 'roles':
      return records(part('role', choice(roles)), part('things', list), part('evidence', text));
    case 'introduces':
      return records(part('name', line), part('kind', choice(kinds)));
    case 'related':
      return records(part('paper', line), part('why', line), part('kind', choice(relationKinds)));
    default:
      return listKeys.has(key) ? list : line;
  }
}

const listKeys = new Set<ShownKey>([
  'topics',
  'keywords',
  'search',
  'authors',
  'editors',
  'translators',
  'source-keywords',
  'aliases',
  'different-from',
]);

function choice(values: readonly string[]): RecordPart['control'] {
  return { kind: 'choice', choices: values.map((value) => ({ value })) };
}

function records(...parts: RecordPart[]): Control {
  return { kind: 'records', parts };
}

function part(key: RecordKey, control: RecordPart['control']): RecordPart {
  return { key, control };
}
