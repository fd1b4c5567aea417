import type { things as en } from '../en/things.ts';
import type { Texts } from '../texts.ts';

/** What pages on terms and things say, in German. */
export const things: Pick<Texts, keyof typeof en> = {
  'terms.title': 'Begriffe',
  'terms.lead':
    'Wovon die Arbeiten dieser Sammlung handeln, in Begriffen, die mehrere von ihnen teilen, und worauf sie aufbauen, womit sie vergleichen und woran sie messen.',
  'terms.description': {
    one: '{count} Begriff, den Arbeiten teilen, mit seinen Arbeiten.',
    other: '{count} Begriffe, die Arbeiten teilen, jeder mit seinen Arbeiten.',
  },
  'terms.papersAbout': {
    one: '{count} Arbeit zu: {term}.',
    other: '{count} Arbeiten zu: {term}, die neuesten zuerst.',
  },
  'terms.search': 'Nach allen suchen',
  'things.data':
    'Methoden, Modelle, Datensätze und Ähnliches, und was Arbeiten damit zu tun haben, in Worten ihrer Zusammenfassungen',
  'things.kind': 'Art der Sache',
  'things.other': 'Weitere Begriffe',
  'things.description': {
    one: '{term}: was {count} Arbeit damit zu tun hat, in den Worten ihrer Zusammenfassung.',
    other:
      '{term}: was {count} Arbeiten damit zu tun haben, in den Worten ihrer Zusammenfassungen.',
  },
  'things.also': 'Auch {names} geschrieben',
  'things.introducedBy': 'Eingeführt von',
  'things.outside': 'Eingeführt außerhalb dieser Sammlung',
  'things.inGlossary': 'Im Glossar',
  'things.note':
    'Was Arbeiten selbst sagen, in den Worten ihrer Zusammenfassungen und unter ihren Bedingungen; niemand hat nachgemessen.',
  'things.results': 'Daran gemessene Werte',
  'things.resultsNote':
    'Wie die Zusammenfassungen sie angeben. Jede Arbeit misst anders, die Zeilen sind keine Rangfolge.',
  'things.papers': 'Weitere Arbeiten dazu',
  'things.edit': 'Berichtigen, was hier steht',
  'things.paper': 'Arbeit',
  'things.role.beats': 'Geben an, besser zu sein',
  'things.role.improves': 'Verbessern es',
  'things.role.finds a flaw in': 'Finden einen Fehler darin',
  'things.role.compares with': 'Vergleichen damit',
  'things.role.measures on': 'Messen daran',
  'things.role.runs on': 'Laufen darauf',
  'things.roles': 'Im Verhältnis zu',
  'things.ofPaper.beats': 'Gibt an, besser zu sein als',
  'things.ofPaper.improves': 'Verbessert',
  'things.ofPaper.finds a flaw in': 'Findet einen Fehler in',
  'things.ofPaper.compares with': 'Vergleicht mit',
  'things.ofPaper.measures on': 'Misst an',
  'things.ofPaper.runs on': 'Läuft auf',
};
