/**
 * What a column or a member says of a work: facts under the names that pages have for them, parts of
 * facts that databases keep apart (`month`, `page-first`), and what has to be looked at to know
 * (`source`, `id`, `citation`).
 */
export type WorkField =
  | 'title'
  | 'subtitle'
  | 'abstract'
  | 'authors'
  | 'editors'
  | 'translators'
  | 'type'
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'container-title'
  | 'container-place'
  | 'source'
  | 'citation'
  | 'venue'
  | 'event-title'
  | 'volume'
  | 'issue'
  | 'page'
  | 'page-first'
  | 'page-last'
  | 'article-number'
  | 'collection-title'
  | 'collection-number'
  | 'edition'
  | 'publisher'
  | 'publisher-place'
  | 'genre'
  | 'number'
  | 'language'
  | 'arxiv'
  | 'doi'
  | 'id'
  | 'isbn'
  | 'issn'
  | 'pmid'
  | 'url'
  | 'code'
  | 'source-keywords'
  | 'note'
  | 'extra'
  | 'citation-key'
  | 'furniture';

/**
 * The names of each field in small letters without blanks and signs, the most telling first: where
 * several columns say the same, the first that is filled counts. They are those of the exports of
 * Zotero, Scopus, Web of Science, PubMed, Dimensions, Lens, IEEE Xplore, Embase, Springer, EBSCO,
 * Publish or Perish, CiteSource, of the APIs of Semantic Scholar, DBLP, Europe PMC and OpenReview,
 * and what people write into tables of their own.
 */
const names: Record<WorkField, string> = {
  title: `title papertitle articletitle documenttitle itemtitle titletext primarytitle
    worktitle displayname titlename titleofpaper titel titre titulo papername paper article`,
  subtitle: 'subtitle',
  abstract: `abstract abstracts abstractnote abstracttext abstractnotes englishabstract summary
    zusammenfassung resume`,
  authors: `authorsfull authorfullnames fullauthornames authorfull authors author authorlist
    authornames authorname names authorstring authorsnames creators creator firstauthors
    listofauthors paperauthors authorsraw authorsparsed bookauthors by inventors inventor firstauthor
    autoren autor auteurs auteur`,
  editors: 'editors editor bookeditors editornames secondaryauthors serieseditor',
  translators: 'translators translator',
  type: `itemtype documenttype publicationtype publicationtypes typeofreference worktype pubtype
    reftype entrytype contenttype typeofpublication typeofwork referencetype papertype pubtypelist
    type kind`,
  date: `publicationdate datepublished publisheddate date published publishedat publishdate pubdate
    issued coverdate issuedate firstpublicationdate datum dateofpublication onlinedate
    publicationdateprint publicationdateonline releasedate submitteddate posted`,
  year: 'publicationyear pubyear year yearpublished publishedyear yearofpublication jahr annee yr',
  month: 'month publicationmonth',
  day: 'day',
  'container-title': `publicationtitle sourcetitle containertitle journaltitle journalname journal
    journalbook journalconference journalorconference booktitle anthologytitle fulljournalname
    proceedingstitle proceedings publication publicationsource jname zeitschrift revue
    secondarytitle jrnl publishedin`,
  'container-place': 'journalabbreviation abbreviatedsourcetitle jrnlabbr journalabbr isoabbrev',
  source: 'source',
  citation: 'citation journalref journalreference reference citationtext',
  venue:
    'venue venuename publicationvenue conferencejournal conferenceorjournal conference konferenz event where',
  'event-title': 'conferencename eventtitle meetingname conferencetitle eventname proceedingsof',
  volume: 'volume journalvolume vol volumenumber',
  issue: 'issue issuenumber journalissue iss',
  page: 'pages page pagination pagenumbers pageinfo pagerange pp seiten',
  'page-first': 'pagestart startpage firstpage beginningpage spage',
  'page-last': 'pageend endpage lastpage endingpage epage',
  'article-number': 'artno articlenumber artnumber elocationid',
  'collection-title': 'series seriestitle bookseriestitle collectiontitle bookseries',
  'collection-number': 'seriesnumber collectionnumber',
  edition: 'edition',
  publisher: `publisher publishername institution university school degreegrantor organization
    repository verlag`,
  'publisher-place': `place publisherplace publisherlocation placepublished placeofpublication
    publishercity`,
  genre: 'genre thesistype reporttype degree degreetype',
  number: 'reportnumber patentnumber number docnumber reportno',
  language: 'language languageoforiginaldocument lang languages sprache langue',
  arxiv: 'arxivid arxiv arxivlink arxivurl arxivno eprint arxivnumber archivelocation preprint',
  doi: 'doi itemdoi doilink doinumber doiurl',
  id: 'id paperid key uid',
  isbn: 'isbn isbns eisbn isbnnumber',
  issn: 'issn issns eissn issneissn issnlinking journalissn',
  pmid: 'pmid pubmedid pubmed medline',
  url: `url link urls links articleurl paperurl paperlink weblink openurllink fulltexturl sourceurls
    externalurl pdf pdflink pdfurl ee site openreview website address webaddress urllink weburl
    fulltextlink openaccesspdf landingpageurl projectpage project`,
  code: 'code github codelink codeurl githublink githuburl repo githubrepo implementation sourcecode',
  'source-keywords': `keywords authorkeywords keyword manualtags tags tag authorskeywords
    keywordsauthor automatictags meshterms indexkeywords ieeeterms keywordsplus schlagworter
    sourcekeywords subjects`,
  note: `notes note comment comments remark remarks tldr shortsummary anmerkungen kommentar
    description`,
  extra: 'extra',
  'citation-key': 'citationkey citekey bibtexkey bibkey',
  // What tells of the row, of the program that wrote it, or how often it was looked at.
  furniture: `rank index row no nr slug introduces topics dateadded datemodified createdate entrydate
    dateaddedtoxplore gsrank querydate cites citesurl citesperyear citesperauthor authorcount age
    relatedurl citationurl citedby timescited citationcount referencecount influentialcitationcount
    eid lensid publicationid corpusid recordids recordid duplicateid citesource citelabel citestring
    filename filesize filetype filedatapath ecc score hits included label labels version accessdate
    librarycatalog fileattachments linkattachments unnamed0 upvotes gscitation gsversiontotal
    gscitedbylink pdfsize rowid recid`,
};

const fieldOf = new Map<string, { field: WorkField; rank: number }>();
for (const field of keysOf(names)) {
  for (const [rank, name] of names[field].split(/\s+/).entries())
    fieldOf.set(name, { field, rank });
}

/**
 * What a column or member of a name says, and how telling the name is (0 is the most); undefined
 * for names that no page has a place for.
 */
export function readFieldName(name: string): { field: WorkField; rank: number } | undefined {
  return fieldOf.get(plainFieldName(name));
}

/** A name in small letters, without accents, blanks and signs: “Author(s) ID” is authorsid. */
export function plainFieldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}
