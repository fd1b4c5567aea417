import type { Cues } from '../cues.ts';

/** English. */
export const en: Cues = {
  done: /\b(?:we|i|this (?:paper|work|study|article|thesis|chapter|report|survey|review)|(?:our|the) (?:paper|approach|method|framework|model|algorithm)) (?:\w+ly )?(?:also )?(?:(?:first|then) )?(?:propose|introduce|present|develop|describe|design|devise|study|investigate|explore|analy[sz]e|examine|address|consider|build|create|construct|release|formulate|offer|provide|suggest|establish|review|survey|revisit|aim|seek|argue|ask|compare|evaluate|report|measure|collect|train|use|adapt|extend|combine)(?:e?s|ed|d)?\b|\b(?:here|in this (?:paper|work|study|article)), |\b(?:is|are|was|were) (?:proposed|introduced|presented|developed|investigated|examined|studied|analy[sz]ed)\b|\bthe (?:aim|purpose|goal|objective) of (?:this|the present|our)\b/i,
  outcome:
    /\b(?:we|results?|experiments?|evaluations?|findings|analys[ie]s|simulations?|our (?:method|approach|model|work|study)) (?:\w+ ){0,6}?(?:show|find|found|observe|demonstrate|reveal|prove|indicate|suggest|confirm|conclude|achieve|obtain|outperform)(?:e?s|ed|d|n|ing)?\b|\b(?:outperform|surpass|achiev|improv|reduc|exceed)(?:e?s|ed|ing|e)?\b|\b(?:state[- ]of[- ]the[- ]art|significantly|speed-?up|up to|compared (?:to|with)|without (?:losing|sacrificing))\b|\d(?:\.\d+)?\s?(?:%|×|x\b)/i,
  background:
    /^(?:however|yet|despite|although|while|recent(?:ly)?|existing|current|previous|prior|traditional|conventional|many|most|in recent years|as )\b|\b(?:remains?|have been|has been|widely|increasingly|challenging|lack(?:s|ing)?|little is known|crucial|essential for|fail to|suffer|has emerged|have emerged|well[- ]known|often|typically|is known to)\b/i,
  availability:
    /\b(?:code|data|datasets?|models?|implementation|weights|demo|project|page|website|repository|materials?)\b[^.]*\b(?:available|released?|open-?sourced?|found|accessed|at)\b|\bopen-?sourced?\b|\bavailable at\b|https?:\/\/|github/i,
  pointing:
    /^(?:it|its|they|their|these|those|this(?! (?:paper|work|study|article|thesis|chapter|report|survey|review))|that|such|he|she|the (?:former|latter|resulting)|both|then|next|moreover|furthermore|additionally|besides|also|second(?:ly)?|finally|hence|thus|therefore|consequently|as a result|for (?:example|instance)|specifically|in particular|instead|in contrast)\b/i,
};
