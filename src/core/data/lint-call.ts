// What is better not said of the call in a note: how badly it went, who was right. How phrases are written: lint-phrases.ts.
import type { Rule } from './lint-rule.ts';
import { answer, badly, call, iAm, iCould, iDid, not, speak, strong, weak, well } from './lint-words.ts';

const off =
  '(off my game|off form|underprepared|unprepared|unclear|tongue tied|too (quiet|brief|vague|honest|long|slow|quick)|distracted|long winded|wordy|repetitive|incoherent|inarticulate|rambling|waffling|babbling|lost for words|at a loss|all over the (place|shop)|a letdown|a disappointment|unimpressive|sloppy|clumsy|slow to (answer|respond|react)|(stuck|lost|confused|muddled) (by|on|when|with)|mixed up|sidetracked|carried away|thrown|rattled|wrong footed|stumped|flummoxed|caught (out|off guard|on the hop))';
const me = `(${not} (..1) (at my best|on form|on top form|on my game|in top form|my usual self|myself|(as|well|fully|that)? (prepared|sharp|focused|articulate|clear|eloquent)))`;
const went = `(it|things|this|everything|the (test|trial|exercise|task|lesson|start|end)|${call})`;
const asked = '(question|questions|task|point|case|brief|scenario)';

/** What is pointed at is seen; what was missing is simply added (evidence 5.2). */
export const performance: Rule = {
  says: [
    `(my (..1) ${answer}|${call}|the answer* i gave) ((on|to|about|in|for|of|regarding|with) ..4)? (may|might|could|should|must|did)? (have)? (was|were|is|been|be|felt|seem|seemed|came across as|sounded) (not|all)? (${weak}|too (short|long|brief|much)|less than (..1)) `,
    `my (..1) ${answer} ((on|to|about|in|for|of|regarding|with) ..4)? (may|might|could|should|must|did)? (have)? (was|were|is|been|be|felt|seem|seemed|came across as|sounded) (too (..1)|${not} (as|the|very|so|that)? ${strong}|short|brief|flat)`,
    `(my (..1) ${answer}|${went}|i) ((on|to|about|in|for|of|regarding|with) ..4)? (could|should|ought to|might) have (been|gone|done|come across|answered|explained|given|prepared|put|said|handled|performed|expressed|presented|structured|shown) (..5 (${strong}|differently|more)|smoother|more (..1))`,
    `(my (poor|weak|bad|terrible|clumsy|rambling|disappointing|lacklustre|long winded|awkward|messy|vague|shaky|confused|lame|muddled|stumbling|incomplete|hasty|halting|nonsensical) ${answer})`,
    `(${went}|my (..1) ${answer}) (..4) (did not|might not have|may not have|had not|have not) (go|gone|come out|land) (so|as|that|too)? ${well}`,
    `(${went}|my (..1) ${answer}) (..3) (go|gone) (as|how|the way|like) (well|planned|hoped|i)`,
    `(${went}|my (..1) ${answer}) ((on|to|about) ..4)? (may have|might have|had|has)? (go|went|gone|came out|came across|landed) (all)? (${badly}|south|downhill|sideways)`,
    `${iDid} (rambled|waffled|babbled|flubbed|wobbled|faltered|stuttered|stammered|mumbled|fumbled|floundered|blanked|bombed|underperformed|botched|butchered|bungled|fluffed|overran|dried up|clammed up|messed up|screwed up|blew it|mucked up|cocked up|tanked|muddled|stumbled (over|through)?|tripped over my|(went|fell) to pieces|fell apart|came unstuck|rattled on|droned on|digressed|choked|undersold|oversold)`,
    '{i (froze|choked|froze up)} (..3) (when|on|up|at|for|during|in|completely|and)',
    'i froze',
    'my (mind|brain|head) (..1) (went|froze|stopped|failed|was|switched) (blank|not|off|elsewhere|empty|foggy)?',
    '(i|my mind) (..1) (went|gone|drew|go) (a|completely)? blank',
    'i (lost) (my|the) (thread|train of thought|way|words|place|plot|focus)',
    '(caught me|i was caught|you caught me) (..1) off guard',
    `${iCould} (${speak}|answering|explaining|expressing|think of|come up with|remember|recall|give|find) (..2) (question*|example*|anything|answer*|name*|single|word*|myself|${well})`,
    `i (do not|did not|could not) ${speak} (..4) ${well}`,
    `i did not (..1) (come|came|put|sell|get) (across|over|myself) (..4) (across|as)?`,
    `i (did not|never) (..1) (address|answer|understand|understood|finish|follow|get) (..1) (your|the|that|all|one|some) (..3) (${asked})`,
    `i (did not|had not) (sleep|slept|prepare|prepared) (..1) ${well}?`,
    `i (do not|did not) (think|feel|believe) (that)? (i|my ..2|it|the (interview|call)) (..2) (${speak}|was|were|went|did|came) (..4) (${well}|clear|strong)`,
    `${iDid} (..1) ${speak} (..6) (${badly})`,
    `${iDid} (..1) (${speak}|went on|going on|was talking|was speaking) (..1) (too|for too) (much|fast|quickly|quietly|long|little|softly)`,
    `${iDid} (made|make|was) (a|an|such a|a right|a complete|a total|a bit of a|a real) (..1) (hash|mess|fool|meal|muddle|bad job|poor job|mistake|error) (of|in|on|with|when)?`,
    'i (talked|talking|talk|went|go|was going) (..1) (in|round in|around in) circles',
    'i (..1) (went|go|wandered|drifted|veered|strayed|got) off (on (a tangent|tangents|one)|topic|track|the rails|the point)',
    'i had (a|an) (..2) (blank|freeze|nightmare|shocker|moment|block|day|mare|blackout)',
    '(brain (freeze|fade|fog)|foot in my mouth|talked (rubbish|nonsense))',
    '(let|letting|lets) (me|myself|you) down',
    'not (as|so) * as i (would|could|should|had|wanted|hoped|usually|normally)',
    '(fell flat|came up short|fell short|missed the mark|dropped the ball|sold myself short|myself no favours)',
    'i (..1) (fear|am conscious|am worried|am concerned|am ashamed) (that)? i *',
    'i (am|keep|kept) (still)? (cringing|kicking myself|beating myself up|replaying)',
    `i (..1) (answered|explained|said|put|understood) (it|that|things)? wrong`,
    'made (a total|a right|such a) (..1) of',
    'i (struggled|found it hard) to (answer|explain|express|articulate|describe)',
    'how (badly|poorly|terribly) i',
    `(hope|worried|afraid|fear|conscious|aware) (that)? i (did not|may have|might have|have)? (..1) (bored|bore|talk|talked|ramble|rambled|offend|waste|disappoint|disappointed|put you off|speak|let|lose|go on|went on)`,
    'hope (that)? i did not (..1) (come|sound|seem|take|give|make|look)',
    `i (would have (liked|loved|wanted|preferred)|was hoping|had hoped|wanted) to (have)? ${speak} (..6 (better|more|clearer|clearly|fully|differently))`,
    `i would have (liked|loved|wanted|preferred) to (have)? ${speak}`,
    '(came|come) (across|over) (as)? (badly|poorly|cold|quiet|arrogant|unprepared|unsure|vague|rude|distant|distracted|stiff|awkward|negative|bit|rambling|less)',
    `${iAm} (afraid i was|all|too)? ${off} (on|in|with|when|over|at|during|for|by)?`,
    'i (was|am afraid i was) (hopeless|useless|terrible|rubbish|awful|dreadful|careless)',
    `${iAm} ${me}`,
    'not (been)? (my|the) (best|finest|strongest|greatest) (of)? (day|performance|moment|answer|hour|interview|showing|self)',
    `i (failed|forgot|neglected|omitted) to (mention|ask|bring up|tell|add|talk about|${speak})`,
    `i (did|do|could|did not do|had not done) (not)? (..1) (do|give|show|done|did) (..4) justice`,
    'i did not (..1) (give|do) (you|a)? (my best|the best|a|an|the (clearest|strongest))? (very)? (good|great|best|full|clear|proper)? (job|answer|account|myself|my best|impression)',
    'i (do)? wish (that)? i (had|could have|would have|would) * (..5 (better|more clearly|differently|stronger))?',
    'i (should|ought to) have (prepared|answered|said|given|mentioned|explained|done|been|handled|known|told|listened|asked|spoken|thought|brought|had|kept|practised|remembered|taken) (better|more|clearer|more clearly)?',
    '(had|having|was|on) (a|an|my) (bad|off|rough) day',
    '(give|given|giving|grant|offer) (me)? (a second|another|one more|a new) (chance|shot|go|try|opportunity)',
    '(a|the|such a) (bad|poor|wrong|terrible|awful) (first)? impression',
    '(held|hold|holding|count|counted) (..2) against me',
    'put you off',
    `${iDid} (gave|given) (you)? (..2) (poor|weak|bad|terrible|vague|muddled|confusing|rambling|wrong|incomplete|clumsy|half|silly|stupid) (answer*|example*|reply|impression|explanation|account|showing)`,
    `i (..1) (misunderstood|misread|misheard|misjudged) (your|the|a|that|one of your) (..1) ${asked}`,
  ],
  unless: [
    'i froze (the|all|our|every|it|payment*|hiring|spending|account*)',
    'i did not prepare (the|a|any|them|it)',
    'could not have (been|gone|done) (..1) (better|more|without)',
    'i (could not|did not) (stay|say no|think of a better|speak to (you|her|him|them)|wait|resist|agree|put (it|the))',
    'i forgot to (..2) (because|as) you',
    '(what|how) i (should|could) have',
    'wish i could have (stayed|seen|met|joined)',
    '(rambled|stumbled (over|through)?|tripped over my|wandered) (over|across|up|through|along|in|round) (the|a|an)? (..1) (peak*|hill*|fell*|moor*|coast|mountain*|canal)',
    '(stumbled (upon|across|into|on your)|bombed (around|along|down|up)|blanked out|fell apart laughing|choked the)',
    '(it|that|things|this|everything) (..3) (could have|should have) been (an|a|the|much) (..1) (better|worse|strong) (place|time|for)',
    '(they|people|customer*|client*|guest*|nobody|someone|who|never|not) (..3) let (me|you) down',
    'the (test|exercise|task) (was|is) (good|strong|clear)',
  ],
  instead: [
    ['i (failed|forgot|neglected|omitted) to (mention|say|add|tell you|bring up)', 'I would like to add'],
    ['i (should|ought to) have (said|mentioned|added)', 'I would like to add'],
    ['i wish i (had|could have) (said|mentioned|added)', 'I would like to add'],
    ['i did not (manage|get) to (say|mention)', 'I would like to add'],
  ],
};

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
    `${my} (..3) (was|is|were) (right|correct|in fact|actually|valid|not wrong)`,
    '(please|should|need to|ought to|have to|would|to|could you|will)? reconsider (your|my|the|me)',
    'i (would like to|must|need to|want to|have to) (correct|challenge|question) (you|your)',
  ],
  unless: [
    'i (do not|did not|can not|could not|never|hardly) (..1) (disagree|differ|dispute)',
    '(you|they|we) (and)? (and i)? agree',
    `you (..2) (said|told|mentioned|explained|warned) (..8) ${unfair}`,
    'i (was|am) wrong',
  ],
};
