import { describe, expect, test } from 'vitest';
import { unsortedTopic } from '../../schema/unsorted.ts';
import type { CollectionPage } from './page-reader.ts';
import { type TopicDescription, trainPlacer } from './placer.ts';
import { paperTerms } from './terms.ts';

const topics: TopicDescription[] = [
  { slug: 'graphs', title: 'Graph learning', scope: 'Graph neural networks and link prediction.' },
  {
    slug: 'robots',
    title: 'Robotics',
    scope: 'Manipulation and locomotion.',
    synonyms: ['robot arms', 'walking machines'],
    expects: ['sonar of submarines', 'underwater gliders'],
  },
];

function page(folder: string, title: string, abstract: string, further?: string[]): CollectionPage {
  const slug = title.toLowerCase().replace(/[^a-z]+/g, '-');
  const data = further ? { title, topics: further } : { title };
  return { path: `${folder}/${slug}.md`, slug, data, abstract };
}

const pages = [
  page('graphs', 'Deep message passing', 'Messages between nodes of a molecule graph.'),
  page('graphs', 'Spectral filters', 'Filters of the graph Laplacian classify nodes.'),
  page('graphs', 'Missing edges', 'Link prediction finds missing edges between nodes.'),
  page('robots', 'Grasping cups', 'A gripper learns to grasp cups from demonstrations.'),
  page('robots', 'Stairs', 'A legged robot climbs stairs with a learned gait.'),
  page('robots', 'Soft fingers', 'Tactile fingers grasp fragile fruit.'),
];

const grasp = paperTerms('Grasping with tactile fingers', 'A gripper learns to grasp fruit.');
const nodes = paperTerms('Which nodes matter', 'Message passing on a graph finds nodes.');

describe('a placer', () => {
  test('follows the pages of the collection and says which words decided', () => {
    const placer = trainPlacer(pages, topics);
    const placement = placer.place(grasp);
    expect(placement.topic).toBe('robots');
    expect(placement.choices).toEqual(['robots']);
    expect(placement.words.join(' ')).toContain('grasp');
    expect(placement.words.join(' ')).not.toContain('nodes');
    expect(placer.place(nodes).topic).toBe('graphs');
  });

  test('decides the same whatever the order of pages and topics', () => {
    const reversed = trainPlacer([...pages].reverse(), [...topics].reverse());
    expect(reversed.place(nodes)).toEqual(trainPlacer(pages, topics).place(nodes));
    expect(reversed.doubts()).toEqual(trainPlacer(pages, topics).doubts());
  });

  test('takes a moved file into account at once', () => {
    const moved = pages.map((one) =>
      /Grasping|Soft/.test(one.data.title)
        ? { ...one, path: one.path.replace('robots', 'hands') }
        : one,
    );
    expect(trainPlacer(pages, topics).place(grasp).topic).toBe('robots');
    expect(trainPlacer(moved, topics).place(grasp).topic).toBe('hands');
  });

  test('learns from further topics too, but less than from the folder', () => {
    const both = trainPlacer(
      [...pages, page('graphs', 'Scene', 'Kitchens as a scene atlas.', ['robots'])],
      topics,
    );
    const placement = both.place(paperTerms('', 'Kitchens in a scene atlas'));
    expect(placement.choices).toEqual(['graphs', 'robots']);
  });

  test('leaves unsorted what the collection has no words for', () => {
    const placement = trainPlacer(pages, topics).place(paperTerms('Sourdough', 'Flour and yeast.'));
    expect(placement).toMatchObject({ topic: unsortedTopic, confidence: 0, words: [] });
  });

  test('leaves unsorted what lies between two topics, and still names them', () => {
    const placer = trainPlacer(pages, topics);
    const clear = placer.place(grasp);
    const torn = placer.place(paperTerms('', 'Spectral nodes grasp Laplacian cups'));
    expect(torn.confidence).toBeLessThan(clear.confidence);
    expect(torn.choices).toHaveLength(2);
  });

  test('learns nothing from pages that nobody has sorted', () => {
    const waiting = page(unsortedTopic, 'Yeast', 'Flour and yeast rise.');
    const placer = trainPlacer([...pages, waiting], topics);
    expect(placer.place(paperTerms('Yeast', 'Flour and yeast.')).topic).toBe(unsortedTopic);
    expect(placer.place(grasp).choices).not.toContain(unsortedTopic);
  });

  test('places by topic descriptions alone while there are no pages', () => {
    const placer = trainPlacer([], topics);
    expect(placer.place(paperTerms('Walking machines', 'Robot arms and locomotion.')).topic).toBe(
      'robots',
    );
    expect(placer.place(paperTerms('Underwater gliders', 'Sonar of submarines.')).topic).toBe(
      'robots',
    );
    expect(placer.doubts()).toEqual([]);
  });

  test('leaves everything unsorted where there is nothing to learn from', () => {
    expect(trainPlacer([], []).place(grasp)).toEqual({
      topic: unsortedTopic,
      choices: [],
      confidence: 0,
      words: [],
    });
  });

  test('doubts a page in the wrong folder and does not let it vouch for itself', () => {
    const wrong = page('graphs', 'Cups', 'A gripper with tactile fingers grasps cups and fruit.');
    const placer = trainPlacer([...pages, wrong], topics);
    expect(placer.placeAgain(wrong).choices[0]).toBe('robots');
    expect(placer.doubts()[0]).toMatchObject({ page: wrong });
    expect(placer.doubts()[0]?.words).toContain('gripper');
  });
});
