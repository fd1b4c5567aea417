/**
 * Words of everyday English that say little about a paper, though they may be rare in abstracts.
 * In a small collection rarity alone would take them for telling words.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `able above according across actually add again against ago allow allows almost alone along already
  always among amount another answer anyone anything apart apply approach around ask asking aspect
  available away back bad based basic basically become becomes begin behind believe below beside best
  better beyond big bit bring brings broad build built call called came care careful carefully
  case cases cause certain certainly chance change changes choose clear clearly close come comes
  coming common complete completely consider contain copy correct correctly could course cover
  create current currently cut date day days deal decide deep demand describe despite detail
  different difficult directly easily easier easy effect effort eight end enough entire entirely
  especially essentially exact exactly example examples except existing expect explain extra face
  fact fall famous fancy far fast favorite feel few fewer fifth finally find finding finds fine first
  fit five follow following force form former forward found four free full fully general generally
  getting gives giving goal goes good got great ground group grow guess half hand handle happen
  happens hard hardly heavy help helps helpful hide high higher hold hope huge idea important include
  including increase indeed inside interesting involve issue item job keep keeping keeps kept key kind
  kinds know known knows large largely larger last late later latest lead leads least leave left less
  lets level life likely line list little live long longer look looking looks lose lot lots low lower
  main mainly major manage manner matter matters maybe mean means meant meet mention method methods
  middle mind miss moment money mostly move name namely near nearly necessary need needed needs never
  new newer next nice nine none normal normally note nothing notice number numbers obvious offer often
  okay old older ones open opposite order ordinary others otherwise outside overall page paper papers
  part particular particularly pass past pay people perhaps person pick picking piece pieces place
  plain play please plenty point points poor popular possible possibly practical practice prefer
  present pretty prevent probably problem problems produce proper properly propose proposed provide
  purpose put puts quick quickly quite raise range real realistic really reason reasons receive recent
  recently reduce regular relate remain remove require rest result results right role rough roughly
  run running runs said save say saying says second see seem seems seen send sense sent separate set
  seven several shall shape share short show showing shown shows side similar simple simpler simplest
  simply single sit situation six size skip slightly slow small smaller smallest somebody someone
  something sometimes somewhat soon sort sound special specific spend spread stand start starting
  state stay step still stop straight strange strong study stuff such suddenly suit sure take taken
  takes taking talk task tell telling tells ten tend term terms thank thing things think thinking third
  three tiny today together told took top total toward towards tried tries true truly try trying turn
  twice two type types typical typically understand unless unlike unusual usable useful usual usually
  value various version wait want wanted wants watch way ways week weird went whatever whenever
  wherever whoever whole wide wise wish word words work worked working works world worse worst worth
  write wrong year years yes`
    .split(/\s+/)
    .filter(Boolean),
);
