import { yamlPosition } from '../../schema/position.ts';
import type { Answer } from '../../schema/question.ts';
import type { QuestionSource } from '../../schema/record-files-fs.ts';
import { didYouMean } from '../../text/nearest.ts';
import { type Collection, groupedTopics, type PaperFile } from '../collection.ts';
import { lostEvidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { readNumbers, valuesIn } from '../numbers.ts';
import { findTex } from './summary.ts';

type What = Pick<Finding, 'rule' | 'what' | 'why' | 'fix'>;

/** Questions are answered by papers of the collection, each with the words of its abstract that carry it. */
export function checkQuestions(collection: Collection): Finding[] {
  const { papers, questions } = collection;
  const known = new Map(papers.map((paper) => [paper.slug, paper]));
  for (const paper of papers) {
    for (const alias of paper.data.aliases ?? []) if (!known.has(alias)) known.set(alias, paper);
  }
  const topics = groupedTopics(collection);
  return questions.flatMap((question) => [
    ...strangeTopics(question, topics, collection),
    ...answers(question, known),
    ...sides(question),
    ...tex(question),
  ]);
}

function at(
  { file, source }: QuestionSource,
  path: (string | number)[],
  what: What,
  index = 0,
): Finding {
  return { file, ...yamlPosition(source, path, index), ...what };
}

function strangeTopics(
  question: QuestionSource,
  known: Set<string>,
  { content, site }: Collection,
): Finding[] {
  if (!site) return [];
  return question.data.topics.flatMap((topic, index) =>
    known.has(topic)
      ? []
      : [
          at(question, ['topics', index], {
            rule: 'unknown-topic',
            what: `unknown topic “${topic}”${didYouMean(topic, known)}`,
            why: `topics are those that ${content}/site.yml groups`,
            fix: 'use one of them',
          }),
        ],
  );
}

function answers(question: QuestionSource, known: Map<string, PaperFile>): Finding[] {
  const seen = new Set<PaperFile>();
  return question.data.answers.flatMap((answer, index): Finding[] => {
    const paper = known.get(answer.paper);
    const path = ['answers', index, 'paper'];
    if (!paper) {
      return [
        at(question, path, {
          rule: 'question-paper',
          what: `no paper has the file name “${answer.paper}”${didYouMean(answer.paper, known.keys())}`,
          why: 'questions are answered by papers of this collection',
          fix: 'correct the name, or take the answer away',
        }),
      ];
    }
    const evidence = [
      ...strangeEvidence(question, answer, index, paper),
      ...strangeNumbers(question, answer, index),
    ];
    if (!seen.has(paper)) {
      seen.add(paper);
      return evidence;
    }
    const twice = {
      rule: 'question-paper',
      what: `“${answer.paper}” answers for the second time`,
      why: 'a question has the answers of at least two papers, one of each',
      fix: 'make one answer of the two',
    } as const;
    return [at(question, path, twice), ...evidence];
  });
}

function strangeEvidence(
  question: QuestionSource,
  { evidence }: Answer,
  index: number,
  paper: PaperFile,
): Finding[] {
  const lost = lostEvidence(paper, evidence);
  if (!lost) return [];
  const what = {
    rule: 'question-evidence',
    what: lost.what,
    why: 'evidence is shown as a quotation',
    fix: `copy the words that carry the answer from the abstract of ${paper.file}, with their marks`,
  } as const;
  return [at(question, ['answers', index, 'evidence'], what, lost.start)];
}

function strangeNumbers(
  question: QuestionSource,
  { says, evidence }: Answer,
  index: number,
): Finding[] {
  const known = valuesIn(evidence);
  return readNumbers(says)
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ written, index: place }) => {
      const what = {
        rule: 'question-numbers',
        what: `the answer says ${written}, its evidence does not`,
        why: 'every number of an answer stands in its evidence',
        fix: 'take the number from there, or point at the words that have it',
      } as const;
      return at(question, ['answers', index, 'says'], what, place);
    });
}

/** Answers stand against each other exactly where a question says so. */
function sides(question: QuestionSource): Finding[] {
  const { answers: given, contested = false } = question.data;
  const taken = new Set(given.map(({ stance }) => stance));
  const areOpposite = taken.has('yes') && taken.has('no');
  if (areOpposite === contested) return [];
  const path = contested ? ['contested'] : ['answers'];
  return [
    at(question, path, {
      rule: 'question-stance',
      what: contested
        ? 'contested, and no yes stands against a no'
        : 'a yes stands against a no, and the question is not marked as contested',
      why: 'readers look at what papers do not agree on first',
      fix: contested
        ? 'remove the key contested, or correct the stance of an answer'
        : 'add `contested: true`, or write depends where an answer sets conditions',
    }),
  ];
}

/** All that a question says is plain text; evidence alone is Markdown. */
function tex(question: QuestionSource): Finding[] {
  const { question: asked, verdict, answers: given } = question.data;
  const texts: [(string | number)[], string | undefined][] = [
    [['question'], asked],
    [['verdict'], verdict],
    ...given.flatMap(({ says, conditions }, index): [(string | number)[], string | undefined][] => [
      [['answers', index, 'says'], says],
      [['answers', index, 'conditions'], conditions],
    ]),
  ];
  return texts.flatMap(([path, text]) => {
    const found = findTex(text ?? '');
    return found ? [at(question, path, found.what, found.index)] : [];
  });
}
