import { expect, test } from 'vitest';
import { shortVenue } from './short-venue.ts';

test.each([
  [{ venue: 'ICML 2025', 'container-title': 'Proceedings' }, 'ICML 2025'],
  [{ 'container-title': 'International Conference on Machine Learning (ICML 2025)' }, 'ICML 2025'],
  [{ 'container-title': 'Journal of Tins' }, 'Journal of Tins'],
  [{ venue: 'J. Tins', 'container-title': 'Journal of Tins' }, 'Journal of Tins'],
  [{ venue: 'JoT', 'container-title': 'Journal of Tins' }, 'JoT'],
  [
    { 'container-title': 'Tins and Kettles in Use: A Handbook for Every Home and Garden' },
    'Tins and Kettles in Use',
  ],
  [{ 'container-title': 'Pots: A Journal' }, 'Pots: A Journal'],
  [
    {
      'container-title':
        'Proceedings of the Thirty-Second International Conference on the Boiling of Water',
    },
    'Proceedings of the Thirty-Second International Conference on the …',
  ],
  [{ 'event-title': 'Second Workshop on Jugs' }, 'Second Workshop on Jugs'],
  [{}, undefined],
])('of %o it is %s', (facts, short) => {
  expect(shortVenue({ title: 'T', ...facts })).toBe(short);
});
