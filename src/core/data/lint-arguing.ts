// What is better not said of who was right in the call. How phrases are written: lint-grammar.ts.
import type { Rule } from './lint-rule.ts';

const think =
  '(think|thought|believe|believed|feel|felt|find|found|maintain|insist|accept|consider|am convinced|am certain|am sure)';
const unfair =
  '(unfair|unfairly|unjust|unjustly|wrong|wrongly|mistaken|harsh|harshly|biased|unreasonable|irrelevant|inappropriate|misunderstood|misjudged|misread|undervalued|underestimated|overlooked|too quick|too hard|too tough|cut off|short changed|a trick)';
const fair =
  '(fair|fairly|right|justified|relevant|reasonable|appropriate|necessary|called for|correct|accurate|deserved|listened to|a fair|heard)';
const yours =
  '(you|your|my (..1) (answer*|point|mark|score|test|idea|solution|portfolio|work|experience|view|result*)|the (question*|panel|decision|mark*|score*|feedback|verdict|test|exercise|task)|that question)';
const my =
  'my (..1) (answer|point|view|position|figures|solution|idea|approach|method|numbers|calculation|version)';

/** The call is over: a note adds, it does not reopen (evidence 5.2, "don't"). */
export const arguing: Rule = {
  says: [
    'i (..2) (disagree|differ|dispute|contest|protest)',
    'i (do not|can not) (agree|accept)',
    'not my fault',
    '(contrary to|set the record straight|for the record|hear me out|my side of)',
    'i (know (that)? i|am sure (that)? i)? (was|am) (right|correct) (about|that|to|on|all)',
    'you (..1) (were|are|got|had|have) (it|me|that|being|a bit)? (wrong|mistaken|unfair)',
    'i (stand by|stick to|stick by) (my|what i|everything)',
    'with (all)? (due|the greatest|the utmost) respect',
    `i (do|still|must say i|can not help but|have to say i)? ${think} (that)? (..1) ${yours} (..4) (was|were|is|are|has been|have been|had) (..1) ${unfair}`,
    `i (do|still)? ${think} (that)? i (was|am|were|had been|have been|got|deserved|deserve) (..2) (${unfair}|right|correct|a fair|more credit|better)`,
    `i (..1) (do not|did not|can not|could not|cannot) ${think} (that)? (..1) (${yours}|it|that|this|some|one) (..4) (was|were|is) (..1) ${fair}`,
    `(think|believe|feel|felt|thought) (that)? you (misunderstood|misread|misjudged|underestimated|overlooked|missed|did not (understand|listen|hear|let|give))`,
    `you (..2) (marked|scored|judged|treated|cut|rated|dismissed|assessed|rejected) (me|my (..1)) (..1) (${unfair}|down|off|too)`,
    '(as)? i (tried|was trying|have tried) to (explain|say|tell|point out|show|make clear)',
    'as i (already|repeatedly)? (told you|kept saying|pointed out)',
    'as i (already|repeatedly) (said|explained|mentioned)',
    '(i (..1) (would like to|want to|wanted to|must|need to|have to|feel i must|feel i have to|feel the need to)|let me|allow me to) (defend|contest|dispute|challenge|justify|argue|counter|push back|object|take issue)',
    'i (take|took) (issue|exception)',
    'in my (own)? (defence|defense)',
    'i (..1) (maintain|insist|contend|reiterate)',
    '(not given|was not given|did not get|never got|never given|denied) (a|an) (..1) (fair|proper|real) (chance|hearing|shot|go|opportunity)',
    `i (do not|did not) ${think} (that)? i (was|got|had) (..2) (${fair}|fair|enough)`,
    '(prove you wrong|change your mind|think again about|look again at my|rethink)',
    `(unfairly|unjustly) (judged|treated|marked|scored|dismissed|cut off|interrupted)`,
    'you (were|are|have been) (overly)? (harsh|hard|tough|rough|critical|unkind) (on|about|with|of|to) (me|my)',
    'i (feel|felt|think|believe) (i|it|that|this|my ..2)? (was|were|had been|have been|got) (..1) (misunderstood|misjudged|misread|not heard|cut off)',
    'you (did not|never|would not|hardly|barely) (..1) (let|give|gave|allow|allowed|listen|understand|understood|hear|heard) (me|my|to)?',
    '(an|a|your|that) (unfair|trick|unreasonable|irrelevant|loaded|leading|inappropriate|silly) question',
    `${yours} (..4) (was|were) (unfair|unreasonable|irrelevant|not (..1) ${fair}|not relevant|unjustified|uncalled for)`,
    `${my} (..3) (was|is|were) (the)? (right|correct|in fact|actually|valid|not wrong)`,
    '(please|should|need to|ought to|have to|would|to|could you|will)? reconsider (your|my|the|me)',
    '(invite|ask|urge|beg|want|hope) you (..2) reconsider',
    'i (would like to|must|need to|want to|have to) (correct|challenge|question) (you|your)',
    'i (..1) (would|must|do|have to) (..1) (question|dispute|beg to differ|differ) (whether|if|with|that|the|your|how|on|about|over)?',
    '(could not|will not|would not|do not|not|never|hardly|struggle to) (..2) (come (round|around)|be (persuaded|talked|brought)|share (your|that|the)|agree|accept|see (it your|why|how you|the (sense|fairness))|square|buy|swallow|let (it|that|you|your|this)|stand (for|by) (that|your)|have that) (..3) (way|view|side|that|it|you|your|point|idea|with|one|thinking|reading|pass|go|rest|lie|stand|argument|on|to|wrong|fair)',
    '(unconvinced|remain of the (opinion|view)|of a different (mind|view)|agree to (differ|disagree)|beg to differ|below the belt|fair shake|with me on (this|that)|tosh)',
    '{^ (have|take) (another|a second|a closer|a proper|one more) (look|think|read)}',
    '(agree|agrees|sides|side|is|are|were) (with me|on my side)',
    '(could not|will not|do not|would not|not) (..1) (be budged|budge|agree|accept|apologise for) ',
    'you (..1) (will|would|might|may) (..1) (agree|see|find|admit|concede) (..3) (mine|my (..2)|i) (was|is|were|had|did) ',
    '(do|did|does|doing|done) (me|the *|my (..1)|it|us|them) (..1) (an injustice|a disservice|down)',
    '(too|so) (hard|quick|stern) (on|with|about|to|in) (me|my|judge|dismiss|write|mark|rule|decide|discount)',
  ],
  unless: [
    'i (do not|did not|can not|could not|never|hardly) (..1) (disagree|differ|dispute)',
    '(you|they|we) (and)? (and i)? agree',
    `you (..2) (said|told|mentioned|explained|warned) (..8) ${unfair}`,
    'i (was|am) wrong',
    '(you|they|he|she) (..1) (were|was|are|is) (quite|so|absolutely|perfectly|dead)? (right|correct) (that|about|to)',
    '(you|they|he|she|customer*|client*|guest*|colleague*|manager*|child*|patient*|who|boss) (..1) (said|told|put|asked|showed|think|believe|called) (..8) (wrong|unfair|disagree|differ)',
    '(stick|stand|hold|keep|held|stay|kept|stayed) (to|by|with|on) (the|it|that|them|you|a|time|budget|schedule|plan|my (word|post|plan|rota|side|promise|team))',
    '(like|love|loved|happy|glad|want|hope|able|pleased) to (have|take) (another|a second|a good)',
    'i (had|took|have had|have taken) (another|a second|a good)',
    '(can not|could not) (..1) agree more',
    'not (only)? agree',
    '(customer*|people|sides|sister|chef*|cook*|teacher*) (..3) (disagree*|differ*)',
  ],
};
