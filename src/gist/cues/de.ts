import type { Cues } from '../cues.ts';

/** German. */
export const de: Cues = {
  done: /\b(?:wir (?:\S+ )?(?:stellen|schlagen|führen|entwickeln|untersuchen|beschreiben|zeigen|analysieren|vergleichen|messen|prüfen|erproben)|(?:diese|die vorliegende|unsere) (?:arbeit|studie|untersuchung|dissertation)|(?:dieser|der vorliegende|der) (?:beitrag|artikel|aufsatz|bericht)|(?:dieses|das) (?:buch|kapitel)|in (?:dieser|diesem|der vorliegenden)|wird (?:\S+ ){0,6}(?:untersucht|vorgestellt|beschrieben|entwickelt|analysiert)|ziel (?:der|dieser)|wurden? (?:\S+ ){0,6}(?:untersucht|befragt|gemessen|verglichen))\b/i,
  outcome:
    /(?<!\p{L})(?:zeigt|zeigen|ergab|ergaben|ergebnisse?|fanden|stellt sich heraus|übertrifft|übertreffen|verbessert|senkt|erreicht|belegt|belegen|deuten darauf|signifikant|deutlich)(?!\p{L})|\d(?:,\d+)?\s?(?:%|prozent)/iu,
  background:
    /^(?:jedoch|allerdings|bisher|bislang|seit|obwohl|während|viele|die meisten|in den letzten jahren|häufig)\b|\b(?:wenig bekannt|herausforderung|bislang|bisher|oft|zunehmend)\b/i,
  availability: /\b(?:verfügbar unter|abrufbar|quelloffen|zu finden)\b|https?:\/\//i,
  pointing:
    /^(?:er|sie|es|dies|diese[rsnm]?|das|dabei|damit|dazu|dadurch|deshalb|daher|außerdem|zudem|ferner|schließlich|beide|so|solche|letztere)\b/i,
};
