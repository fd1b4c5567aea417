/**
 * English words and usual abbreviations that could be taken apart into LaTeX names (`blog` into
 * `b\log`), or that are as short as a product of variables. They are prose wherever they stand.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `mln bln amid of is to as at an be by do go he if it me my no on or so up us we am et al vs ex id ok oh re
   th st nd rd ie eg cf pp km kg ms mb gb tb hz px db fp bf op ml ai nn io os ip pc tv us uk eu
   the and for are but not you all any can had her was one our out day get has him his how its
   may new now old see two way who did yes use per via due set few far own too run end big let
   low high top bad add ask yet nor off non pre post sub con pro mis dis der den des les von van
   age ago aid aim air art ate bag bar bed bet bit box boy bus buy car cat cup cut cry dog dry
   ear eat egg era eye fan fat fed fee fit fix fly fun gap gas god got gun guy hat hit hot ice
   ill ink job joy key kid law lay led leg lie lot mad man map mix net nod odd oil pad pair pan
   pay pen pet pie pin pop pot put ran rat raw red rid rob rot row sad sat saw say sea she shy
   sir sit six sky son sun tag tax tea ten tie tip toe toy try van war wax wet win wit won zoo
   tiny into onto unto auto veto goto photo pinto null nulls pill pile mule meta beta amp amps
   cell cells bell sell tell well hell fell dell jell yell that what chat point joint last fast
   past cast vast east mast least pin pins bin bins fin fins tin sin win wins
   api apis emu gnu menu tmp cmp imp temp stop atop login logins margin margins minmax maxmin
   blog blogs vlog vlogs flog clog clogs slog slogs dialog analog catalog syslog runtimes
   runtime uptimes lifetimes sometimes ofttimes daytimes bedtimes untimes checksum retain
   square squared angle angled dangle mangle jangle tangle wangle bangle castle
   linker tinker sinker thinker noting denoting stein vein rein ruin coin join loin main gain
   pain rain vain admin dmin ale ole pale sale tale hale male vale one none ane ine une tune
   dune june rune gene line lone zone bone cone done gone hone pone tone page sage wage cage
   rage mage huge edge  age evert avert whom hom diff diffs spi npm rpm bpm ibm 
   ump jump bump dump hump lump pump rump camp damp lamp ramp limp imp chimp ample simple
   recap mocap escap decap hiccup usec nsec msec psec atan asin acos fdim slim prim grim trim
   swim brim klim claim aim denim minim interim maxim max mins maxs mini ini ding king ling
   ming ping ring sing ting wing zing bind find hind kind mind rind wind lint mint pint hint
   dint tint print sprint stint pine mine nine vine wine fine dine sine pivot pilot
   restart start stark stars starry isobar crowbar sidebar navbar toolbar cask mask task bask
   prod prods trap strap evil devil bevel level sumo psum chips chimp chic chin chip machi
   tau taus rho phi chi mud mug mum nun nut null numb xis xie xia xing xiao xiang
   ping pings pig pigs pit pits pip pipe phip phil phi2 psis etas kappas
   emin ebin vmin vmax amax amin fmin fmax fdet hdet tdet idet edet mdet adet
   ell elle ello gello belle celle vmap fmap bmap imap umap pmap
   rdiv idiv adiv indiv subsup sups tops tots tog log logs
   vim dim dims sim sims lim gdim mdim ndim tdim xdim ldim kdim
      llm llms mllm vllm ml  all ill ull oll
   wig big gig rig figs text texts context pretext hypertext
   real reals ideal area cap caps scap gcap tcap pcap`
    .split(/\s+/)
    .filter((word) => /^[a-z]+$/.test(word)),
);
