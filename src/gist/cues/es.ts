import type { Cues } from '../cues.ts';

/** Spanish. */
export const es: Cues = {
  done: /(?:(?:proponemos|presentamos|introducimos|estudiamos|analizamos|describimos|examinamos|desarrollamos|comparamos)|(?:este|el presente) (?:artículo|trabajo|estudio|libro|capítulo)|(?:esta|la presente) (?:investigación|tesis)|el objetivo de)/i,
  outcome:
    /(?:muestran?|mostramos|resultados?|revelan?|sugieren|mejora|reduce|supera|alcanza|significativ[oa])|\d(?:[.,]\d+)?\s?%/i,
  background:
    /^(?:sin embargo|no obstante|aunque|a pesar|desde|recientemente|en los últimos años)|(?:poco estudiado|a menudo|desafío)/i,
  availability: /(?:disponibles? en|se encuentra en)|https?:\/\//i,
  pointing:
    /^(?:él|ella|ellos|ellas|esto|este|esta|estos|estas|además|así|por tanto|por lo tanto|finalmente|luego)\b/i,
};
