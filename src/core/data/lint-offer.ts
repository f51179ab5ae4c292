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
    '(money|pay|remuneration|salary) (side|end|part|question|matter|front|bit|conversation|talk) ',
    '(name|quote|give me|put|talk) (a|the|your|me a)? (figure|number|ballpark|price|on (the)? (figure|number))',
    '(purse string*|belt|purse|budget|pot) (..3) (loosen*|stretch*|open*|deep|allow*|go|run|reach|dig)',
    '(dig deep|worth my while|take home|pay the (rent|bills|mortgage)|cover (the|my) (rent|bills|train|bus|fare*|childcare|nursery)|time and a half|relocation (package|money)|golden handshake)',
    '(what|how much|whatever) (..4) (come|comes|came|work|works|shake|shakes|add|boil|tot) (out|up|down)? (to|at) (in|on|a|an|per|each|for|after|by|every|once)',
    '(reflect*|count*) (..2) in (the|my|your) (figure|salary|pay|wage*|offer|number|rate|sum|grade|scale*|remuneration)',
    `how (does|do|is|are|would|will) the (..1) ${money} (..1) `,
    '(moneywise|money wise|salary wise|pay wise|financially|wage wise|cash wise|in terms of (money|pay|salary|wages|remuneration))',
    '(what|which) (sort|kind|size|level|range) of (figure|number|sum|money|wage*|band|remuneration|offer|hourly|rate)',
    '(less|under|below|more|over|above) than (..2) (thousand|grand|an hour|a year|quid|hundred a|k)',
    '(offer|deal|package|pot) (..1) (be|could be|can be)? (sweetened|raised)',
    '(damage to your|hit to your|dent in your) (payroll|purse|pocket|wallet|budget)',
    'what (would|will|should|could|do) i (be on|be paid|earn|clear|take home|start on)',
  ],
  unless: [
    '(what|how) (..2) pay (attention|heed|visit)',
    'pay (gap|gaps|equity|transparency|slip|slips|day|disputes|grade|grades)',
    'pay more (attention|heed)',
    `your (..1) ${money} (department|team|office|run|system|software|product|desk|model)`,
    'my (..1) bonus (point|round|track)',
    `(you|they|clients|people|customers|guests) (..1) (said|told|asked|want|wanted|know|knew) (..6) ${money}`,
    '(you|they) would be paid',
    '(customer*|client*|guest*|patient*|member*|tenant*|people|parent*|famil*|they|we|the (company|school|shop|firm|council|owner|board|club)|budget* (for|of) (the|a)) (..6) (budget|bit more|belt|purse|overtime|figure|number|ballpark|worth|bonus*|fees|pot|pension*)',
    '(at|for|from|to|of|about|some|around|nearly|over|with|by|saved|raised|cut|took|turned|made|sold|worth|grew|won) (..3) <money> (..3) (a year|a month|a week)',
    '(payslip|payroll|invoice*|budget*|pension*) (run|module|system|form*|sheet*|software|team|product|report*|desk|app|clinic|scheme)',
    '(cut*|reduc*|sav*|halv*|kept|keep) (..3) (overtime|expenses|mileage|budget|peanuts)',
  ],
};

const you =
  '(you|your (team|company|work|firm|school|hospital|branch|shop|department|practice|studio|clinic|office|place|leadership))';
const better = '(sharper|better|cleverer|brighter|quicker|more *)';
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
    `(never|doubt (that)? (i|anyone)|not (..2) (ever|in (..4)))( ..7) (${better} (..5) (than|as|like) (you|yours|your)|(a|anyone|anybody|somebody|someone|your|such a) (..3) (like you|as you|than you|than yours|to match (you|your|yours)|to touch (you|your)|so *))`,
    `(you|your ..3) (..2) (are|is|must be|were|have|has) (..3) (angel|god|hero|legend|star|wonder|gem|visionary|bomb|goat|pinnacle|talk of|born to|the greatest|one in a|without (equal|rival)|head and shoulders|ahead of (your|the|its) time|coolest|kindest|sharpest|best|finest) (..4) `,
    '(walk|walked|walking|crawl|go|run) (over|through|across|to) (hot coals|coals|broken glass|fire|hell|water)',
    '(right arm|firstborn|kidney) (to|for|if|just)',
    '(if only|would that|wish|imagine if|were) (that)? (every|all|more|everyone|everybody|i had|the world|each|half the) (..4) (like you|as you)',
    '(hold* a candle to you|fit to (lace|tie|clean|touch|carry|shine) your|(hung|hang|hanging) on (to)? (your|every)|walk on water|sun shines out|breath of fresh air|wisdom of solomon|wonder of the world|up a statue|statue (to|of) you|thing of beauty|work of (art|genius)|you (could|should) (bottle|sell|teach)) (..3)',
    '(you|your (..1)) (make|makes|made|put|leave|leaves) (..5) (look (like)? (..2)|in the shade|to shame|standing|pale|blush|weep|green with|seem (..1)|feel like)',
  ],
  unless: [
    `(you|she|he|they|manager|customer*|guest*|boss|who) (..2) (said|told|called|says) (..6) ${most}`,
    'i would (do|give) (anything|everything) (the same|again|a|the)',
    `not the ${most}`,
    '(he|she|it|that|which|who|they) (is|are)',
    `you (said|told|mentioned|asked) (..10) ${most}`,
    '(you|she|he|they|child*|customer*|guest*|client*|patient*|mother|boss|manager) (..1) (said|told|asked|called|describe*|mention*|want*|spoke) (..9) (angel|gem|beauty|hero|star|king|gold|wonder|best|finest)',
  ],
};
