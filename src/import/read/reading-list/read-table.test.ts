import { describe, expect, test } from 'vitest';
import { lind, read } from '../../../../tests/support/read-reading-list.ts';

describe('tables', () => {
  test.each([
    [
      'columns in any order',
      '| Year | Venue | Title | Authors | Code | Link |\n|---|---|---|---|---|---|\n' +
        '| 2019 | ICML | Moss on Roofs | Ada Lind, Tom Brook | https://github.com/a/b | https://example.org/x |',
      [
        {
          title: 'Moss on Roofs',
          ...lind,
          published: '2019',
          'container-title': 'ICML',
          code: 'https://github.com/a/b',
          url: 'https://example.org/x',
        },
      ],
    ],
    [
      'a title with its authors in one cell, badges and pictures',
      '| Title & Authors | Introduction | Links |\n|:--|:--:|--|\n' +
        '| [![Publish](https://img.shields.io/badge/Conference-NeurIPS\'23-blue)]() <br> :star: [Moss: On Roofs of Old](https://github.com/a/b) <br> Ada Lind, Tom Brook | <img src="a.png"> | [Github](https://github.com/a/b) [paper](https://arxiv.org/abs/2301.00774) | [//]: #Recommend',
      [
        {
          title: 'Moss: On Roofs of Old',
          ...lind,
          'container-title': 'NeurIPS',
          arxiv: '2301.00774',
          code: 'https://github.com/a/b',
        },
      ],
    ],
    [
      'columns without known names',
      '| Moss | Wet |\n|---|---|\n| *Painting moss into halls* | https://arxiv.org/abs/2001.00002 |',
      [{ title: 'Painting moss into halls', arxiv: '2001.00002' }],
    ],
    [
      'a title, and prose behind it',
      '| **Paper** | **Links** |\n|---|---|\n| 1) MossNet  This paper shows that moss can be wet. | [Paper](https://example.org/moss), [Tweet](https://twitter.com/moss/1) |',
      [
        {
          title: 'MossNet',
          note: 'This paper shows that moss can be wet.',
          url: 'https://example.org/moss',
        },
      ],
    ],
    [
      'HTML',
      '<table>\n<tr><td><a href="https://arxiv.org/abs/2001.00003">Moss in HTML</a></td><td>Ada Lind</td></tr>\n</table>',
      [{ title: 'Moss in HTML', arxiv: '2001.00003', authors: ['Ada Lind'] }],
    ],
  ])('%s', (_, table, expected) => {
    expect(read(`# Moss\n\n${table}\n`).entries).toMatchObject(expected);
  });

  test('columns without a place are told once, tables without papers too', () => {
    const { entries, noted } = read(
      '| Title | Methods | Link |\n|---|---|---|\n| Moss on Roofs | CNN | https://arxiv.org/abs/2001.00002 |\n' +
        '| Moss on Walls | RF | https://arxiv.org/abs/2001.00003 |\n\n' +
        '| Model | Wetness |\n|---|---|\n| MossNet | 12 |\n| RoofNet | 13 |\n',
    );
    expect(entries).toHaveLength(2);
    expect(noted).toEqual([
      'Methods: of 2 records has no place on a page',
      'items: 2 without a title and an address, or authors and a year · left out · lines 8–9',
    ]);
  });
});
