import { describe, expect, test } from 'vitest';
import { lind, read } from '../../../../tests/support/read-reading-list.ts';

describe('title, authors, venue and year are told apart', () => {
  test.each([
    [
      '[Moss on Roofs](https://arxiv.org/abs/2410.00001), A. Lind, B. Brook, CUPS 2025',
      {
        title: 'Moss on Roofs',
        authors: ['A. Lind', 'B. Brook'],
        published: '2025',
        'container-title': 'CUPS',
        arxiv: '2410.00001',
      },
    ],
    [
      '**Moss on Walls.** *Ada Lind, Tom Brook.* MOSS 2019. [[paper]](https://example.org/a.pdf) [[code]](https://github.com/a/b)',
      {
        title: 'Moss on Walls',
        ...lind,
        published: '2019',
        'container-title': 'MOSS',
        url: 'https://example.org/a.pdf',
        code: 'https://github.com/a/b',
      },
    ],
    [
      'Lind et al. (2017) [Moss on Stones](https://doi.org/10.5555/stones)',
      {
        title: 'Moss on Stones',
        authors: ['Lind', 'et al.'],
        published: '2017',
        doi: '10.5555/stones',
      },
    ],
    [
      'Moss on Doors. [Ziv, Lempel (1977)](https://example.org/doors.pdf).',
      {
        title: 'Moss on Doors',
        authors: ['Ziv', 'Lempel'],
        published: '1977',
        url: 'https://example.org/doors.pdf',
      },
    ],
    [
      'Generative Adversarial Moss. [Lind et al (2014)](https://arxiv.org/abs/1406.2661).',
      { title: 'Generative Adversarial Moss', authors: ['Lind', 'et al.'], arxiv: '1406.2661' },
    ],
    [
      '**[0]** Lind, Ada, Tom Brook, and Otto Hill. "**Deep moss**." Nature (2015). [[pdf]](https://example.org/deep.pdf) **(A survey)**',
      {
        title: 'Deep moss',
        authors: ['Ada Lind', 'Tom Brook', 'Otto Hill'],
        published: '2015',
        'container-title': 'Nature',
      },
    ],
    [
      "**[MN]** MossNet: Moss in a Net | **[ECCV' 16]** | [`[pdf]`](https://arxiv.org/pdf/1512.02325.pdf)",
      { title: 'MossNet: Moss in a Net', published: '2016', 'container-title': 'ECCV' },
    ],
    [
      'Moss in the Wild (Book, Jan 2017), Otto Hill. [[html]](https://moss.example/book.html)',
      { title: 'Moss in the Wild', authors: ['Otto Hill'], published: '2017-01' },
    ],
    [
      '**Moss on Gates. [Lind (1970)](https://doi.org/10.5555/gates).**',
      { title: 'Moss on Gates', authors: ['Lind'], published: '1970', doi: '10.5555/gates' },
    ],
    [
      '"Moss on Trees" - A. Lind et al [arXiv](https://arxiv.org/abs/2410.00002)',
      {
        title: 'Moss on Trees',
        authors: ['A. Lind', 'et al.'],
        published: '2024-10',
        arxiv: '2410.00002',
      },
    ],
    [
      'Ada Lind, Tom Brook. "Moss on Boats." Journal of Moss, 2019.',
      { title: 'Moss on Boats', ...lind, published: '2019', 'container-title': 'Journal of Moss' },
    ],
    [
      '[2019-CVPR] Moss on Cars [[PDF](https://example.org/cars.pdf)]',
      {
        title: 'Moss on Cars',
        published: '2019',
        'container-title': 'CVPR',
        url: 'https://example.org/cars.pdf',
      },
    ],
    [
      'Lind, A., & Brook, T. (2019). Moss on bridges. Journal of Moss, 12(3), 4–9. https://doi.org/10.5555/bridges',
      {
        title: 'Moss on bridges',
        published: '2019',
        'container-title': 'Journal of Moss',
        volume: '12',
        issue: '3',
        page: '4–9',
        doi: '10.5555/bridges',
      },
    ],
    [
      'Lind A, Brook T. Moss on cats. J Moss. 2019;3(2):1-9. doi: 10.5555/cats',
      {
        title: 'Moss on cats',
        published: '2019',
        'container-title': 'J Moss',
        volume: '3',
        issue: '2',
        doi: '10.5555/cats',
      },
    ],
    [
      'Ada Lind, Tom Brook: Moss on Rats. MossConf 2018: 12-20',
      { title: 'Moss on Rats', ...lind, published: '2018', 'container-title': 'MossConf' },
    ],
    [
      'Moss on Barns (Lind et al., 2019) [link](https://www.nature.com/articles/s41586-019-0001-1)',
      {
        title: 'Moss on Barns',
        authors: ['Lind', 'et al.'],
        published: '2019',
        url: 'https://www.nature.com/articles/s41586-019-0001-1',
      },
    ],
    [
      '[**Moss on Cows**](https://dl.acm.org/doi/10.1145/1234.5678) <br> Ada Lind, Tom Brook <br> *Nature, June 2020* [Code](https://github.com/a/cows)',
      {
        title: 'Moss on Cows',
        ...lind,
        published: '2020-06',
        'container-title': 'Nature',
        doi: '10.1145/1234.5678',
        code: 'https://github.com/a/cows',
      },
    ],
    [
      '**[NeurIPS 2020]** Moss on Sheep [[paper]](https://example.org/sheep.pdf)',
      { title: 'Moss on Sheep', published: '2020', 'container-title': 'NeurIPS' },
    ],
    [
      "`ICLR'19` Moss on Horses [pdf](https://openreview.net/pdf?id=abcdefgh)",
      {
        title: 'Moss on Horses',
        published: '2019',
        'container-title': 'ICLR',
        url: 'https://openreview.net/pdf?id=abcdefgh',
      },
    ],
    [
      'Moss on Ducks, ICML 2019, [[paper]](https://example.org/ducks.pdf)',
      { title: 'Moss on Ducks', published: '2019', 'container-title': 'ICML' },
    ],
    [
      '[arXiv](https://arxiv.org/abs/2410.00004) **Moss on Pigs**, Ada Lind, Tom Brook',
      { title: 'Moss on Pigs', ...lind, arxiv: '2410.00004' },
    ],
    [
      '[Ada Lind](https://ada.example), [Tom Brook](https://tom.example). [Moss on Slugs](https://example.org/slugs.pdf). In *ICML*, 2019.',
      { title: 'Moss on Slugs', ...lind, published: '2019', 'container-title': 'ICML' },
    ],
    [
      '_Moss on Old Snails_, by Ada Lind & Tom Brook, in Proceedings of the 3rd Conference on Moss (2016)',
      {
        title: 'Moss on Old Snails',
        ...lind,
        published: '2016',
        'container-title': 'Proceedings of the 3rd Conference on Moss',
      },
    ],
    [
      'Moss on Worms. Ada Lind. PhD thesis, University of Moss, 2015.',
      {
        title: 'Moss on Worms',
        type: 'thesis',
        authors: ['Ada Lind'],
        published: '2015',
        publisher: 'University of Moss',
      },
    ],
    [
      'Moss on Newts: https://arxiv.org/abs/2410.00006',
      { title: 'Moss on Newts', arxiv: '2410.00006' },
    ],
    [
      '<a href="https://www.sciencedirect.com/science/article/pii/S0001">Moss on Toads</a>, <i>Ada Lind</i>, 2017',
      { title: 'Moss on Toads', authors: ['Ada Lind'], published: '2017' },
    ],
    [
      '🔥 [Moss on Ants](https://arxiv.org/abs/2410.00007) [![Star](https://img.shields.io/github/stars/a/ants)](https://github.com/a/ants) ![](https://img.shields.io/badge/Venue-ICLR_2025-blue)',
      {
        title: 'Moss on Ants',
        arxiv: '2410.00007',
        'container-title': 'ICLR',
        code: 'https://github.com/a/ants',
      },
    ],
    [
      '[Moss, $O(n^2)$ times over](https://arxiv.org/abs/2410.00008)',
      { title: 'Moss, $O(n^2)$ times over' },
    ],
  ])('%s', (item, expected) => {
    for (const mark of ['- ', '* ', '1. ', '- [ ] ']) {
      const { entries, wanted, rejected } = read(`# Moss\n\n${mark}${item}\n`);
      expect(entries).toMatchObject([expected]);
      expect([...wanted, ...rejected]).toEqual([]);
    }
  });
});
