// What does not belong in a note of thanks: money, and praise that is too much. How phrases are written: lint-phrases.ts.
import type { Rule } from './lint-rule.ts';

const money =
  '(salary|pay|wage|wages|compensation|remuneration|bonus|package|pay rate|hourly rate|day rate|salary range|pay range|pay scale|starting salary|base salary|starting pay|salary band|pay band)';

/** Pay waits for an offer (evidence 5.2, "don't"). */
export const pay: Rule = {
  says: [
    `what (is|are|would|will|kind of|sort of|level of)? (the|your|a)? ${money} (is|are|would be|will be|might be|looks like|range|you have in mind|is like|on offer)?`,
    `what (..2) ${money} (you|is|would|will|might)`,
    'how much (do|would|will|can|does|is)? (you|it|the|this|i|they) (job|role|post|position|work|company)? (pay|pays|paid|earn|would earn|would be paid|will earn|will be paid|be paid|can pay|would pay|would get|make)',
    'what (do|would|will|does|can) (you|it|the job|the role|this|the post|the position|i) (pay|earn|be paid|be earning)',
    `i (would|will|do|currently|was|am)? (need|want|expect|require|hope for|hoping for|looking for|asking for|be looking for|like|earn|make|made|be asking for|aim for|aiming for|accept) (a|an|at least|around|about|roughly|more than|between|no less than|something like|the|in the region of|upwards of|somewhere around|my|closer to|nearer)? (..1) (${money}|raise|pay rise|<money>)`,
    `(my|your) (minimum|expected|current|last|previous|present|desired|target|ideal|old)? ${money} (expectation*|requirement*|demand*|range|offer)?`,
    `(discuss|discussing|talk about|talking about|speak about|raise|bring up|clarify|confirm|know|know about|ask about|asking about|mention|cover|settle|agree on|agree) (about)? (the|my|your|a)? ${money}`,
    '(discuss|talk about|speak about|ask about) (the)? (money|benefits package|stock options|equity|holiday allowance|terms)',
    `(is|was) there (any|some)? (room|flexibility|movement|wiggle room|leeway) (on|in|with|around|for|to negotiate) (the|your|my)? (${money}|offer|rate|money|number|figure)?`,
    `(negotiate|negotiating|negotiation of|negotiable) (on|about)? (the|my|a|your|higher|better)? (higher|better)? ${money}`,
    `(is|are|was) the (${money}|rate|offer) (negotiable|fixed|open|still|final|firm|competitive)`,
    `(salary|pay|wage|compensation) (expectations|requirements|demands) (are|is|would|start|of mine)`,
    `(regarding|concerning|with regard to) (the|my) ${money}`,
    '(worth|paid|pays|pay me|offered|offering me|offer me) (at least|about|around|more than|over)? <money>',
    '(can|could|will|would|do) you (pay|cover|offer|match|beat) (me|my|more|a higher|higher|better)',
    'what (i|would i|will i) (would|will)? be (paid|earning|on|making|getting|taking home)',
    'what (you are|you would be|you will be|is|they are) (paying|offering to pay)',
    '(the|your|an|my) (hourly|day|daily|going|overtime) rate',
    `(rate|level|scale) of pay`,
    `(money|pay|${money}) on offer`,
    '(counter offer|counteroffer|match my current|match my present)',
    'how (many|much) (vacation|holiday|leave|sick) (days|leave|pay|time)? (do|would|will|are|is)',
    '(signing|sign on|joining|relocation) bonus',
    'i (am|was|would be|have been) (..1) (hoping|aiming|looking|asking|wishing) (for|to get|to earn|to make|to receive|to be paid|to be on) (..2) <money>',
    `(tell|give|send|share) (me|us|with me)? (about|what)? (the|your) ${money}`,
    '(pay|paying) (me)? (a bit|a little|slightly|some|even|much)? more',
    `(higher|better|bigger|more) ${money}`,
    'another (offer|company) (..3) (<money>|pays more|for more)',
  ],
  unless: [
    '(what|how) (..2) pay (attention|heed|visit)',
    'pay (gap|gaps|equity|transparency|slip|slips|day|disputes|grade|grades)',
    'pay more (attention|heed)',
    `your (..1) ${money} (department|team|office|run|system|software|product|desk|review|process|model|data|app|calculator|survey)`,
    'my (..1) bonus (point|round|track)',
  ],
};

/** Thanks for one true thing is heard; praise for everything is not (evidence 5.2, "don't"). */
export const flattery: Rule = {
  says: [
    'you are (without (any|a)? doubt|by far|hands down|easily|surely)? (the most|the best|the greatest|the smartest|the kindest|the nicest|the finest|a genius|a legend|a star|an inspiration|a true inspiration|a true|an amazing|an incredible|a wonderful|a brilliant|such (a|an)? (inspiring|amazing|incredible|brilliant|wonderful|inspirational)|my hero|my idol|my role model) (..5 (i have|i had|that i have) ever (met|known|spoken to|seen|had|come across|worked with)|(..4 (alive|on earth|in the world|in the business|in the field|in the country|anywhere)))?',
    'you are (all|just|simply)? (amazing|incredible|brilliant|wonderful|fantastic|fabulous|unbelievable|awesome|phenomenal|gifted|a rock star|a force of nature|extraordinary|magnificent)',
    '(could not|cannot|could nobody) (ask|wish) for a better (boss|manager|company|team|employer|interviewer)',
    '(luckiest|happiest) (person|woman|man|girl|guy|human)',
    '(kill|die|dying|killing|beg) (to|for) (work|join|be part|a chance|this job|the job|be on)',
    'work (for (you|your company)) for (free|nothing)',
    '(you|your (team|company|work|firm|school|hospital)) (is|are) (just|simply)? (perfect|flawless|genius|unbelievable|second to none|out of this world|in a league of your own|in a class of your own|a class apart|a dream|like no other)',
    '* (is|are) (without (a|any)? doubt|by far|hands down|easily|surely)? (the best|the greatest|the finest|the most *) (company|firm|place|employer|team|school|hospital|agency|studio|organisation|brand|restaurant|people|business|hotel|shop|university) (in the world|on earth|ever|on the planet|there is|in the country|in the industry|in the whole world|i know|i have ever *)?',
    'i (am|was|remain|stand|stood|left|came away)? (completely)? in awe (of)?',
    'i would (do|give) (anything|everything)',
    '(my|the|a|your) (absolute|ultimate)? dream (job|company|role|team|employer|boss|place|come true)',
    '(i have|i had) never (..1) (met|known|spoken to|come across|seen|had|worked with|talked to) (anyone|someone|somebody|anybody|a person|a manager|a leader|an interviewer|a team|people) (as|so|more|like) * (as you|as yours|than you)?',
    '(the|my) (best|greatest|finest|most *) (interview|conversation|meeting|hour|discussion|chat|experience|talk) (that)? (i have|i had|of my|ever)',
    '(honoured|honored|privileged|humbled|blessed) (..2) (in your presence|breathe|your greatness|just to meet you)',
    'in your presence',
    '(greatest|biggest|highest|real)? (honour|honor|privilege|highlight|thrill) of my (life|career|year)',
    '(it is|it has been|it was) my (..1) dream to',
    '(a|an) (..1) (legend|genius|visionary|icon|star|hero|master|leader|expert) like (you|yourself)',
    'at your feet',
    '(your|such) (..1) (genius|brilliance|greatness|magnificence|unparalleled|unmatched|incomparable|legendary|phenomenal|extraordinary|awe inspiring|visionary|world class|stellar|mind blowing|godlike|infinite wisdom|wisdom|charm|charisma|radiance)',
    '(huge|big|biggest|massive|enormous|number one|greatest) (fan|admirer) (of)? (yours|you|your|everything)?',
    'i (have)? (always|long|secretly)? (idolised|idolise|worshipped|worship|adore|adored) (you|your|everything)',
    'looked up to you',
    '(no|no other|nobody|no one|nothing) (company|else|other company|team|firm|place)? (comes close|even comes close|compares|can compare|could compare|can match|holds a candle)',
    '(every|each) (single)? word you (said|say|spoke)',
    '(hung|hanging) on (to)? (your)? every word',
    '(blown away|mesmerised|starstruck|dazzled|enchanted|spellbound|bowled over) (by)? (you|your|everything)?',
    'beyond (impressed|words|amazing|amazed|inspiring)',
    '(love|loved|adore|adored|admire|worship) (absolutely)? everything (about|you)',
    'i (have)? (never|rarely) (..1) (been)? (so|as|more) (impressed|inspired|moved|amazed)',
    'you (have)? changed my (life|world)',
    'life changing',
  ],
  unless: [
    '(you|she|he|they) (said|told|called) (..3) (best|greatest|finest)',
    'i would (do|give) (anything|everything) (the same|again)',
  ],
};
