import { topicPage } from '../support/small-site.ts';
import { kitchenFiles } from './collections.ts';

/*
 * The invented collection made large: what shows only where there is much of it, such as long lists,
 * filters, an index of names, a map, is tested on its papers. All of them are made up by rule.
 */

const foods =
  'apples beets carrots cherries dates eels figs garlic herrings limes mushrooms nettles olives onions pears peppers plums quinces radishes salmon turnips walnuts yams zucchini'.split(
    ' ',
  );

/** What is done to food, with the topic of its papers and the name that each of them brings. */
const ways = [
  {
    way: 'Pickling',
    topic: 'pickling',
    brings: { ending: 'Brine', kind: 'recipe' },
    matter: 'jars under brine, where lactic acid keeps what vinegar used to keep',
  },
  {
    way: 'Drying',
    topic: 'drying-smoking',
    brings: { ending: 'Racks', kind: 'dataset' },
    matter: 'racks in moving air, until so little water is left that no mould grows',
  },
  {
    way: 'Smoking',
    topic: 'drying-smoking',
    brings: { ending: 'Kiln', kind: 'method' },
    matter: 'a kiln of cold smoke, whose tar dries the skin and slows whatever grows upon it',
  },
  {
    way: 'Salting',
    topic: 'salting',
    brings: { ending: 'Crock', kind: 'vessel' },
    matter: 'layers of coarse salt, which draw a brine of their own within the first night',
  },
];

const angles = [
  'what a single week changes',
  'four vessels compared',
  'half-dry against whole',
  'how much is too much',
  'a season in one village',
  'taste, colour and crunch',
  'old rules put on the scales',
];

const people =
  'Ilse Korb, Magnus Teller, Odile Sieb, Per Quirl, Vera Löffel, Aino Kattila, Bram Rasp, Livia Mestolo'.split(
    ', ',
  );

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const from = <Item>(items: Item[], place: number): Item =>
  items[place % items.length] ?? (items[0] as Item);

/** The paper on one food and one way to keep it, and its path. */
function paperOf(food: string, way: (typeof ways)[number], place: number): [string, string] {
  const slug = `${way.way.toLowerCase()}-${food}`;
  const days = 3 + ((place * 5) % 38);
  const year = 2015 + ((place * 3) % 10);
  const authors = [0, 3, 5].slice(0, 1 + (place % 3)).map((step) => from(people, place + step));
  const page = `---
title: '${way.way} ${food}: ${from(angles, place)}'
summary: Keeps ${food} for ${days} weeks by ${way.way.toLowerCase()} and says at which point they turn.
introduces: [{name: ${capital(food)}${way.brings.ending}, kind: ${way.brings.kind}}]
keywords: [${way.way.toLowerCase()} ${food}, ${food} that keep, ${food} in winter, shelf life]
type: ${place % 2 === 0 ? 'article-journal' : 'paper-conference'}
authors: [${authors.join(', ')}]
published: ${year}-${String(1 + (place % 12)).padStart(2, '0')}
container-title: ${place % 2 === 0 ? 'Journal of Kitchen Science' : 'Proceedings of the Days of the Crock'}
${place % 3 === 0 ? `code: https://code.example/${slug}\n` : ''}language: en
---

We keep ${food} by ${way.way.toLowerCase()}: ${way.matter}. ${capital(food)} from ${2 + (place % 7)} gardens were opened after ${days} weeks, tasted blind and weighed. ${capital(from(angles, place))} is decided by warmth and by the cut; thick slices of ${food} keep longer than thin ones, and whole ones longest.
`;
  return [`papers/${way.topic}/${slug}.md`, page];
}

const generated = foods.flatMap((food, row) =>
  ways.map((way, column) => paperOf(food, way, row * ways.length + column)),
);

/** Papers with something that those made by rule have not. */
const singular: Record<string, string> = {
  'papers/pickling/brinepress-even-pickling-of-whole-heads.md': `---
title: 'BrinePress: Towards Even Pickling of Whole Heads of Cabbage'
summary: Presses whole heads so that brine reaches the heart as soon as the rim, in a fifth of the time that weights take.
introduces: [{name: BrinePress, kind: method}]
keywords: [whole heads of cabbage, press for brine, even souring, faster pickling]
type: paper-conference
authors: [Odile Sieb, Per Quirl, Vera Löffel]
published: 2024-06
venue: DOTC 2024
arxiv: '2406.05555'
language: en
---

Brine reaches the heart of a whole head last. We press heads with BrinePress until juice and brine change places, and count lactic acid, pectin and mould in 40 hearts. Water activity stays what it was; sourdough kept beside the press as a control took no harm from the kiln, and no must was lost.
`,
  'papers/salting/s2alt-efficient-scalable-salting.md': `---
title: 'S$^{2}$ALT: Efficient, Scalable Salting of Fish'
summary: Salts fish twice, thinly, and needs half of the salt.
introduces:
  - {name: 'S$^{2}$ALT', kind: method}
  - {name: '$\\perp$Cut', kind: method}
keywords: [salting twice, less salt, fish, cut across]
type: article-journal
authors: [Bram Rasp]
published: 2023-03
container-title: Journal of Kitchen Science
language: en
---

Salting in two thin layers, S$^{2}$ALT, draws as much water from fish as one thick layer. Cut across the grain with $\\perp$Cut, a side of salmon is done in $t/2$ hours, and slowly smoking it needs no more Salting.
`,
  'papers/drying-smoking/t-jar-robust-lids-for-drying.md': `---
title: 'T-JAR: Robust Lid Ventilation for Drying in Glass'
summary: Lets steam out of a closed jar and no damp in.
introduces: [{name: T-JAR, kind: vessel}]
keywords: [lid with a vent, dry in glass, damp, steam]
type: report
authors: [Aino Kattila]
published: 2022
code: https://code.example/t-jar
language: en
---

A jar whose lid lets steam out. It is set with \`tjar --lid=vented --steam=out --damp=kept-away-from-whatever-is-inside --for=twelve-hours-and-not-a-minute-more\`.

    tjar --lid=vented --steam=out --damp=kept-away-from-whatever-is-inside --for=twelve-hours-and-not-a-minute-more
`,
  'papers/drying-smoking/water-activity-of-half-dry-plums.md': `---
title: Water activity of half-dry plums
summary: Finds the point at which plums keep without being hard.
keywords: [soft dried plums, half-dry, water activity, when are plums dry]
type: article-journal
authors: [Livia Mestolo]
published: 2021-05
container-title: Journal of Kitchen Science
language: en
---

Half-dry plums keep when their water activity is below 0.7, which a scale tells as well as a meter.
`,
  'papers/jars/handbook.md': `---
title: A Handbook of Jars
type: book
editors: [Ann Onym, "García Márquez, Gabriel"]
published: 2001/2003
publisher: Kettle
publisher-place: Berlin
isbn: 978-3-16-148410-0
language: de
---
`,
  'papers/jars/jam.md': `---
title: How Long Jam Keeps
type: article-journal
authors: [Bo Sample, "{Google, Inc.}", et al.]
published: 2021-10-18
container-title: Journal of Preserves
volume: 12
issue: 3
page: 45–67
doi: 10.1000/jam
pmid: 31452104
source-keywords: [jam, sugar]
---

We kept jars.
`,
  'papers/jars/old.md': '---\ntitle: On Jars\npublished: 1950\n---\n',
  'papers/preserving/rybnik.md': `---
title: Żółć jars of Rybnik
authors: [Ağca Čapek]
published: 1950
---

We kept jars.
`,
};

/** Terms besides those of the small collection. */
const terms = `- term: Pectin
  slug: pectin
  forms: [pectin]
  meaning: What makes jam set. It holds the cells of fruit together, and cooking sets it free.
  see: [mould]
  topics: [preserving]
- term: Mould
  slug: mould
  forms: [mould]
  meaning: Fungi that grow on food as threads. They need air and a little water, and bear more sugar than bacteria do.
  see: [water-activity, pectin]
  topics: [drying-smoking, preserving]
`;

/** The files of the large invented collection, by their paths. */
export function pantryFiles(): Record<string, string> {
  const small = kitchenFiles();
  const settings = (small['site.yml'] ?? '')
    .replace(/^name: .*$/m, 'name: Pantry of the Café ℓ²')
    .replace(
      'topics: [preserving]',
      'topics: [preserving, pickling, drying-smoking, salting, jars]',
    );
  return {
    ...small,
    'site.yml': `${settings}limits: {markdownPages: 100, cards: 100}\n`,
    'glossary.yml': `${small['glossary.yml']}${terms}`,
    'topics/pickling.md': topicPage('Pickling'),
    'topics/drying-smoking.md': topicPage('Drying & smoking'),
    'topics/salting.md': topicPage('Salting'),
    'topics/jars.md': topicPage('Jars'),
    ...Object.fromEntries(generated),
    ...singular,
  };
}
