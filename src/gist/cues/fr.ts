import type { Cues } from '../cues.ts';

/** French. */
export const fr: Cues = {
  done: /(?:nous (?:\S+ )?(?:proposons|présentons|introduisons|étudions|analysons|décrivons|examinons|développons|montrons|comparons)|(?:cet|l['’]) ?(?:article|étude|ouvrage)|(?:cette|notre) (?:étude|thèse|recherche)|ce (?:travail|papier|chapitre|mémoire)|l['’]objectif de)/i,
  outcome:
    /(?:montrent|montrons|révèlent|résultats?|suggèrent|améliore|réduit|surpasse|atteint|significati[fv])|\d(?:,\d+)?\s?%/i,
  background:
    /^(?:cependant|toutefois|bien que|malgré|depuis|récemment|si )|(?:peu étudié|mal connu|souvent|défi)/i,
  availability: /(?:disponibles? (?:sur|à)|accessible à)|https?:\/\//i,
  pointing:
    /^(?:il|elle|ils|elles|ceci|cela|ce|cette|ces|ainsi|donc|de plus|en outre|par ailleurs|enfin|ensuite)\b/i,
};
