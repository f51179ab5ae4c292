// What is better not said of oneself in a note: apologies, nerves, belittling. How phrases are written: lint-phrases.ts.
import type { Rule } from './lint-rule.ts';
import { able, expert, iAm, iDo, not, skill } from './lint-words.ts';

/** Gratitude does what an apology is meant to do, and says nothing against the one who writes (evidence R4). */
export const apology: Rule = {
  says: [
    '(please|kindly)? (accept)? (my|our) (sincere|sincerest|humble|deepest|profuse|heartfelt|full)? apologies',
    '{(pardon|excuse)} my',
    '{my (sincere|humble)? apology} (for|again)',
    '{(with)? (many|huge|big|massive)? apologies} (for|about|if|that|in|again|to)',
    '^ (many|huge|big|massive|sincere)? apologies',
    '(let me|allow me to|i (do|must|will|want to|wanted to|wish to|would like to|have to|need to|should|can only|ought to|feel i should)?) (begin by|start by|first)? (apologise|apologising)',
    '{apologising} (for|to)',
    '(i owe you|please accept|kindly accept) (an|my|this) apology',
    '(i|we) (do)? (am|was|feel|felt|have been) sorry',
    '{sorry} (for|about|if|that|i|it|again|we|my|to have|to be|to take|to keep|to bother|to trouble|to disturb|to come|to go)',
    '^ sorry',
    'sorry (..1 (once more|again))',
    '(please|kindly) (forgive|pardon)',
    '{(^|please|kindly|hope (that)? you (will|can|could)?|trust you will)  (forgive|pardon|excuse)} (me|my|the|how|that|any|this|if|our)',
    'beg your (pardon|forgiveness)',
    '{i (do|must say i)? regret} (not|that|my|how|the way|having|saying)',
    'i (feel|felt) (bad|awful|terrible|guilty|ashamed|embarrassed|horrible)',
    'i (am|was) (ashamed|embarrassed|mortified)',
    '(mea culpa|soz|sry|apols|my fault)',
    '(can only|could only|want to|wanted to|would like to|must|have to|let me|just to) say (that)? (i am)? sorry',
    'there is no excuse for (my|how i|what i|that)',
    '{my bad} (for|about|on|there)',
    '^ my (bad|mistake)',
  ],
  unless: [
    'sorry not to (meet|see|say|catch|have)',
    'sorry to (hear|learn|read|see|miss|say goodbye|leave|have missed|have heard|have left)',
    'sorry (that)? (we|i) (ran out|could not (stay|see|meet|join|hear)|did not have|had little|had no|missed)',
    'not ..1 sorry',
    '(do not|never|no need to|nothing to) be sorry',
    '(no|not any|without any|without) (need|reason|cause) (..3) (apologise|apologies|apology|sorry|apologising)',
    '(do not|never|no|not) (need for|need to|have to|an|any)? (apology|apologies|apologise)',
    '(said|says|saying|hear|heard|hears) (that)? (i am|you are|we are)? sorry',
    '(child|children|people|guest|guests|them|him|her|he|she|they|someone|anybody|nobody|patient|patients|client|clients|customer|customers|you|who|never|not) (to)? (..1) say (i am)? sorry',
    'sorry (about|that|for)? (your|their|his|her|he|she|they|you|the news|the weather)',
    'apologise for (nothing|no)',
    'sorry (about|for) (the)? ..3 (on|at|in) your (side|end|place|office|part|building)',
    'feel sorry for',
    'i regret (nothing|no)',
    'not my (fault|mistake)',
    'forgive me (if|for) (i)? (sound|saying so)',
    '(feel|felt) (bad|awful|terrible|guilty|ashamed|embarrassed) (about)? for (them|him|her|the (guest*|patient*|client*|customer*|famil*|child*|driver*|people))',
  ],
};

const state =
  '(nervous|anxious|stressed|stressed out|under stress|tense|in tension|shaky|shaking|trembling|panicky|panicked|panicking|scared|terrified|intimidated|overwhelmed|flustered|frazzled|jittery|jumpy|on edge|worried|sweating|sweaty|nervy|nerve wracked|edgy|frightened|rattled|worked up|freaking out|freaked out|tongue tied|wobbly|bricking it|cacking myself|in pieces|in a state|(bit of|bundle of|bag of|ball of|full of|nothing but|overcome by|overcome with)? (nerves|nerve|nervousness|anxiety|jitters|wreck|nervous wreck|jelly|mess of nerves|mess)|(a)? (nervous|anxious) (person|interviewee|speaker|wreck))';
const nerve =
  '(nerves|nervousness|anxiety|jitters|stress|tension|panic|stage fright|butterflies|wobble|panic attack|meltdown|trembling|shaking)';

/** Naming the nerves labels them, and nobody else saw them so clearly (evidence V10, R4). */
export const nerves: Rule = {
  says: [
    `${iAm} (a|an|such a|all|in)? (absolute|total|complete|real|right|nervous)? ${state} (in interviews|in front of people|on camera|on calls)?`,
    '{* (got to me|got the better of me)}',
    'i (was|felt) (gripped|overcome|paralysed|seized) (by|with) (..1)',
    'i am not (a|an) (nervous|anxious|confident) (person|interviewee|speaker)',
    `i (had|felt|have|was having|suffered from|suffer from|get) (a|some|much|many|the|lots of)? ((lot|bit|touch|bout|(..1) case) of)? (bad|terrible|serious|huge|severe|the|last minute)? ${nerve}`,
    `{my (own|interview|first)? ${nerve} ((got|get) the better of me|(was|were|is) (showing|jangling|high|on edge|in shreds)|(got|getting) (in the way|to me)|took over|let me down|showed|kicked in|played up)?}`,
    `(the|some|few)? nerves (got|getting|took) (the better of|to|in the way of|over)`,
    `(due to|owing to|down to|because of|out of|from|with|by|despite|blame|it was) (the|some|sheer|interview|pure|just)? (nerves|nervousness|stage fright)`,
    'my (hands|hand|voice|legs|knees|palms|mouth|heart|stomach) (was|were|went|kept|started|began|would not stop|could not stop) (shaking|shaky|trembling|sweating|sweaty|clammy|dry|racing|pounding|in my mouth|in knots|churning)',
    `* (make|makes|made|making) me (so)? (feel)? ${state}`,
    '* (make|makes|made|making) me (panic|freeze|sweat|tremble)',
    'i (panicked|panic|trembled|tensed up|tense up|freaked|shook|sweated|hyperventilated|blushed|lost my nerve|was sweating buckets)',
    `hope i (was not|did not (seem|look|sound|appear|come across)) (as|so|overly|like a)? ${state}`,
  ],
  unless: [
    'overwhelmed (by|with|at) (your|the|all the|how)',
    `i (am|was|were|felt|feel|got|get) (worried|anxious|nervous|scared|terrified|stressed|tense) (that|for) (the|our|a|we|they|he|she|it|them|him|her)`,
    'anxious to (hear|begin|start|see|learn|join|meet|get)',
    `(when|whenever|if|once|before|where|until|as|after) i ..2 ${state} ..3 i`,
    '(never|no longer) (been|felt|got|get)? (panicked|panic|nervous|anxious|scared|afraid of|afraid|worried|stressed|rattled|flustered)',
    '(stress|tension|panic) (test*|analys*|alarm|button)',
    'i shook (hand*|the|his|her|their|your|every*)',
    '(nervous|anxious|scared|worried|stressed) (dog*|people|patient*|client*|child*|customer*|guest*|reader*|owner*|parent*|caller*|horse*|learner*|animal*)',
    '(scared|terrified|afraid|frightened|nervous|worried) of',
    `(patient*|child*|people|client*|guest*|customer*|families|who|they|he|she|it|that) made me (feel)? (worried|anxious) (for|about)`,
  ],
};

const others =
  '(others|other people|some|many people|most people|the rest|somebody else|someone else|my competitors|(other|the other) (candidates|applicants|people|ones))';
/** Raising a weakness nobody raised (evidence 5.2, "don't"). */
export const belittling: Rule = {
  says: [
    `(${iAm} ${not}|i (may|might|will|would|do|did|could) not (be|feel|have been|seem)|i have (never|not) been) (going to be)? (that much|much|the|your|a|an|as|that|so|much of a|enough of a|nearly as|feel|necessarily)? (most|best|strongest|ideal|perfect|obvious|right|greatest|brightest|fastest|first|typical|usual|${able})? (${able}|${expert}) (as|with|at|in|enough)?`,
    `i (am|was) (only|just|still|merely|a mere|nothing but|bit of) (a|an|at)? (..1) (junior|beginner|student|graduate|novice|newbie|amateur|assistant|trainee|temp|learner|housewife|career changer|fresher|rookie|intern|beginner level|starting out|finding my feet|learning the ropes|new to|green)`,
    `i am no (${expert}|good|great|use|match)`,
    'i (lack|do lack|am lacking)',
    `i (do not|did not|do not yet|am not having|may not|might not) (yet)? (have|possess|bring) (a|an|much|any|enough|a lot of|that much|the right|the required|the necessary|a proper|all the|as much|the same|the|so much) (..2) ${skill}`,
    `i (have|had|am having|have had|possess) (no|little|not much|not many|not enough|less|not enough|hardly any|next to no|zero|limited|only limited|minimal|insufficient|only (a)? (little|basic|some|few)) (..2) ${skill}`,
    `(my|despite my|given my) (limited|little|scant|meagre|poor|bad|broken|rusty|modest|small|weak|shaky|basic|imperfect|insufficient) (..1) ${skill}`,
    'my (lack of|inexperience|weakness|weaknesses|weak point*|weak spot*|shortcoming*|flaws|failings|ignorance|incompetence|clumsiness|(biggest|greatest|main) weakness)',
    `my * (is|are) (still)? (not|far from|hardly|never) (so|as|too|that|yet|the|up to|what|where)? (perfect|great|good|best|strong|scratch|it should be|they should be|strongest|brilliant|fluent|strong suit|strength|forte)`,
    `my * (is|are) (..2) (weak|poor|bad|rusty|limited|basic|lacking|shaky|patchy|not there yet|a work in progress|behind)`,
    `${iDo} (am|was|be) (really)? (bad|terrible|useless|hopeless|rubbish|awful|weak|poor|dreadful|clumsy|slow|pathetic|hardly any good) (at|with|in|when it comes to)`,
    'i (do)? struggle (with|to (answer|explain|speak|write|express|remember|concentrate|focus|sell|present))',
    `i (am|was|feel|felt) (underqualified|unqualified|inexperienced|overqualified|out of my depth|out of my league|a slow learner|a nobody|an imposter|an impostor|a fraud|(a bit)? rusty|green|shy|introverted|timid)`,
    'i (do not|did not|probably do not) deserve',
    'i am (probably|perhaps|maybe)? too (old|young|junior|inexperienced|quiet|shy|slow)',
    `${iAm} (stupid|dumb|silly|foolish|incompetent|clueless|an idiot|a fool|out of place|inadequate|amateurish)`,
    '(stupid|silly|dumb|foolish) of me',
    `${others} (..2) (have|had|has|are|were|be|is|may|might) (..2) (more|better|stronger) (experience|experienced|qualified|suited|skilled|training|skills|prepared|knowledge|candidate*)?`,
    '(someone|somebody|a person) like me',
    `i (do not|can not|never) (interview|test|present|perform|speak|write|sell myself|express myself) (..3) (well|good|fluently|perfectly)`,
    '* (is|are|was|were) (not|never) (really)? (been)? my (strong suit|strength|forte|thing|cup of tea|strong point|strongest)',
    'i do not (tick|check|meet|fulfil|have) (every|all|all the|all of the|every single|each) (..1) (box|boxes|requirement*|criteria|qualification*)',
    '(not much|little|nothing|not a lot) to offer',
    '* is not up to (your|the|scratch|standard)',
    `i only (have|had) (..2) (year|years|months|weeks|${skill})`,
    '(at|despite|given) my age',
    `i (do not|did not) (know|understand) (much|a lot|anything|enough|very much) (about|of|yet)`,
    'i (doubt|do not think|do not expect) (that)? (i am|i will be|i stand|i have|you will (pick|choose|want|hire) me)',
  ],
  unless: [
    'i am (not|no) (..3) (stranger|afraid|late|in a hurry)',
    'not only',
    'no (doubt|problem*|worries|hesitation|trouble|issue*)',
    'i (am|was) not (the|a) (best|right) (way|time)',
    'not the (only|first) (one|person)',
    '(when|until|since|while) i (was|am) (..3) (junior|beginner|student|graduate|novice|assistant|trainee|temp|learner|intern)',
    '(junior|beginner|student|graduate|novice|assistant|trainee|temp|learner|intern) (when|then|at the time)',
  ],
};
