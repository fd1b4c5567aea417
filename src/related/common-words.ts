import { anyInflectionOf } from '../text/word-set.ts';

/**
 * Tells words that stand in abstracts of every kind, and so say nothing about which papers belong
 * together, in any inflection, from words of one abstract.
 */
export const isCommon = anyInflectionOf(
  `a about above achieve achieved achieves achieving across adapt additional address addresses after
  all allow allowing allows almost along already also although among an analysis and another any
  applications applied apply applying approach approaches are as at available based be because been
  before being benefit best better between both bring but by called can cannot case cases challenge
  challenges challenging code common compared comparable comparison complex conduct consider
  considerable consistently current currently demonstrate demonstrated demonstrates demonstrating
  derive design designed despite develop developed different difficult directly do does due during
  e each easily easy effect effective effectively effectiveness efficacy efficient efficiency
  efficiently either empirical empirically enable enables enabling end enhance ensure especially et
  etc evaluate evaluated evaluation even every example exhibit existing experiment experiments
  experimental explore extensive extend fact far fast faster few find finding findings finds first
  five focus for found four framework from full fully further furthermore g gain gains general
  generally get give given gives good great greater had has have having help hence here high higher
  highly how however i idea if impact important importantly improve improved improvement improvements
  improves improving in including increase increasing increasingly instead into introduce introduced
  introduces introducing investigate is issue issues it its itself just keep key known large larger
  lead leading leads less let like limited little long low lower made main make makes making many may
  method methods methodology might model models more moreover most much multiple must namely need
  needed needs new no not novel now number obtain obtained of often on one ones only open or order
  other others our out outperform outperforming outperforms over overall own paper papers particular
  particularly per perform performance performing performs popular possible practical practice present
  presented presents previous previously prior problem problems propose proposed proposes proposing
  provide provided provides providing public publicly range recent recently reduce reduces reducing
  related relative release remain remains require required requires requiring research respectively
  result resulting results same second see set sets setting settings several show showing shown shows
  significant significantly similar simple simply since single six small smaller so solution solve
  solving some specific specifically standard state still strong studied studies study such suggest
  superior system systems tackle take takes task tasks technique techniques ten term terms than that
  the their them then there therefore these they third this those though three through thus time times
  to together too toward towards training trained train two typically under understand understanding
  unlike up upon us use used useful user uses using usually validate value values various very via was
  way ways we well were what when where whether which while who whose why wide widely will with within
  without work works would yet you your art resp ie eg vs data learning learn learned learns network
  against apart around avoid avoids big cheap cheaper choose chosen come comes get gets go goes help
  helps hope job keeping keeps kind kinds let lets line lines lots meets none piece pieces pick picks
  place places post pre non put puts right say says seven half struggle tell tells turn turns want wants beat beats
  thanks appropriate examine examines fail fails failure hard status eight nine tiny old rise rises
  occur occurs overlooked phenomenon phenomena capability capabilities reliable reliably reliability
  analyze analyzes analyzing analysis surpass surpasses lightweight intricate unexplored impose imposed
  imposes rich modern whole entire change changes careful carefully advantage advantages certain wrong
  wrongly right worse worst reality check lesson lessons toolkit perfect strength weakness insight
  networks neural deep machine algorithm algorithms https http com github www org`
    .split(/\s+/)
    .filter(Boolean),
);
