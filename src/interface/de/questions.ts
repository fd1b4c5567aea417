import type { questions as en } from '../en/questions.ts';
import type { Texts } from '../texts.ts';

/** What pages on questions say, in German. */
export const questions: Pick<Texts, keyof typeof en> = {
  'questions.title': 'Fragen',
  'questions.description': {
    one: '{count} Frage mit den Arbeiten, die sie beantworten: wer Ja sagt, wer Nein sagt und worauf es ankommt.',
    other:
      '{count} Fragen, wie man sie stellt, mit den Arbeiten, die sie beantworten: wer Ja sagt, wer Nein sagt und worauf es ankommt.',
  },
  'questions.lead':
    'Was man fragt und was die Arbeiten dieser Sammlung dazu sagen: jede Antwort mit den Worten der Zusammenfassung, auf denen sie ruht.',
  'questions.filter': 'Eine Frage finden',
  'questions.none': 'Keine Frage hat diese Wörter. Die Suche geht durch alle Arbeiten.',
  'questions.contested': 'umstritten',
  'questions.stance.yes': 'Ja',
  'questions.stance.no': 'Nein',
  'questions.stance.depends': 'Kommt darauf an',
  'questions.all': 'Alle Fragen',
  'questions.againstEachOther': 'Hier stehen Arbeiten gegeneinander.',
  'questions.atAGlance': 'Wer was sagt',
  'questions.conditions': 'Bedingungen: {conditions}',
  'questions.onTopic': 'Fragen',
  'questions.ofPaper': 'Antwortet auf',
  'questions.missing': 'Hier fehlt eine Arbeit, oder eine Antwort ist falsch?',
  'questions.edit': 'Diese Seite berichtigen',
  'questions.data': 'Alle Fragen mit ihren Antworten und Belegen',
  'questions.dataWhat': 'Was in questions.json steht',
  'questions.key.slug': 'Nennt die Frage in dieser Sammlung; das Ende ihrer Adresse',
  'questions.key.page': 'Adresse ihrer Seite',
  'questions.key.question': 'Wie man sie stellt, so dass Ja und Nein auf sie antworten',
  'questions.key.also': 'Andere Worte, unter denen man sie sucht',
  'questions.key.topics': 'Themen, das wichtigste zuerst',
  'questions.key.contested': 'Ob Antworten gegeneinander stehen',
  'questions.key.verdict': 'Was die Antworten zusammen sagen, oder warum sie alle gelten können',
  'questions.key.answers':
    'Von jeder Arbeit: ihr Name, ihre Haltung, was sie in einem Satz sagt, die Worte ihrer Zusammenfassung, auf denen das ruht, und unter welchen Bedingungen es gilt',
};
