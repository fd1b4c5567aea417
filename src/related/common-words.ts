/**
 * English words that stand in abstracts of every kind, and so say nothing about which papers belong
 * together, in any inflection.
 */
export const commonWords: readonly string[] =
  `a about above achieve achieved achieves achieving across adapt additional address addresses
  advantage advantages after against all allow allowing allows almost along already also although
  among an analysis analyze analyzes analyzing and another any apart applications applied apply
  applying approach approaches appropriate are around art as at available avoid avoids based be
  beat beats because been before being benefit best better between big both bring but by called
  can cannot capabilities capability careful carefully case cases certain challenge challenges
  challenging change changes cheap cheaper check choose chosen com come comes common comparable
  compared comparison complex conduct consider considerable consistently current currently data
  demonstrate demonstrated demonstrates demonstrating derive design designed despite develop
  developed different difficult directly do does due during e each easily easy effect effective
  effectively effectiveness efficacy efficiency efficient efficiently eg eight either empirical
  empirically enable enables enabling end enhance ensure entire especially et etc evaluate
  evaluated evaluation even every examine examines example exhibit existing experiment
  experimental experiments explore extend extensive fact fail fails failure far fast faster few
  find finding findings finds first five focus for found four framework from full fully further
  furthermore g gain gains general generally get gets give given gives go goes good great greater
  had half hard has have having help helps hence here high higher highly hope how however http
  https i idea ie if impact important importantly impose imposed imposes improve improved
  improvement improvements improves improving in including increase increasing increasingly
  insight instead into intricate introduce introduced introduces introducing investigate is issue
  issues it its itself job just keep keeping keeps key kind kinds known large larger lead leading
  leads less lesson lessons let lets like limited line lines little long lots low lower made main
  make makes making many may meets method methodology methods might model models modern more
  moreover most much multiple must namely need needed needs new nine no non none not novel now
  number obtain obtained occur occurs of often old on one ones only open or order org other others
  our out over overall overlooked own paper papers particular particularly per perfect perform
  performance performing performs phenomena phenomenon pick picks piece pieces place places
  popular possible post practical practice pre present presented presents previous previously
  prior problem problems propose proposed proposes proposing provide provided provides providing
  public publicly put puts range reality recent recently reduce reduces reducing related relative
  release reliability reliable reliably remain remains require required requires requiring
  research resp respectively result resulting results rich right rise rises same say says second
  see set sets setting settings seven several show showing shown shows significant significantly
  similar simple simply since single six small smaller so solution solve solving some specific
  specifically standard state status still strength strong struggle studied studies study such
  suggest superior system systems tackle take takes technique techniques tell tells ten term terms
  than thanks that the their them then there therefore these they third this those though three
  through thus time times tiny to together too toolkit toward towards turn turns two typically
  under understand understanding unexplored unlike up upon us use used useful user uses using
  usually validate value values various very via vs want wants was way ways we weakness well were
  what when where whether which while who whole whose why wide widely will with within without
  work works worse worst would wrong wrongly www yet you your`.split(/\s+/);
