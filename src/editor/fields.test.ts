import { expect, test } from 'vitest';
import { paperSchema } from '../schema/paper.ts';
import { controlOf, fieldGroups, keptKeys } from './fields.ts';

const shown = Object.values(fieldGroups).flat();

test('every key of a page has a field, but for those that programs keep', () => {
  expect([...shown, ...keptKeys].toSorted()).toEqual(Object.keys(paperSchema.shape).toSorted());
});

test('a field writes what its key takes', () => {
  for (const key of shown) {
    const control = controlOf(key, ['method']);
    const value = { line: 'a', text: 'a', list: ['a'], mark: true, choice: 'book', records: [] }[
      control.kind
    ];
    const shape = paperSchema.shape[key];
    const codes = shape.safeParse(value).error?.issues.map(({ code }) => code) ?? [];
    // A text can be of the wrong form, or a list too short, but never of the wrong kind.
    expect(codes, key).not.toContain('invalid_type');
    expect(codes, key).not.toContain('invalid_union');
  }
});
