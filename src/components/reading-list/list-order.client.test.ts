import { expect, test } from 'vitest';
import { orderList } from './list-order.client.ts';

const papers = [
  { slug: 'rounding', read: true },
  { slug: 'codebooks', read: false },
  { slug: 'unloaded', read: false },
  { slug: 'sparse', read: true },
  { slug: 'averaging', read: false },
];
const facts = new Map([
  ['rounding', { title: 'Rounding weights', published: '2022' }],
  ['codebooks', { title: 'Codebooks', published: '2024' }],
  ['sparse', { title: 'Élagage', published: '2024' }],
  ['averaging', { title: 'averaging', published: undefined }],
]);
const { compare } = new Intl.Collator('en');
const shown = (order: Parameters<typeof orderList>[1]) =>
  orderList(papers, order, (slug) => facts.get(slug), compare).map(({ slug }) => slug);

test.each([
  ['own', ['rounding', 'codebooks', 'unloaded', 'sparse', 'averaging']],
  ['unread', ['codebooks', 'unloaded', 'averaging', 'rounding', 'sparse']],
  ['newest', ['codebooks', 'sparse', 'rounding', 'unloaded', 'averaging']],
  ['title', ['averaging', 'codebooks', 'sparse', 'rounding', 'unloaded']],
] as const)('by %s', (order, expected) => {
  expect(shown(order)).toEqual(expected);
});
