import type { data as english } from '../en/data.ts';
import type { Texts } from '../texts.ts';

/** What the page on data and the files for programs say, in German. */
export const data: Pick<Texts, keyof typeof english> = {
  'data.title': 'Daten und Exporte',
  'data.belong': 'Titel und Zusammenfassungen gehören ihren Verfassern.',
  'data.description':
    'Literaturangaben, Feeds und Daten von {papers} als Dateien: BibTeX, RIS, CSL-JSON, Markdown, JSON, CSV, Atom.',
  'data.lead':
    'Alles, was {name} von {papers} weiß, als Dateien. Sie entstehen mit jeder Änderung der Sammlung neu, unter Adressen, die bleiben.',
  'data.whole': 'Die ganze Sammlung',
  'data.file': 'Datei',
  'data.size': 'Größe',
  'data.byTopic': 'Nach Themen',
  'data.topic': 'Thema',
  'data.feed': 'Feed',
  'data.topicAs': '{topic} als {format}, {size}',
  'data.topicFeed': '{format}-Feed zu {topic}',
  'data.digests':
    '{file} enthält die Prüfsumme jeder Datei auf dieser Seite, in der Form, die {command} prüft.',
  'data.feeds': 'Feeds und Texte',
  'data.newest': 'Neueste Arbeiten: {atom}, {json}',
  'data.models': 'Für Sprachmodelle: {short}, was wo ist, und {long}, der ganze Text',
  'data.markdown':
    'Die Seite jeder Arbeit als Markdown: ihre Adresse mit {ending} statt des letzten Schrägstrichs',
  'data.openSearch':
    'Die Sammlung lässt sich aus der Adresszeile des Browsers durchsuchen: {description}',
  'data.openSearchFile': 'OpenSearch-Beschreibung',
  'data.schema': 'Was in papers.json und papers.csv steht',
  'data.schemaWhat':
    '{json} ist ein Objekt: {version}, die sich ändert, wenn ein Schlüssel seine Bedeutung ändert, {name} und {address} der Sammlung, {license} und {papers}, die neuesten zuerst. Was von einer Arbeit nicht bekannt ist, hat keinen Schlüssel; Schlüssel einer Veröffentlichung heißen wie die {csl}. Das {schema} dazu sagt dasselbe für Programme. {csv} ist UTF-8 mit einer Zeile der Namen; Listen sind mit „; “ verbunden, und ein Wert, den eine Tabellenkalkulation als Formel ausführen würde, beginnt mit einem Apostroph.',
  'data.cslVariables': 'CSL-Variablen',
  'data.jsonSchema': 'JSON Schema',
  'data.key': 'Schlüssel',
  'data.meaning': 'Bedeutung',
  'data.known': 'Bekannt',
  'data.inCsv': 'In CSV',
  'data.always': 'immer',
  'data.ofSome': 'von manchen',
  'data.yes': 'ja',
  'data.no': 'nein',
  'data.results':
    '{csv} hat eine Zeile für jeden Wert, den eine Zusammenfassung nennt: die Arbeit, was gemessen wurde, {value} und {unit}, wie sie dort stehen; {basis} sagt, ob es ein Stand ist (absolute), so viele Einheiten mehr oder weniger (difference) oder Prozent oder Vielfaches von etwas (relative); {bound}, was ihn zur Grenze oder zum Mittel macht; {against}, womit verglichen wird, {on} Datensätze, Modelle und Geräte, {conditions}, was ihn sonst beschränkt, {evidence} die Worte der Zusammenfassung. Was sie nicht sagt, ist leer; Werte verschiedener Arbeiten sind unter verschiedenen Bedingungen gemessen. {json} sagt Programmen dasselbe.',
  'data.things':
    '{json} enthält jede Methode, jedes Modell, jeden Datensatz und Ähnliches, was Arbeiten einführen oder womit sie zu tun haben: die Namen, was es ist, die Arbeit, die es eingeführt hat, und {roles}. {csv} hat eine Zeile für jede davon: {thing} mit {name} und {kind}, {role}, was eine Arbeit ({paper}) damit zu tun hat, und {evidence}, die Worte der Zusammenfassung, die es sagen. Eine Rolle ist, was die Arbeit von sich sagt: {beats} und {improves} haben einen Vergleich im Beleg, unter den Bedingungen der Arbeit; woran oder wogegen Ergebnisse gemessen sind, zählt als {measures} und {compares}.',
  'data.keys': 'Zitierschlüssel',
  'data.keysHow':
    'Der Schlüssel, den die Seite einer Arbeit nennt. Nennt sie keinen: der Familienname des ersten Verfassers, das Jahr der ersten Fassung und der Name, den die Arbeit einführt, sonst das erste Wort ihres Titels, das etwas sagt. Hätten zwei Arbeiten denselben Schlüssel, endet der spätere auf {letter}.',
  'data.keysHowAs':
    'Der Schlüssel, den die Seite einer Arbeit nennt. Nennt sie keinen: der Familienname des ersten Verfassers, das Jahr der ersten Fassung und der Name, den die Arbeit einführt, sonst das erste Wort ihres Titels, das etwas sagt: {key}. Hätten zwei Arbeiten denselben Schlüssel, endet der spätere auf {letter}.',
  'data.licence': 'Lizenz',
  'data.bytes': '{size} B',
  'data.kilobytes': '{size} kB',
  'data.megabytes': '{size} MB',
  'data.key.slug': 'Benennt die Arbeit in dieser Sammlung; das Ende ihrer Adresse',
  'data.key.page': 'Adresse ihrer Seite',
  'data.key.key': 'Schlüssel ihres BibTeX-Eintrags',
  'data.key.title': 'Wie die Verfasser ihn schreiben; Formeln sind TeX zwischen Dollarzeichen',
  'data.key.titleText': 'Der Titel als einfacher Unicode-Text',
  'data.key.summary': 'Was sie tut und was herauskam, in den Worten dieser Sammlung',
  'data.key.claims':
    'Dasselbe in Aussagen: die Art einer jeden, ihr Text und die Worte der Zusammenfassung, die sie tragen',
  'data.key.results':
    'Werte, die die Zusammenfassung nennt, jeder mit dem Vergleich, woran gemessen wurde, und ihren Worten',
  'data.key.roles':
    'Was sie mit Methoden, Datensätzen und Ähnlichem von anderen zu tun hat, jeweils mit den Worten der Zusammenfassung, die es sagen',
  'data.key.gist':
    'Wo niemand eine Kurzfassung geschrieben hat: Sätze der Zusammenfassung, die ein Programm ausgewählt hat',
  'data.key.type': 'Art der Arbeit, wie CSL sie nennt, oder preprint',
  'data.key.authors':
    'Wie man sie spricht, in der Reihenfolge der Arbeit; am Ende „et al.“, wo welche fehlen',
  'data.key.editors': 'Des Buches oder des Tagungsbandes',
  'data.key.translators': 'Wie man sie spricht',
  'data.key.published':
    'Wann sie erschien, bei Preprints die erste Fassung: Jahr, Monat oder Tag (EDTF)',
  'data.key.venue': 'Tagung oder Zeitschrift mit ihrem kurzen Namen und dem Jahr',
  'data.key.container-title': 'Zeitschrift, Tagungsband oder Buch mit vollem Titel',
  'data.key.event-title': 'Tagung, auf der sie vorgestellt wurde',
  'data.key.volume': 'Band der Zeitschrift oder des Buches',
  'data.key.issue': 'Heft der Zeitschrift',
  'data.key.pages': 'Seiten oder Nummer des Artikels',
  'data.key.collection-title': 'Reihe, in der das Buch erschien',
  'data.key.collection-number': 'Nummer in der Reihe',
  'data.key.edition': 'Auflage des Buches',
  'data.key.publisher': 'Verlag, Hochschule oder Institution',
  'data.key.publisher-place': 'Ort des Verlags',
  'data.key.genre': 'Was die Art offenlässt, etwa Dissertation',
  'data.key.number': 'Nummer eines Berichts, eines Patents oder einer Norm',
  'data.key.language': 'Sprachkennung (BCP 47)',
  'data.key.arxiv': 'Kennung bei arXiv',
  'data.key.doi': 'Digital Object Identifier',
  'data.key.isbn': 'ISBN des Buches',
  'data.key.issn': 'ISSN der Zeitschrift',
  'data.key.pmid': 'Kennung bei PubMed',
  'data.key.url': 'Wo sie zu lesen ist, wenn keine Kennung dorthin führt',
  'data.key.code': 'Adresse ihres Codes',
  'data.key.topics': 'Themen, das wichtigste zuerst',
  'data.key.introduces': 'Namen, die die Arbeit in die Welt bringt',
  'data.key.keywords': 'Wovon sie handelt, in Wörtern, die andere Arbeiten teilen',
  'data.key.search': 'Wendungen in einfachen Worten, mit denen jemand nach ihr suchen würde',
  'data.key.source-keywords': 'Schlagwörter, wie die Listen sie haben',
  'data.key.note': 'Was die Listen anmerken',
  'data.key.related':
    'Arbeiten zum Weiterlesen, die jemand gewählt hat, mit dem, was sie verbindet, und, wo es bekannt ist, wie die Arbeit zu ihnen steht',
  'data.key.drafts': 'Was davon ein Modell geschrieben und noch niemand angenommen hat',
  'data.key.sources': 'Listen, in denen sie steht',
  'data.key.added': 'Der Tag, an dem sie in die Sammlung kam, wo keine Liste ihn nennt',
  'data.key.abstract': 'Markdown; Formeln sind TeX zwischen Dollarzeichen',

  'models.markdown':
    'Jede Arbeit hat eine Seite als Markdown unter ihrer Adresse, mit {ending} statt des letzten Schrägstrichs.',
  'models.unknown': 'Was von einer Arbeit nicht bekannt ist, fehlt.',
  'models.summaries': 'Kurzfassungen sagen, was die Verfasser berichten.',
  'models.drafts':
    'Solche, die mit „Entwurf:“ beginnen, hat ein Modell geschrieben; geprüft sind sie noch nicht.',
  'models.data': 'Daten',
  'models.json': 'Alles, was von jeder Arbeit bekannt ist, mit Zusammenfassungen',
  'models.schema': 'JSON Schema von {file}',
  'models.bibtex': 'BibTeX jeder Arbeit',
  'models.whole': 'Jedes Thema und jede Arbeit in einem Text',
};
