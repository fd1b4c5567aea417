import type { site as english } from '../en/site.ts';
import type { Texts } from '../texts.ts';

/** What the frame of the site and its own pages say, in German. */
export const site: Pick<Texts, keyof typeof english> = {
  'count.papers': { one: '{count} Arbeit', other: '{count} Arbeiten' },
  'count.topics': { one: '{count} Thema', other: '{count} Themen' },
  'count.papersOn': { one: '{count} Arbeit über {field}', other: '{count} Arbeiten über {field}' },
  'count.of': '{known} von {all}',

  'people.between': ', ',
  'people.others': '{names} u. a.',
  'people.more': { one: '{names} und {count} weitere', other: '{names} und {count} weitere' },
  'people.moreFound': '{names} und {number} weitere',
  'people.editedBy': 'Herausgegeben von {names}',

  'date.since': 'seit {date}',
  'date.season': '{season} {year}',
  'date.spring': 'Frühjahr',
  'date.summer': 'Sommer',
  'date.autumn': 'Herbst',
  'date.winter': 'Winter',

  'menu.label': 'Seiten',
  'menu.open': 'Menü',
  'menu.home': 'Start',
  'menu.topics': 'Themen',
  'menu.allTopics': 'Alle Themen',
  'menu.terms': 'Begriffe',
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

  'notFound.title': 'Seite nicht gefunden',
  'notFound.heading': 'Unter dieser Adresse ist keine Seite',
  'notFound.description': 'Unter dieser Adresse ist keine Seite.',
  'notFound.why':
    'Vielleicht ist der Link verschrieben, oder die Seite war nie hier. Frühere Adressen führen weiter zu der Seite, wo sie jetzt ist. Suchen Sie, was Sie wollten:',
  'notFound.topics': 'Oder sehen Sie die Themen durch',

  'moved.title': 'Diese Seite ist umgezogen',
  'moved.description': 'Diese Seite hat jetzt eine andere Adresse.',
  'moved.go': 'Zur neuen Adresse',

  'offline.stored': 'Auf diesem Gerät gespeichert',
  'offline.cancel': 'Abbrechen',
  'offline.remove': 'Entfernen',
  'offline.pages': 'Gespeicherte Seiten',
  'offline.title': 'Gespeicherte Seiten',
  'offline.description': 'Was sich auf diesem Gerät ohne Netz lesen lässt.',
  'offline.notHere': 'Es gibt kein Netz, und diese Seite ist auf diesem Gerät nicht gespeichert.',
  'offline.again': 'Noch einmal versuchen',
  'offline.orRead': 'Oder lesen Sie, was hier ist:',
  'offline.search': 'Alle Arbeiten sind gespeichert. Durchsuchen Sie sie:',
  'offline.noScript': 'Seiten speichert ein Skript, und Skripte sind hier abgeschaltet.',
  'offline.nothing': 'Dieser Browser speichert keine Seiten dieser Website.',
  'offline.find': 'Eine gespeicherte Seite finden',
  'offline.topic': 'Thema',

  'list.description':
    'Arbeiten, die Sie sich gemerkt haben, in Ihrer Reihenfolge, zum Lesen, Mitnehmen und Weitergeben. Die Liste liegt allein in Ihrem Browser.',
  'list.note':
    'Liegt allein in diesem Browser. Ein Link zur Liste nennt ihre Arbeiten, und wer ihn öffnet, sieht sie.',
  'list.noScript': 'Die Liste führt ein Skript; ohne Skripte gibt es keine.',

  'card.summaries': 'Kurzfassungen',
  'card.citations': 'Literaturangaben',
};
