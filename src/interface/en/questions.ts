import type { Text } from '../text.ts';

/** What pages on questions say, in English. */
export const questions = {
  'questions.title': 'Questions',
  'questions.description': {
    one: '{count} question, with the papers that answer it: who says yes, who says no, and on what it depends.',
    other:
      '{count} questions as people ask them, with the papers that answer them: who says yes, who says no, and on what it depends.',
  },
  'questions.lead':
    'What people ask, and what the papers of this collection say to it: each answer with the words of the abstract that carry it.',
  'questions.filter': 'Find a question',
  'questions.none': 'No question has these words. The search looks through all papers.',
  'questions.contested': 'contested',
  'questions.stance.yes': 'Yes',
  'questions.stance.no': 'No',
  'questions.stance.depends': 'It depends',
  'questions.all': 'All questions',
  'questions.againstEachOther': 'Papers stand against each other here.',
  'questions.atAGlance': 'Who says what',
  'questions.conditions': 'Conditions: {conditions}',
  'questions.onTopic': 'Questions',
  'questions.ofPaper': 'Answers',
  'questions.missing': 'A paper is missing here, or an answer is wrong?',
  'questions.edit': 'Correct this page',
  'questions.data': 'All questions with their answers and evidence',
  'questions.dataWhat': 'What is in questions.json',
  'questions.key.slug': 'Names the question in this collection; the end of its address',
  'questions.key.page': 'Address of its page',
  'questions.key.question': 'As people ask it, so that yes and no answer it',
  'questions.key.also': 'Other wordings under which people look for it',
  'questions.key.topics': 'Topics, the main one first',
  'questions.key.contested': 'Whether answers stand against each other',
  'questions.key.verdict': 'What the answers say together, or why they may all hold',
  'questions.key.answers':
    'Of each paper: its slug, its stance (yes, no or depends), what it says in one sentence, the words of its abstract that carry it, and the conditions under which it holds',
} as const satisfies Record<string, Text>;
