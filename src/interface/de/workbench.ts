import type { workbench as en } from '../en/workbench.ts';
import type { Texts } from '../texts.ts';

/** What the page of a topic says to those who work with it, in German. */
export const workbench: Pick<Texts, keyof typeof en> = {
  'workbench.filter': 'Unter diesen Arbeiten suchen',
  'workbench.words': 'Wörter aus Titel, Zusammenfassung, Namen …',
  'workbench.year': 'Jahr',
  'workbench.allYears': 'Alle Jahre',
  'workbench.venue': 'Erschienen in',
  'workbench.allVenues': 'Alle Orte',
  'workbench.name': 'Führt ein',
  'workbench.allNames': 'Alle Namen',
  'workbench.kind': 'irgendeine: {kinds}',
  'workbench.counted': '{value} ({count})',
  'workbench.code': 'Mit Code ({count})',
  'workbench.clear': 'Zurücksetzen',
  'workbench.view': 'Arbeiten zeigen als',
  'workbench.cards': 'Karten',
  'workbench.table': 'Tabelle',
  'workbench.onThisPage': {
    one: 'Auf dieser Seite steht {count} Arbeit des Themas; die Felder suchen nur unter ihr.',
    other:
      'Auf dieser Seite stehen {count} Arbeiten des Themas; die Felder suchen nur unter ihnen.',
  },
  'workbench.search': 'In diesem Thema suchen',

  'lineage.title': 'Entwicklung',
  'lineage.lead': 'Arbeiten, die aneinander anknüpfen, nach ihren ersten Fassungen.',
  'lineage.line': 'Von {first} bis {last}',
  'lineage.undated': 'ohne Datum',
  'relation.own.extends': 'Führt weiter',
  'relation.own.answers': 'Antwortet auf',
  'relation.own.contradicts': 'Widerspricht',
  'relation.own.same-problem': 'Gleiche Aufgabe',
  'relation.own.baseline-of': 'Vergleichsmaßstab für',
  'relation.other.extends': 'Weitergeführt von',
  'relation.other.answers': 'Beantwortet von',
  'relation.other.contradicts': 'Im Widerspruch zu',
  'relation.other.same-problem': 'Gleiche Aufgabe',
  'relation.other.baseline-of': 'Gemessen an',

  'browser.topic.shown': {
    one: '{shown} von {count} Arbeit',
    other: '{shown} von {count} Arbeiten',
  },
  'browser.topic.none': 'Keine Arbeit dieser Seite passt.',
  'browser.topic.unfold': 'Zusammenfassung: {title}',
};
