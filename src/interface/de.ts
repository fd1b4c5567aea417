import type { Texts } from './texts.ts';

/** What the site says, in German. */
export const de: Texts = {
  'count.papers': { one: '{count} Arbeit', other: '{count} Arbeiten' },
  'count.topics': { one: '{count} Thema', other: '{count} Themen' },
  'count.papersOn': { one: '{count} Arbeit über {field}', other: '{count} Arbeiten über {field}' },
  'count.of': '{known} von {all}',

  'menu.label': 'Seiten',
  'menu.open': 'Menü',
  'menu.home': 'Start',
  'menu.topics': 'Themen',
  'menu.allTopics': 'Alle Themen',
  'menu.names': 'Namen',
  'menu.glossary': 'Glossar',
  'menu.map': 'Karte',
  'menu.search': 'Suche',
  'menu.readingList': 'Leseliste',
  'menu.about': 'Über',

  'theme.label': 'Farben',
  'theme.system': 'System',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',

  'footer.about': 'Über {name}',
  'footer.rights': 'Titel und Zusammenfassungen gehören ihren Verfassern',
  'footer.correct': 'Korrektur vorschlagen',
  'footer.edit': 'Seite bearbeiten',

  'neighbours.label': 'Arbeiten dieses Themas',
  'neighbours.newer': 'Neuere zu diesem Thema',
  'neighbours.older': 'Ältere zu diesem Thema',

  'empty.title': 'Noch keine Arbeiten',
  'empty.what':
    'Legen Sie eine Liste (BibTeX, RIS und andere) in {folder} ab und rufen Sie {command} auf: Aus jeder ihrer Arbeiten wird eine Seite.',

  'home.title': 'Finden Sie die Arbeit.',
  'home.subtitle': 'Und alles, was um sie liegt.',
  'home.inTopics': '{papers} in {topics}',
  'home.years': '{papers}, {first} bis {last}',
  'home.year': '{papers}, von {year}',
  'home.only': '{papers}.',
  'home.each': '{papers}: zu jeder {parts}.',
  'home.eachAndTopics': '{papers}: zu jeder {parts}, zu jedem Thema ein Überblick.',
  'home.summary': 'eine Kurzfassung',
  'home.abstract': 'ihre Zusammenfassung',
  'home.links': 'ihre Links',
  'home.searched': 'Alles hier lässt sich durchsuchen und zitieren.',
  'home.searchedCorrected': 'Alles hier lässt sich durchsuchen, zitieren und verbessern.',
  'home.perYear': 'Arbeiten je Jahr',
  'home.map': 'Karte aller Arbeiten',
  'home.newest': 'Neueste Arbeiten',
  'home.some': 'Arbeiten',
  'home.allByDate': 'Alle Arbeiten nach Datum',
  'home.all': 'Alle Arbeiten',

  'about.title': 'Über {name}',
  'about.description':
    'Woher die Arbeiten von {name} kommen, was über sie bekannt ist und wie man etwas verbessert.',
  'about.descriptionClosed': 'Woher die Arbeiten von {name} kommen und was über sie bekannt ist.',
  'about.what':
    '{name} macht aus Listen von Arbeiten eine Wissenssammlung: eine Seite für jede Arbeit, nach Themen geordnet, mit {parts}. Die Website besteht aus fertigen Seiten über einfachen Markdown-Dateien; sie lässt sich lesen, durchsuchen, kopieren und aufbewahren, ohne dass ein Dienst dahintersteht.',
  'about.summaries': 'Kurzfassungen',
  'about.overviews': 'Überblicken',
  'about.search': 'Suche',
  'about.links': 'Links',
  'about.collection': 'Was darin ist',
  'about.known': '{papers}. Was nicht bekannt ist, fehlt; geraten wird nichts:',
  'about.knownOf': 'Bekannt von einer Arbeit',
  'about.papers': 'Arbeiten',
  'about.fact.summary': 'Kurzfassung in einfachen Worten',
  'about.fact.authors': 'Verfasser oder Herausgeber',
  'about.fact.published': 'Datum der Veröffentlichung',
  'about.fact.type': 'Art der Arbeit',
  'about.fact.venue': 'Tagung, Zeitschrift oder Buch',
  'about.fact.publisher': 'Verlag',
  'about.fact.arxiv': 'Kennung bei arXiv',
  'about.fact.doi': 'DOI',
  'about.fact.pmid': 'Kennung bei PubMed',
  'about.fact.code': 'Adresse des Codes',
  'about.sources': 'Woher es kommt',
  'about.belong':
    'Titel und Zusammenfassungen gehören ihren Verfassern und stehen hier, wie sie geschrieben sind; behoben ist, was Textwandler an Formeln und Akzenten beschädigt haben.',
  'about.correct': 'Etwas verbessern',
  'about.form':
    'Am Ende jeder Arbeit steht der Link „Korrektur vorschlagen“. Er öffnet ein Formular; was Sie dort schreiben, wird zu einem Änderungsvorschlag, und von git müssen Sie nichts wissen. „Seite bearbeiten“ daneben öffnet die Datei der Seite im {repository}. Keine Änderung wird von einem späteren Import überschrieben. Was eine Seite enthalten kann und was geprüft wird, steht in den {rules}.',
  'about.repository': 'Repositorium',
  'about.rules': 'Regeln für Seiten',
  'about.add': '{add}: mit DOI oder Adresse oder mit Titel und Zusammenfassung.',
  'about.addArxiv': '{add}: mit der Adresse bei arXiv oder mit Titel und Zusammenfassung.',
  'about.addPaper': 'Eine Arbeit hinzufügen',
  'about.take': 'Zum Mitnehmen',
  'about.takeAll':
    'Alles hier lässt sich mitnehmen: Literaturangaben jeder Arbeit, jedes Themas und der ganzen Sammlung, Feeds und alle Daten als JSON und CSV. {data} nennt die Dateien.',
  'about.offline': 'Ohne Netz',
  'about.offlineHow':
    'Themen und die Seiten, die Sie öffnen, lassen sich ohne Netz wieder lesen. Die ganze Sammlung mit ihrer Suche passt auf ein Telefon; die Website lässt sich über das Menü des Browsers auch wie ein Programm installieren.',
  'about.privacy': 'Datenschutz',
  'about.privacyHow':
    'Die Website setzt keine Cookies und fragt keinen anderen Server. Die Suche läuft im Browser; was Sie eingeben, wird nirgendwohin gesandt. Die Leseliste liegt allein in Ihrem Browser. Links zu {hosts} führen dorthin.',
  'about.publishers': 'Verlagen',
  'about.code': 'Code',
  'about.goOn': '{search} oder {topics}.',
  'about.searchCollection': 'Die Sammlung durchsuchen',
  'about.lookThrough': 'die Themen durchsehen',

  'glossary.title': 'Glossar',
  'glossary.description': {
    one: '{count} Begriff in zwei Sätzen, mit den Arbeiten, die ihn verwenden.',
    other: '{count} Begriffe in je zwei Sätzen, mit den Arbeiten, die sie verwenden.',
  },
  'glossary.descriptionOn': {
    one: '{count} Begriff ({field}) in zwei Sätzen, mit den Arbeiten, die ihn verwenden.',
    other: '{count} Begriffe ({field}) in je zwei Sätzen, mit den Arbeiten, die sie verwenden.',
  },
  'glossary.lead': {
    one: '{count} Begriff, den diese Arbeiten voraussetzen, in zwei Sätzen, mit den Arbeiten, die ihn verwenden.',
    other:
      '{count} Begriffe, die diese Arbeiten voraussetzen, in je zwei Sätzen, mit den Arbeiten, die sie verwenden.',
  },
  'glossary.seeAlso': 'Siehe auch',
  'glossary.searchAll': { one: 'Danach suchen', other: 'Nach allen {count} suchen' },

  'topics.title': 'Themen',
  'topics.description': '{papers} in {topics}.',
  'topics.descriptionSpan': '{papers} in {topics}, von {first} bis {last}.',
  'topics.missing': 'Eine Arbeit fehlt? {add}.',
  'topics.add': 'Fügen Sie sie hinzu',

  'search.title': 'Suche',
  'search.in': '{name} durchsuchen',
  'search.description': {
    one: '{count} Arbeit nach Titel, Name, Verfasser oder Inhalt durchsuchen.',
    other: '{count} Arbeiten nach Titel, Name, Verfasser oder Inhalt durchsuchen.',
  },
  'search.label': 'Arbeiten durchsuchen',
  'search.placeholder': 'Ein Titel, ein Name oder was sie tut',
  'search.submit': 'Suchen',
  'search.noScript':
    'Die Suche braucht JavaScript, das hier abgeschaltet ist. Alle Arbeiten sind über ihre Themen zu erreichen:',
  'search.results': 'Ergebnisse',
  'search.searching': 'Suche läuft …',
  'search.sortBy': 'Ordnen nach',
  'search.byRelevance': 'Nähe zur Frage',
  'search.byDate': 'Datum',
  'search.filters': 'Filter',
  'search.more': 'Weitere Ergebnisse',
  'search.show': 'Ergebnisse zeigen',

  'notFound.title': 'Seite nicht gefunden',
  'notFound.heading': 'Unter dieser Adresse ist keine Seite',
  'notFound.description': 'Unter dieser Adresse ist keine Seite.',
  'notFound.why':
    'Vielleicht ist der Link verschrieben, oder die Seite war nie hier. Frühere Adressen führen weiter zu der Seite, wo sie jetzt ist. Suchen Sie, was Sie wollten:',
  'notFound.topics': 'Oder sehen Sie die Themen durch',

  'map.title': 'Karte der Arbeiten',
  'map.description': {
    one: '{count} Arbeit als Punkt.',
    other:
      '{count} Arbeiten als Punkte: Nahe handeln von Ähnlichem, die Farben sind Gruppen von Themen.',
  },
  'map.lead':
    'Jeder Punkt ist eine Arbeit; Arbeiten über Ähnliches liegen nahe beieinander, Richtungen bedeuten nichts.',
  'map.list': 'Die Karte als Liste',
  'map.listLead':
    'Themen mit den Themen, deren Arbeiten am nächsten liegen; die Seite jedes Themas nennt seine Arbeiten.',
  'map.near': 'nahe bei {topics}',
  'map.light': 'Arbeiten aufleuchten lassen mit',
  'map.words': 'Wörter aus Titel oder Kurzfassung',
  'map.ofTopic': 'aus dem Thema',
  'map.allTopics': 'alle Themen',
  'map.noScript':
    'Die Karte zeichnet ein Skript, das nicht läuft. Die Liste darunter hat alle Themen.',
  'map.drawing': 'Die Karte wird gezeichnet …',
  'map.closer': 'Näher',
  'map.farther': 'Weiter weg',
  'map.all': 'Alles',
  'map.role': 'Karte',
  'map.help':
    'Ziehen verschiebt, Rollen oder Spreizen geht näher heran. Mit der Tastatur: Pfeiltasten gehen zur nächsten Arbeit, die Eingabetaste öffnet sie, + und − gehen näher und weiter weg, 0 zeigt alles.',
  'map.colours': 'Farben',
  'map.lit': 'Aufleuchtende Arbeiten',

  'years.described': 'Arbeiten je Jahr. {counts}.',
  'years.numbers': 'In Zahlen',
  'years.undated': {
    one: '{count} Arbeit fehlt im Bild, weil ihr Datum nicht bekannt ist.',
    other: '{count} Arbeiten fehlen im Bild, weil ihr Datum nicht bekannt ist.',
  },

  'date.since': 'seit {date}',
  'date.season': '{season} {year}',
  'date.spring': 'Frühjahr',
  'date.summer': 'Sommer',
  'date.autumn': 'Herbst',
  'date.winter': 'Winter',

  'paper.cite': 'Zitieren',
  'paper.copyCitation': 'Literaturangabe kopieren',
  'paper.publication': 'Veröffentlichung',
  'paper.related': 'Verwandte Arbeiten',
  'paper.notAsClose': 'Nicht so nahe',
  'paper.links': 'Links',
  'paper.abstract': 'Zusammenfassung',
  'paper.about': 'Über diese Arbeit',
  'paper.introduces': 'Führt ein',
  'paper.alsoIn': 'Auch in',
  'paper.keywords': 'Schlagwörter',
  'paper.listingKeywords': 'Schlagwörter der Listen',

  'topic.page': '{topic}, Seite {number}',
  'topic.onThisPage': 'Auf dieser Seite',
  'topic.pages': 'Seiten',
  'topic.export': 'Export:',
  'topic.feed': 'Feed',
  'topic.aboutFiles': 'Über diese Dateien',
  'topic.copyLink': 'Link kopieren',
  'topic.copyText': 'Text zum Weitergeben kopieren',

  'table.papersOn': 'Arbeiten zum Thema {topic}',
  'table.paper': 'Arbeit',
  'table.venue': 'Erschienen in',
  'table.year': 'Jahr',
  'table.code': 'Code',
  'table.from': 'aus',

  'names.description': {
    one: '{count} Name einer Methode, eines Modells, eines Datensatzes oder Ähnlichem: was es ist und welche Arbeit es eingeführt hat.',
    other:
      '{count} Methoden, Modelle, Systeme, Datensätze, Vergleichsmaßstäbe, Werkzeuge und Theorien: was sie sind und welche Arbeit sie eingeführt hat.',
  },
  'names.lead':
    'Was die Arbeiten dieser Sammlung in die Welt gebracht haben: Methoden, Modelle, Datensätze und mehr, jeweils mit der Arbeit, die es beschreibt.',
  'names.found': {
    one: '{names} Namen aus {count} Arbeit',
    other: '{names} Namen aus {count} Arbeiten',
  },
  'names.kindOf': 'Art des Namens',
  'names.all': 'Alle',
  'names.letters': 'Buchstaben',
  'names.firstLetter': 'Erster Buchstabe',
  'names.beginning': 'Anfang',
  'names.method': 'Methode',
  'names.system': 'System',
  'names.model': 'Modell',
  'names.dataset': 'Datensatz',
  'names.benchmark': 'Vergleichsmaßstab',
  'names.tool': 'Werkzeug',
  'names.theory': 'Theorie',
  'names.kinds.method': 'Methoden',
  'names.kinds.system': 'Systeme',
  'names.kinds.model': 'Modelle',
  'names.kinds.dataset': 'Datensätze',
  'names.kinds.benchmark': 'Vergleichsmaßstäbe',
  'names.kinds.tool': 'Werkzeuge',
  'names.kinds.theory': 'Theorien',

  'list.description':
    'Arbeiten, die Sie sich gemerkt haben, in Ihrer Reihenfolge, zum Lesen, Mitnehmen und Weitergeben. Die Liste liegt allein in Ihrem Browser.',
  'list.note':
    'Liegt allein in diesem Browser. Ein Link zur Liste nennt ihre Arbeiten, und wer ihn öffnet, sieht sie.',
  'list.noScript': 'Die Liste führt ein Skript; ohne Skripte gibt es keine.',

  'offline.stored': 'Auf diesem Gerät gespeichert',
  'offline.keep': 'Alles für unterwegs speichern',
  'offline.cancel': 'Abbrechen',
  'offline.remove': 'Entfernen',
  'offline.pages': 'Gespeicherte Seiten',

  'data.title': 'Daten und Exporte',
  'data.belong': 'Titel und Zusammenfassungen gehören ihren Verfassern.',

  'card.summaries': 'Kurzfassungen',
  'card.citations': 'Literaturangaben',
};
