import type { NameCues } from '../cues.ts';

/** German. */
export const de: NameCues = {
  proposing:
    /(?<!\p{L})(?:wir|(?:diese|die vorliegende) (?:arbeit|studie)|(?:dieser|der) (?:beitrag|artikel)) (?:stell|schlag|entwickel|präsentier|beschreib|führ|veröffentlich)\p{L}*/giu,
  calling: /(?<!\p{L})(?:den wir|die wir|das wir) /giu,
  calledSoBefore: /(?<!\p{L})(?:namens|mit dem namen|bezeichnet als|nämlich)[:,]? /giu,
  callingAfter: /^ (?:genannt|nennen)(?!\p{L})/iu,
  leadingOn: /(?<!\p{L})(?:für|auf|in|zu|mit|durch|das|die|der|welche[rs]?|von|bei|um)(?!\p{L})/iu,
  definite: /^(?:d(?:er|ie|as|en|em)|unser\p{L}*)\s+/iu,
  indefinite: /^(?:eine?[nmrs]?|zwei|drei|neue[nrs]?)\s+/iu,
  nouns:
    /(?<!\p{L})(?:Verfahren|Methode|Modell|System|Datensatz|Werkzeug|Algorithmus|Ansatz|Korpus|Fragebogen|Test|Konzept|Programm|Rahmen)s?,?\s+(?=["„“«]?[\p{Lu}\p{N}])/gu,
  following:
    /^\s*(?:$|[,.;:()–—-]|(?:das|die|der|vor|ein|eine|zur|zum|für|und|mit|als|in|auf|aus)(?!\p{L}))/iu,
};
