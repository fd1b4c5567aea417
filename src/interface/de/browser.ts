import type { browser as english } from '../en/browser.ts';
import type { Texts } from '../texts.ts';

/** What scripts of the site say, in German. */
export const browser: Pick<Texts, keyof typeof english> = {
  'browser.gist': 'Aus der Zusammenfassung',
  'browser.search.removeFilters': {
    one: 'Alle Filter entfernen: {count} Arbeit',
    other: 'Alle Filter entfernen: {count} Arbeiten',
  },
  'browser.search.notVerbatim':
    'Nichts enthält {phrases} wörtlich; diese Ergebnisse enthalten die Wörter.',
  'browser.search.unknown': 'Keine Arbeit hier enthält {words}.',
  'browser.search.quote': '„{words}“',
  'browser.search.corrected': 'Mit berichtigter Schreibung suchen',
  'browser.search.allTopics': 'Alle Themen durchsehen',
  'browser.search.newest': 'Die neuesten Arbeiten ansehen',
  'browser.search.nothing': 'Nichts gefunden zu „{query}“.',
  'browser.search.noWord':
    'Darin steht kein Buchstabe und keine Ziffer, also kein Wort, das man suchen könnte.',
  'browser.search.fewer':
    'Ein einzelnes Wort daraus oder ein anderes Wort dafür findet vielleicht mehr. Oder:',
  'browser.search.countOf': {
    one: '{shown} von {count} Arbeit',
    other: '{shown} von {count} Arbeiten',
  },
  'browser.search.showing': 'Ergebnisse für {query}. {instead}',
  'browser.search.instead': 'Stattdessen suchen: {query}',
  'browser.search.topics': 'Themen',
  'browser.search.topic': 'Thema',
  'browser.search.year': 'Jahr',
  'browser.search.venue': 'Erschienen in',
  'browser.search.author': 'Person',
  'browser.search.kind': 'Art',
  'browser.search.notes': 'Notizen',
  'browser.search.hasNotes': 'Mit Notizen',
  'browser.search.authorWith': {
    one: 'Person mit {count} Arbeit hier',
    other: 'Person mit {count} Arbeiten hier',
  },
  'browser.search.code': 'Code',
  'browser.search.hasCode': 'Mit Code',
  'browser.search.allValues': 'Alle {count}',
  'browser.search.valuesOf': 'Werte: {kind}',
  'browser.search.keep': 'Suche merken',
  'browser.search.keepHere': 'Auf diesem Gerät merken',
  'browser.search.kept': 'Auf diesem Gerät gemerkt',
  'browser.search.keptCount': { one: '{count} gemerkte Suche', other: '{count} gemerkte Suchen' },
  'browser.search.keptHeading': 'Auf diesem Gerät gemerkt',
  'browser.search.keptRefused': 'Dieser Browser merkt sich keine Suchen.',
  'browser.search.remove': 'Entfernen',
  'browser.search.removeKept': 'Aus den gemerkten Suchen entfernen: {label}',
  'browser.search.bookmark':
    'oder die Seite als Lesezeichen ablegen: In ihrer Adresse steht alles, wonach gesucht wird.',
  'browser.search.noFeed':
    'Eine Site aus Dateien kann nicht melden, was es zu einer Suche Neues gibt. Am nächsten kommen diese Feeds:',
  'browser.search.feedOfAll': 'Alle Arbeiten',
  'browser.search.filters': 'Filter',
  'browser.search.filtersSet': 'Filter ({count})',
  'browser.search.failed': 'Die Suche konnte nicht geladen werden.',
  'browser.search.waiting': 'Das Netz ist langsam: {files} fehlt noch.',
  'browser.search.titlesOnly': {
    one: 'Der Text von {count} Ergebnis konnte nicht geladen werden; der Index findet es, gezeigt wird der Titel.',
    other:
      'Die Texte von {count} Ergebnissen konnten nicht geladen werden; der Index findet sie, gezeigt werden die Titel.',
  },
  'browser.search.related':
    'Mehr Arbeiten haben diese Wörter nicht. Den ersten Ergebnissen stehen nahe:',
  'browser.search.relatedWords': 'Auch verwandte Wörter wurden gesucht: {words}.',
  'browser.search.noRelatedWords': 'Nur Ihre Wörter wurden gesucht.',
  'browser.search.withoutRelated': 'Verwandte Wörter weglassen',
  'browser.search.withRelated': 'Auch verwandte Wörter suchen',
  'browser.search.lacksRelated': 'Verwandte Wörter konnten nicht geladen werden.',
  'browser.search.standIns': 'verwandte Wörter: {words}',
  'browser.search.noNeighbours':
    'Was den ersten Ergebnissen nahesteht, konnte nicht geladen werden.',
  'browser.search.draft': 'Entwurf',
  'browser.search.again': 'Noch einmal versuchen',
  'browser.search.offline': 'Ohne Netz können Sie die {pages} durchsehen.',
  'browser.search.storedPages': 'auf diesem Gerät gespeicherten Seiten',

  'browser.quick.countFor': '{papers} zu „{query}“',
  'browser.quick.failedBecause': 'Die Suche konnte nicht geladen werden ({reason}).',
  'browser.quick.label': 'Arbeiten und Themen suchen',
  'browser.quick.placeholder': 'Ein Titel, ein Name oder was sie tut',
  'browser.quick.options': 'Arbeiten und Themen',
  'browser.quick.close': 'Schließen',
  'browser.quick.dialog': 'Schnellsuche',
  'browser.quick.type': 'Tippen Sie, um Arbeiten und Themen zu suchen.',
  'browser.quick.searching': 'Suche läuft …',
  'browser.quick.noProgram': 'das Suchprogramm konnte nicht gestartet werden',
  'browser.quick.waiting': 'Suche läuft … Das Netz ist langsam.',
  'browser.quick.authorWith': {
    one: 'Person mit {count} Arbeit',
    other: 'Person mit {count} Arbeiten',
  },
  'browser.quick.topicWith': {
    one: 'Thema mit {count} Arbeit',
    other: 'Thema mit {count} Arbeiten',
  },
  'browser.quick.question': {
    one: 'Frage mit {count} Antwort',
    other: 'Frage mit {count} Antworten',
  },
  'browser.quick.all': 'Alle Ergebnisse: {count}',
  'browser.quick.nothing': 'Nichts gefunden: zur Suchseite',

  'browser.update.ready': 'Aktualisiert: ',
  'browser.update.reload': 'Neu laden',
  'browser.update.later': 'Später',

  'browser.copy.copied': 'Kopiert',
  'browser.copy.said': '{label}: kopiert',
  'browser.copy.keys': 'Strg+C drücken',
  'browser.copy.linkTo': 'Link zu „{heading}“',
  'browser.copy.linkCopied': 'Link kopiert',

  'browser.live.making':
    'Der Suchindex entsteht gerade; sobald er fertig ist, kommen die Ergebnisse.',
  'browser.live.failed':
    'Der Suchindex konnte nicht erstellt werden; der Grund steht dort, wo npm run dev läuft.',
  'browser.offline.heading': 'Auf diesem Gerät nicht gespeichert',
  'browser.offline.pages': 'Gespeicherte Seiten',
  'browser.offline.title': 'Nicht gespeichert',
  'browser.offline.keep': 'Alles für unterwegs speichern',
  'browser.offline.goOn': 'Fortsetzen',
  'browser.offline.fetching': 'Alle Arbeiten und die ganze Suche werden geladen …',
  'browser.offline.all': {
    one: 'Die eine Arbeit und die ganze Suche sind auf diesem Gerät gespeichert.',
    other: 'Alle {count} Arbeiten und die ganze Suche sind auf diesem Gerät gespeichert.',
  },
  'browser.offline.changed': 'Die Website hat sich geändert; einiges muss neu geladen werden.',
  'browser.offline.begun': 'Noch ist nicht alles gespeichert.',
  'browser.offline.core':
    'Themen und die Seiten, die Sie öffnen, sind auf diesem Gerät gespeichert. Speichern Sie auch den Rest, um alle Arbeiten ohne Netz zu lesen und zu durchsuchen.',
  'browser.offline.cost': {
    one: '{size} zu laden und zu speichern, in {count} Datei.',
    other: '{size} zu laden und zu speichern, in {count} Dateien.',
  },
  'browser.offline.rest': {
    one: '{missing} zu laden, in {count} Datei; {stored} von {all} sind schon hier.',
    other: '{missing} zu laden, in {count} Dateien; {stored} von {all} sind schon hier.',
  },
  'browser.offline.long': {
    one: 'Bei {count} Arbeit dauert das Minuten: Lassen Sie die Seite offen. Sie können abbrechen; es geht dann dort weiter, wo es aufgehört hat.',
    other:
      'Bei {count} Arbeiten dauert das Minuten: Lassen Sie die Seite offen. Sie können abbrechen; es geht dann dort weiter, wo es aufgehört hat.',
  },
  'browser.offline.room': 'Ihr Browser hat nur Platz für {size}.',
  'browser.offline.changedByHost':
    'Der Server dieser Website liefert „{file}“ anders aus, als die Datei erzeugt wurde; Browser können deshalb nicht erkennen, welche Dateien zusammengehören. Wer die Website betreibt, erfährt mit „paper-atlas check-site“, was dort zu ändern ist.',
  'browser.offline.progress': '{stored} von {all}',
  'browser.offline.haltNetwork':
    'Das Netz ist weg. Was geladen ist, bleibt; setzen Sie fort, wenn es wieder da ist.',
  'browser.offline.haltRoom':
    'Ihr Browser hat keinen Platz mehr für diese Website. Was geladen ist, bleibt.',
  'browser.offline.haltOutdated':
    'Die Website wurde inzwischen aktualisiert. Laden Sie neu, wenn es angeboten wird, und setzen Sie dann fort.',
  'browser.offline.kilobytes': '{size} KB',
  'browser.offline.megabytes': '{size} MB',
  'browser.offline.storedPages': {
    one: '{count} gespeicherte Seite',
    other: '{count} gespeicherte Seiten',
  },

  'browser.mark.add': 'Zur Leseliste',
  'browser.mark.added': 'Auf Ihrer Leseliste',
  'browser.mark.addTitle': 'Zur Leseliste hinzufügen: {title}',
  'browser.mark.removeTitle': 'Von der Leseliste nehmen: {title}',
  'browser.mark.saidAdded': 'Zur Leseliste hinzugefügt',
  'browser.mark.saidRemoved': 'Von der Leseliste genommen',
  'browser.mark.refused': 'Dieser Browser speichert keine Leseliste',

  'browser.list.empty':
    'Noch nichts hier. Auf der Seite einer Arbeit und in jeder Tabelle steht ein Stern, der die Arbeit auf diese Liste setzt.',
  'browser.list.count': '{papers}, {read} gelesen',
  'browser.list.order': 'Reihenfolge',
  'browser.list.own': 'Meine Reihenfolge',
  'browser.list.unread': 'Ungelesene zuerst',
  'browser.list.newest': 'Neueste zuerst',
  'browser.list.title': 'Titel',
  'browser.list.read': 'Gelesen',
  'browser.list.up': 'Nach oben',
  'browser.list.down': 'Nach unten',
  'browser.list.remove': 'Entfernen',
  'browser.list.control': '{action}: {title}',
  'browser.list.place': 'Platz {place} von {all}',
  'browser.list.andOthers': '{names} und andere',
  'browser.list.unreadable': 'Diese Arbeit lässt sich gerade nicht laden.',
  'browser.list.shared': {
    one: 'Jemand hat {count} Arbeit mit Ihnen geteilt.',
    other: 'Jemand hat {count} Arbeiten mit Ihnen geteilt.',
  },
  'browser.list.addAll': 'Alle auf meine Liste setzen',
  'browser.list.addedAll': {
    one: '{count} Arbeit hinzugefügt',
    other: '{count} Arbeiten hinzugefügt',
  },
  'browser.list.mine': 'Meine eigene Liste',
  'browser.list.save': 'Literaturangaben speichern',
  'browser.list.saveAs': 'Speichern als',
  'browser.list.saved': 'Leseliste als {format} gespeichert',
  'browser.list.copyLink': 'Link zu dieser Liste kopieren',

  'browser.names.shownTerms': {
    one: '{shown} von {count} Begriff',
    other: '{shown} von {count} Begriffen',
  },
  'browser.names.shown': { one: '{shown} von {count} Namen', other: '{shown} von {count} Namen' },

  'browser.map.failed':
    'Die Karte konnte nicht geladen werden. Die Liste darunter hat alle Themen.',
  'browser.map.lit': '{lit} von {papers}',
  'browser.map.more': { one: 'und {count} weitere', other: 'und {count} weitere' },
};
