import type { NameCues } from '../cues.ts';

/** English. */
export const en: NameCues = {
  proposing:
    /\b(?:we|i|(?:this|the|our|present|current|the present) (?:paper|work|study|article|report)|(?:this|our) (?:research|contribution)) (?:(?:also|then|first|further|furthermore|thus|therefore|here|now|finally|hereby|next|additionally|specifically|instead|next) |have (?:utilized \S+ to )?|, )*(?:propos|introduc|present|develop|releas|buil|design|devis|contribut|creat|construct|describ|offer|formulat|implement|open-sourc|suggest|provid|unveil|launch|curat|train|defin|collect|extract)(?:e|es|ed|s|d|t|ing)?\b|\b(?:by|and|through|via|while) (?:propos|introduc|present|develop|releas|build|design|creat)ing\b|\b(?:and|which) (?:further |then |also )?(?:proposed?|introduced?|presents?|released?|built|designed?|proposes|introduces|develop|construct)\b|\bto (?:develop|build|create|introduce|propose|design)(?= an? (?:new|novel)\b)|\b(?:our|the) (?:method|program|search) discovers\b|\b(?:is|are) implemented by\b|\b(?:our|the) (?:proposed|resulting)\b/gi,
  calling:
    /\b(?:dubbed|termed|coined|(?:which|that|and|method|approach|framework|model|algorithm)?,? ?we (?:call|name|dub|term|coin|denote)(?:ed)?(?: (?:it|this|them|these))?(?: \w+){0,2}?|which we refer to as|refer to (?:it|this \w+|our \w+) as|we name it|is (?:named|called)|result is our \w+,)[:,]? (?:as )?/gi,
  calledSoBefore: /(?<!so-)\b(?:called|named|known as|namely|titled)[:,]? /gi,
  callingAfter: /^,? for short(?=[,.;:)]|$)/i,
  leadingOn:
    /\b(?:for|on|in|to|with|by|that|which|using|based|from|via|under|into|against|when|where|whether|how|is|are|as|over|between|across|through|towards?|both|it|making|improv\w+|enabl\w+|leverag\w+|utiliz\w+|incorporat\w+|appl\w+)\b/i,
  definite: /^(?:the|our|its|this|these)\s+/i,
  indefinite: /^(?:an?|two|three|several|some|new|novel|another)\s+/i,
  nouns:
    /\b(?:method|approach|framework|algorithm|model|system|dataset|data set|benchmark|corpus|tool|toolkit|library|package|technique|strategy|architecture|network|scheme|procedure|pipeline|metric|measure|optimizer|module|layer|loss|platform|engine|suite|test|task|concept|family|paradigm|mechanism|methodology|multiplication|solution|regularization|regularizer|criterion|schedule|sampler|kernel|language|protocol|survey|scale|index|instrument|test bed|testbed|variant|term|tokenizer|agent|dataset of)s?,?\s+(?=["“'‘]?[\p{L}\p{N}])/giu,
  following:
    /^\s*(?:$|[,.;:)–—-]+(?=\s|$|["”)])|["”(]|(?:that|which|to|for|as|with|and|in|on|by|based|is|are|has|can|from|using|of|a|an|at|whose|where|via|through|while|who|models?|algorithms?|methods?|frameworks?|datasets?|benchmarks?|approach|techniques?|systems?|strategy|modules?|losses|criterion|architectures?|networks?|paradigm|procedure|solution|scheme|schedule|training|regularization|-)\b)/iu,
};
