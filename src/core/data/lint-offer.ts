// What does not belong in a note of thanks: money, and praise that is too much. How phrases are written: lint-grammar.ts.
import type { Rule } from './lint-rule.ts';
import { money, most, superb } from './lint-words.ts';

const job = '(you|it|i|the|this|that) (job|role|post|position|work|company)?';
const about =
  '(a|an|at least|around|about|roughly|approximately|more than|over|between|no less than|something|anything|somewhere|in the|upwards of|my|closer to|nearer|on|above)';

/** Pay waits for an offer (evidence 5.2, "don't"). */
export const pay: Rule = {
  says: [
    `what (is|are|would|will|kind of|sort of|level of|range of)? (the|your)? ${money}`,
    `what (..2) ${money} (is|are|you|(would|will|might) be|looks like|on offer)`,
    `how much (..1) (do|would|will|can|does|is|are|could)? ${job} (is|are|will|would|can)? (be)? (pay|pays|paid|paying|earn|make|offering)`,
    `what (do|would|will|does|can|is|are)? ${job} (are|is|would be|will be)? (pay|pays|paying|earn|be paid|be earning|offering to pay|earning)`,
    `i (would|will|do|currently|was|am)? (be)? (need|want|expect|expecting|require|hope|hoping|looking|asking|aiming|aim|like|earn|earning|accept) (for|to (get|earn|make|receive|be (paid|on|making|earning)))? ${about} ((..2) (${money}|raise|pay rise)|(..4) <money>)`,
    `i (would|will|do|currently|was|am)? (need|want|expect|expecting|require|hope for|hoping for|looking for|asking for|earn|earning|like) (the)? (${money}|<money>|* (lakh*|lpa|grand|crore*|an hour|per hour|per annum))`,
    `(my|your) (minimum|expected|current|last|previous|present|desired|target|ideal|old)? ${money} (expectation*|requirement*|demand*|range|offer)?`,
    `(discuss|discussing|talk about|talking about|speak about|raise|bring up|clarify|confirm|know|know about|ask about|asking about|mention|cover|settle|agree on|agree|let me know|tell me|tell us|curious|wondering|wonder|ask|update me|idea|indication|details|information|regarding|concerning) ((about|regarding|on|of) (the|my|your|a)?|the|my|your) (..1) ${money}`,
    '(discuss|talk about|speak about|ask about|talk) (the)? (money|benefits package|stock options|equity|holiday allowance|terms)',
    `(is|was) there (any|some)? (room|flexibility|movement|wiggle room|leeway) (on|in|with|around|for|to negotiate) (the|your|my)? (${money}|offer|rate|money|number|figure)?`,
    `(negotiate|negotiating|negotiation of|negotiable) (on|about|in)? (the|my|a|your|higher|better)? (higher|better)? ${money}`,
    `(is|are|was) the (${money}|rate|offer) (negotiable|fixed|open|still|final|firm|competitive)`,
    '(worth|paid|pays|pay me|offered|offering me|offer me) (at least|about|around|more than|over)? <money>',
    '(can|could|will|would|do) you (pay|cover|offer|match|beat) (me|my|more|a higher|higher|better)',
    '(the|your|an|my) (hourly|day|daily|going|overtime) rate',
    `(money|${money}) on offer`,
    '((pay|paying) me|you (could|can|would)? pay) (slightly|some|even|much)? more',
    `(higher|better|bigger|more) ${money}`,
    '(money|financial|monetary|cash|pounds and pence|pay|remuneration|salary|dollars and cents) (side|end|part|question|matter|aspect|front|bit|angle|subject|conversation|talk) ',
    '(talk|talking|discuss|discussing|mention|mentioned|raise|get (on to|onto|round to|down to)|got (on to|onto|round to|down to)|come to|came to|touch on|touched on|speak of|spoke of|covered|cover|broach|broached|settle|hear|know|clear up|straighten out|nail down|sort out) (about|of|on)? (the)? (..1) (money|figures|figure|brass tacks|brass|numbers|pounds|dosh|pennies|wonga|terms|going rate|filthy lucre|lucre|dollars|readies|cash|vulgar|crude matter|sordid|package|perks|pennies|shekels)',
    '(the|a|your|what|any|ballpark|rough|that|firm|definite) (..1) (figure|number|sum|amount|ballpark|bracket|band|pay point|pay scale|increment) (..1) (you (had|have) in mind|you are (thinking|offering|paying)|on offer|would be|attached|you would (pay|offer)|for the (job|role|post|position)|in mind|on the table|comes (with|to)|looks like|per (hour|year|month|week|day)|an hour|a year|a month)',
    '(name|quote|give me|send me|put|talk) (a|the|your|me a)? (figure|number|ballpark|price|on (the)? (figure|number))',
    '(purse string*|pocket string*|belt|pockets|coffers|wallet|purse|chequebook|piggy bank|budget|kitty|pot) (..3) (loosen*|stretch*|open*|deep|deeper|allow*|go|run|reach|extend*|dig|bigger)',
    '(loosen|stretch|open|dig|reach) (..2) (purse*|pocket*|belt|coffers|wallet|chequebook|budget)',
    '(dig deep|sharpen your pencil|grease my palm|cross my palm|show me the money|worth my while|worth my time|what it is worth to|what i am worth|my worth|my market value|market rate|going rate|meet me half way|meet me halfway|meet in the middle|sweeten the|sweetener|golden hello|signing bonus|joining bonus|pay packet|wage packet|pay cheque|paycheck|pay check|wage slip*|take home|top whack|top dollar|living wage|minimum wage|cost of living|make ends meet|keep the wolf|put food on|food on the table|pay the (rent|bills|mortgage)|cover (the|my) (rent|bills|mortgage|petrol|train|bus|fare*|childcare|nursery)|bring home the bacon|bread on the table|crust|time and a half|double time|above scale|pay band|salary band|overtime rate*|mileage allowance|travel allowance|relocation (package|allowance|money)|london weighting|company car|share options|stock options|pension contribution*|tight budget|working for peanuts|work for peanuts|peanuts|a pittance|pin money|beer money|pocket money|daylight robbery|slave labour|for love alone|line my pockets|an arm and a leg|nine to five money|bank balance|bank manager|in the envelope|bottom line for me|in pounds|in hard cash|cash in hand|golden handshake)',
    '(what|how much|whatever) (..4) (come|comes|came|work|works|shake|shakes|add|adds|amount|amounts|boil|boils|tot|tots) (out|up|down)? (to|at) (in|on|a|an|per|each|for|after|by|every|once)',
    '(what|how much|whether) (..1) (is|would|will|do|does|can|might|could|you|am|are|there) (..3) (in it for me|see (..1) (friday|month|week|packet|envelope|bank)|take home|clear (..1) (week|month|a week|after)|pocket|trouser|be worth|be getting|bring home|be bringing|bring in|earn|land in|go up to|stretch to|run to|set aside|put aside|cough up|fork out|shell out|stump up|part with|on the table|cost you|pays|paying|in my (pocket|packet|hand|purse|bank)|to live on|on the (cheque|check|payslip))',
    '(can|could|would|will|might|whether|if) (you|the (..2)) (..2) (go (higher|any higher|up|a bit|a little|better|further)|do (better|any better|a bit better)|stretch (to|a|further|that|it)|run to|rise to|improve on|up the|bump|raise the|top up|throw in|sweeten|match (what|my|the)|beat (what|my|the)|move on the|budge|meet my (price|figure|number|terms|asking)|see your way)',
    '(i|we) (..2) (need|want|expect|require|ask|asking|after|looking|hope|hoping|prefer|worth|earn|earned|earning|on|make|making|take|accept|settle|am on|was on|drew|draw|pull|pulling|get|getting|was getting) (for|to|at|around|about)? (..4) (an hour|a hour|per hour|per annum|a shift|a year before|per year|a week before|per month|after tax|before tax|gross|net|k a year|grand|quid|bucks|lakh*|lpa|crore*|euro* (an|a|per)|pounds (an|a|per)|dollars (an|a|per)|a year|a month) ',
    '(pay cut|less money|more money|better money|good money|proper money|decent money|real money|bit more|extra money|more cash|better paid|paid more|earn more|earn less|earning more|earning less|paid less|underpaid|badly paid|better offer|another offer|other offer*|rival offer|counter offer|competing offer) (..2) (pay|salary|wage*|than (i|you|my)|if|before|elsewhere|here|on the table|for me|with you|from you|would|on|in|that pays)',
    '(reflect*|recogn*|rewarded|compensated|remunerated|taken into account|count*) (..2) in (the|my|your) (figure|salary|pay|wage*|package|offer|number|rate|pocket|sum|grade|banding|scale*|remuneration|packet|cheque)',
    '(where|which|what) (..3) (on the (scale|spine|pay|ladder)|pay point|pay grade|spine point|scale point) (would|will|do|does|is|are|you|i|it|the|might)',
    '(pays|paying|pay|paid) (..2) (weekly|monthly|fortnightly|by the hour|per hour|an hour|by the day|piecework|on the nail|cash|the bills|the rent|enough to|what i|well enough|any better|in arrears|for (nights|weekends|overtime|travel|sundays|saturdays|holidays|training))',
    '(vulgar|delicate|awkward|thorny|indelicate|cheeky|rude|impertinent|crass|mercenary|sordid|crude|tricky|elephant) (..2) (money|pay|salary|wages|remuneration|question of|subject of|matter of|topic of|to ask what|to ask how much|cash|lucre)',
    '(is|are|was|be|any|some|is there|with) (..2) (commission|bonus|overtime|perks|expenses|mileage|tips|benefits|pension|health insurance|equity|shares|car allowance|staff discount|bonuses|increments|raises) (..1) (included|on top|as well|paid|too|scheme|with|structure|part of|available|on offer|negotiable|for (nights|weekends))',
  ],
  unless: [
    '(what|how) (..2) pay (attention|heed|visit)',
    'pay (gap|gaps|equity|transparency|slip|slips|day|disputes|grade|grades)',
    'pay more (attention|heed)',
    `your (..1) ${money} (department|team|office|run|system|software|product|desk|model)`,
    'my (..1) bonus (point|round|track)',
    `(you|they|clients|people|customers|guests) (..1) (said|told|asked|want|wanted|know|knew) (..6) ${money}`,
    '(you|they) would be paid',
    '(customer*|client*|guest*|patient*|member*|tenant*|pupil*|people|parent*|famil*|they|we|the (company|school|charity|shop|firm|council|owner|board|club)|budget* (for|of) (the|a)) (..6) (budget|more money|bit more|pocket*|belt|purse|kitty|wallet|for free|peanuts|overtime|mileage|expenses|figure|number|ballpark|worth|commission|bonus*|fees|cash in hand|a raise|crust|pot|market rate|pension*)',
    '(at|for|from|to|of|about|some|around|nearly|over|with|by|saved|raised|cut|took|turned|made|sold|brought in|worth|grew|won) (..3) <money> (..3) (a year|a month|per year|per month|a week)',
    '(payslip|pay slip|payroll|invoice*|budget*|expense*|commission*|pension*|mileage|tips) (run|module|system|form*|sheet*|software|team|product|report*|desk|app|clinic|scheme|policy)',
    '(cut*|reduc*|sav*|halv*|lower*|trim*|kept|keep) (..3) (overtime|expenses|mileage|budget|peanuts)',
    '(sold|bake*|pie|pastry|loaf|roast*|salt*|feed*|shell*|allerg*) (..3) (crust|peanuts)',
    '(crust) (of|on|is|was|that|stays|should|comes|must|sings|needs)',
    '(peanuts|nuts) (in|on|from|were|are|and|out)',
    'pocket money (for|to|scheme|account*)',
  ],
};

const you =
  '(you|your (team|company|work|firm|school|hospital|branch|shop|department|practice|studio|clinic|office|place|leadership))';
const better =
  '(sharper|better|wiser|kinder|finer|warmer|cleverer|nicer|brighter|smarter|greater|quicker|lovelier|sweeter|cooler|keener|deeper|richer|grander|gentler|fairer|braver|bolder|funnier|classier|more *)';
const ever =
  '((..2) (i have|i had|i|that i have|anyone has|in all my life)? ever (..1) (met|known|spoken|spoken to|seen|had|come across|worked with|talked to|visited|been to|heard)?|(..3) (alive|on earth|on the planet|in the world|in the (..1) (world|business|industry|field|country|city|land|region)|anywhere|there is|bar none|i know))';

/** Thanks for one true thing is heard; praise for everything is not (evidence 5.2, "don't"). */
export const flattery: Rule = {
  says: [
    `(${you} (is|are|must be)|* is|* are) (without (any|a)? doubt|by far|hands down|easily|surely|quite|one of|among)? (one of)? (the|some of the|such a|such an|a|an|my)? (true|real|absolute)? (${most}|${superb}|inspiration|legend|genius|star|icon|hero|idol|role model) (..3) ${ever}`,
    `you are (all|such|the|a|an|my|such a|such an|nothing short of)? (true|real|absolute)? (${superb}|gifted|legend|genius|star|inspiration|visionary|hero|idol|role model|rock star|force of nature|dream|second to none|out of this world|in a league of your own|in a class of your own|class apart|like no other)`,
    `${you} (is|are) (perfect|flawless|unbelievable|legendary|phenomenal|second to none|out of this world|in a league of your own|in a class of your own|a class apart|a dream|like no other)`,
    'you are (the most *|the best|the greatest|the smartest|the kindest|the nicest|the finest|simply the best)',
    `{i (am|was|remain|stand|stood|left|came away|felt) (completely)? in (absolute|complete|total|such|utter|sheer)? awe (of)?}`,
    'i would (do|give) (anything|everything)',
    'i (..1) (worship|adore|idolise) (you|your)',
    '(my|the|a|your) (absolute|ultimate)? dream (job|company|role|team|employer|boss|place|come true)',
    '(i have|i had) never (..1) (met|known|spoken to|come across|seen|had|worked with|talked to) (anyone|someone|somebody|anybody|a person|a manager|a leader|an interviewer|a team|people) (as|so|more|like) * (as you|as yours|than you)?',
    `(the|my) ${most} (interview|conversation|meeting|hour|discussion|chat|experience|talk) (that)? (i have|i had|of my|ever)`,
    '(greatest|biggest|highest|real)? (honour|honor|privilege|highlight|thrill) of my (life|career|year)',
    `(your|such) (..1) (unparalleled|legendary|phenomenal|extraordinary|genius|brilliance|greatness|wisdom|charisma)`,
    '(love|loved|adore|adored|admire|worship) (absolutely)? everything (about)? (you|your)',
    `(never|not once|not often|rarely|seldom|hardly ever|doubt (that)? (i|anyone)|not (..2) (ever|in (..4)))( ..7) (${better} (..5) (than|as|like) (you|yours|your)|(a|anyone|anybody|somebody|someone|your|such a) (..3) (like you|as you|than you|than yours|like yours|your equal|your like|the like of you|equal|to match (you|your|yours)|to touch (you|your)|so *))`,
    `(${better}|more * ) (..3) than (you|yours|your own)`,
    `{(${you}|your (..1)) (..2) (put|puts|putting|leave|leaves|left|knock|knocks|make|makes|outshine|outshines|outclass|outclasses|eclipse|eclipses|beat|beats|surpass|surpasses|tower*|stand*|is|are|must be|blows|blow) (..1)} (all|the|every|everyone|everybody|any|your|head|streets|miles|light years|a cut|heads|over|above) (..6) (to shame|in the shade|for dead|in the dust|standing|spots off|socks off|into a cocked|hats|look (like|silly|ordinary|small|amateur*|dull|tame|shabby|second)|above the (rest|others|crowd)|ahead of (everyone|the|anyone|all|any)|above (everyone|anyone|the|all|any)|out of the (water|park)|hollow|into the (shade|shadows)|cold)`,
    '(hold* a candle|to shame|holds a candle|fit to (lace|tie|clean|touch|carry|shine|lick) your|worthy (of|to) (you|your|be in)|not worthy|come close to you|comes close to you|touch you|lay a glove|same air|same room as you|in your presence|in your company|hem of your|at your feet|on your (every)? (..1) word|every word you|ground you walk|water you walk|walk on water|walks on water|sun shines|hung the moon|moon and stars|one in a million|salt of the earth|weight in gold|pure gold|solid gold|national treasure|living legend|living saint|patience of a saint|goddess|queen of|king of kings|guru|maestro|mozart|einstein|da vinci|steve jobs|top of the tree|creme de la creme|cream of the crop|cat whiskers|bee knees|dog bollocks|bees knees|cats whiskers|sliced bread|gold standard|second coming|gift to|god sent|godsend|heaven sent|sent from heaven|marvel|wonder of the world|eighth wonder|shining light|shining star|guiding light|guiding star|leading light|ray of sunshine|breath of fresh air|force of nature|tour de force|titan|giant among|colossus|oracle|sage|walking encyclopaedia|god among|prince among|princess among|jewel in|crown jewel|diamond|rare gem|gem of a|pearl of|treasure of a|national institution|role model|idol|heroine|hero of mine|my hero|in awe|awestruck|awe struck|star struck|starstruck|spellbound|bowled over|blown away|blew me away|swept (me)? off my feet|knocked my socks|took my breath|takes my breath|breathtaking|mesmeris*|bewitch*|enchant*|dazzl*|hypnot*|magnetic|radiant|radiance|aura|charisma*|beautiful smile|lovely smile|beauty|gorgeous|stunning|pinch myself|pinching myself|dream come true|dream of a|made my (year|life|decade)|changed my life|life changing|best day of my|died and gone|heaven on earth|in heaven|on cloud nine|over the moon to have met|seventh heaven) (..3) (you|your|yours|to have|when|by|of|a|,|and|in|for|boss|manager|among|since|that|after|at|with|to)',
    `(you|your ..3) (..2) (are|is|must be|were|have|has|really are) (..3) (angel|saint|goddess|god|hero|legend|genius|star|marvel|wonder|treasure|gem|diamond|rock star|national|magician|wizard|oracle|sage|visionary|titan|giant|inspiration|guru|maestro|virtuoso|credit to|cat whiskers|bee knees|bees knees|real deal|bomb|goat|tops|dream|pinnacle|epitome|embodiment|very definition|gold dust|gold standard|best thing|envy of|toast of|talk of|pride of|jewel|beacon|cut above|rare|born to|born leader|natural born|one of a kind|one of the greats|the greatest|one in a|second to none|without (equal|peer|parallel|rival)|peerless|matchless|unrivalled|unmatched|incomparable|unbeatable|untouchable|infallible|divine|godlike|heavenly|adorable|gorgeous|stunning|radiant|breathtaking|dazzling|mesmerising|magnetic|charismatic|wise beyond|head and shoulders|streets ahead|miles ahead|light years|ahead of (your|the|its) time|ace|peach|belter|cracker|champion|ledge|coolest|nicest|kindest|wisest|cleverest|smartest|sharpest|loveliest|sweetest|warmest|classiest|brainiest|funniest|best|finest) (..4) `,
    '(any|every|all|each|no|the whole|half the|most) (..3) (would|should|must|could|will|ought to) (..1) (walk over|walk through|crawl|kill|swim|die|give|sell|queue|fight|beg|climb|cross|follow|envy|be lucky|be proud|be jealous|dream|jump at|trade|bow|learn from|aspire|worship|thank|be grateful|be honoured|be so lucky|want|have|be like|hope to|pay) (..9) (you|your|yours)',
    'i (would|could) (..2) (walk over|walk through|crawl|kill|swim|die|give (..1) (right|my|anything|arm|eye|left|both)|sell my|follow you|go to the ends of the earth|move mountains|fight|beg|cross|listen to you|have listened to you|watch you|sit at your|do anything|work for (you|nothing|free)|sweep|scrub|take a bullet|jump|queue|fly to the|run through (walls|a)) (..6) ',
    '(could|would) (..1) (happily|gladly)? (have)? (listen*|sat|sit|watch*|stay*|talk*) (..2) (you|your) (..4) (all (day|night|week)|for hours|forever|until|for ever|read|reading|till)',
    '(walk|walked|walking|crawl|swim|go|run) (over|through|across|to) (hot coals|coals|broken glass|fire|walls|shark|the ends|hell|the ocean|oceans|water)',
    '(right arm|left arm|eye teeth|back teeth|firstborn|first born|kidney|both arms) (to|for|if|just)',
    '(if only|would that|wish|imagine if|were) (that)? (every|all|more|everyone|everybody|there were more|i had|the world|each|half the) (..4) (like you|like yours|as you|had your|had you|were you|could be you|be you)',
    '(clone you|bottle (you|it|whatever|that)|bottled (you|it|and sold)|more people like you|broke the mould|broke the mold|they do not make|thrown away the mould|made of you|breed apart|rare breed|different league|another league|league of (your|its) own|class of (your|its) own|class act|class apart|another planet|other planet|on a different (plane|level|planet)|a higher plane|in a different)',
    '(your) (..2) (genius|brilliance|greatness|wisdom|charisma|radiance|beauty|magnificence|splendour|excellency|majesty|aura|perfection|immense|boundless|vast|infinite|unrivalled|unmatched|peerless|matchless|incomparable|encyclopaedic|dazzling|towering|razor sharp|beautiful (eyes|smile|mind|voice)|superior|godlike|divine|legendary|giant|colossal|extraordinary|remarkable (mind|brain|intellect|genius|insight)|brilliant (mind|brain)|great mind|fine mind|big brain|amazing (mind|brain)|stunning|gorgeous|golden|midas|magic) (..2)',
    '(lucky|blessed|honoured|humbled|privileged) (enough)? (to|just to) (..1) (breathe|sit|share|stand|be|have been|walk|bask|touch|learn at|sat|have sat|gaze) (..3) (air|feet|presence|company|room|planet|glow|radiance|footsteps|table|face|by you|near you|before you|with you)',
    '(my) (..2) (hero|heroine|idol|icon|inspiration|role model|guru|lodestar|north star|guiding star|goddess) (is|are|for|since|and|in|from|you|now|ever)',
  ],
  unless: [
    `(you|she|he|they|manager|customer*|guest*|boss|who) (..2) (said|told|called|says) (..6) ${most}`,
    'i would (do|give) (anything|everything) (the same|again|a|the)',
    `not the ${most}`,
    '(he|she|it|that|which|who|they) (is|are)',
    `you (said|told|mentioned|asked) (..10) ${most}`,
    '(you|she|he|they|child*|pupil*|customer*|guest*|client*|patient*|mother|father|boss|manager|grandmother) (..1) (said|told|asked|called|describe*|mention*|want*|spoke) (..9) (angel|saint|gem|diamond|queen of|beauty|gorgeous|stunning|sage|magnetic|hero|idol|oracle|beautiful|star|jewel|pearl|treasure|godsend|marvel|role model|king|gold|dream|genius|wonder|best|finest)',
    '(angel|saint|diamond|queen|pearl|sage|oracle|beauty|jewel|marvel|stunning|gem|gold|dream|titan|maestro|magnetic) (drill*|blade*|ring*|cake|john|wilfrid|bede|mary|james|street|road|and onion|salon|salons|therap*|bee*|cell*|project|team|strip*|board*|lock*|tape|wing|islington|delight|hall|house|court|grill|database|cloud|stuff*)',
    '(your) (own|team|shop|garden) (..1) (pace|magic|golden) (hour|rule|syrup|thread|retriever|delicious|eagle)',
  ],
};
