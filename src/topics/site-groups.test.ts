import { expect, test } from 'vitest';
import { addGroups, removeFromGroups, renameInGroups } from './site-groups.ts';

const site = `format: 1 # of the content
name: "Rivers"
groups:
  # ours
  - title: Water
    hue: teal
    topics:
      - rivers # the first
      - lakes
`;

test('new groups follow, in hues that are used least; comments and quotes stay', () => {
  expect(addGroups(site, [{ title: 'Land', topics: ['stones'] }])).toBe(
    `${site}  - title: Land\n    hue: blue\n    topics:\n      - stones\n`,
  );
});

test('a group that is there already takes the topics', () => {
  expect(addGroups(site, [{ title: 'Water', topics: ['seas'] }])).toBe(`${site}      - seas\n`);
});

test.each(['format: 1\n', 'format: 1\ngroups: []\n'])('%j gets its first groups', (source) => {
  expect(addGroups(source, [{ title: 'Land', topics: ['stones'] }])).toBe(
    'format: 1\ngroups:\n  - title: Land\n    hue: teal\n    topics:\n      - stones\n',
  );
});

test('a topic gets another name where it stands', () => {
  expect(renameInGroups(site, 'rivers', 'streams')).toBe(site.replace('- rivers', '- streams'));
});

test('a topic goes, and with the last one its group', () => {
  expect(removeFromGroups(site, 'lakes')).toBe(site.replace('      - lakes\n', ''));
  expect(removeFromGroups(removeFromGroups(site, 'lakes'), 'rivers')).not.toContain('Water');
});
