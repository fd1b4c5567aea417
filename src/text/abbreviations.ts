/** Abbreviations whose full stop ends no sentence, by the language tag; in lower case. */
export const abbreviations: Record<string, readonly string[]> = {
  /** What texts of any language borrow, in references above all. */
  '': 'al cf vs e.g i.e eg ie fig figs eq eqs sec ref refs vol ca'.split(' '),
  en: 'approx resp prob dr mr mrs ms prof st dept univ jr incl esp viz w.r.t a.k.a i.i.d'.split(
    ' ',
  ),
  de: 'z.b d.h u.a bzw ca vgl sog bspw evtl ggf inkl abb nr s.o s.u dr prof u.ä i.d.r v.a'.split(
    ' ',
  ),
  fr: 'p.ex c.-à-d env chap éd mm mme dr'.split(' '),
  es: 'p.ej sr sra dr dra aprox núm pág'.split(' '),
  it: 'p.es ecc sig dott pag'.split(' '),
  pt: 'p.ex sr sra dr dra aprox'.split(' '),
  nl: 'bijv d.w.z o.a ca nr'.split(' '),
};

/** Abbreviations that a figure follows: “no. 5” goes on, “He said no.” does not. */
export const beforeFigures: readonly string[] = 'no nos nr p pp ch chap art'.split(' ');
