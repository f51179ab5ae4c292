// What is better not said of oneself in a note: apologies, nerves. How phrases are written: lint-grammar.ts.
import type { Rule } from './lint-rule.ts';
import { iAm } from './lint-words.ts';

const beg = '(please|kindly|pray|(hope|hoping|trust|beg|ask) (that)? (you)? (will|can|could|would|may|to)?)';
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
    '{do (forgive|pardon)} (me|my|the)',
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
    `${beg} (do not|will not|did not|were not|was not|not) (..1) (be|get|feel|stay|think|hold|take|count|mind|judge|too) (..6) (angry|cross|mad|annoyed|upset|put out|badly|ill|the wrong way|against)`,
    '(do not|will not|not) (hold|take|count) (it|that|this|(my|the) ..3) (against me|amiss|the wrong way|personally|badly)',
    `${beg} {(bear with me|overlook|find it in your|disregard (my|the|any)|ignore (my|the|any|how)|forget (that|my|how|about)|understand that i (was|had))}`,
    '(hang|hanging|hung) my head',
    '(egg on my face|grovel|grovelling|make up for (my|the|that|it|how|having)|cringe (at|when|about)|(winced|blush|shudder) (..2) (at|about|when|to think|over|thinking))',
    '(unforgivable|inexcusable|unpardonable|(bad form|bad manners|shoddy) (of me|on my|to)|(clumsy|wrong|poor|bad) of me)',
    '(if i|that i|when i) (caused|offended|upset|inconvenienced|kept you) ',
    'kick* myself (for|over|about|that)',
    '(put|putting) (my ..2|it|that) down to',
    '(entirely|wholly|all|solely|purely|completely) my (own)? (doing|fault)',
    '(no hard feelings|hard feelings) (..4)',
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
    '(thank*|grateful|appreciate) (..3) (bearing|bear|overlooking|forgiving|excusing)',
    '(they|people|customer*|guest*|client*|patient*|parents|who|he|she|never|to) (..1) (forgive|excuse|pardon|overlook) ',
    '(feel|felt) (bad|awful|terrible|guilty|ashamed|embarrassed) (about)? for (them|him|her|the (guest*|patient*|client*|customer*|famil*|child*|driver*|people))',
  ],
};

const state =
  '(nervous|anxious|stressed|stressed out|under stress|tense|in tension|shaky|shaking|trembling|panicky|panicked|panicking|scared|terrified|intimidated|overwhelmed|flustered|frazzled|jittery|jumpy|on edge|worried|sweating|sweaty|nervy|nerve wracked|edgy|frightened|rattled|worked up|freaking out|freaked out|tongue tied|wobbly|bricking it|cacking myself|in pieces|in a state|(bit of|bundle of|bag of|ball of|full of|nothing but|overcome by|overcome with)? (nerves|nerve|nervousness|anxiety|jitters|wreck|nervous wreck|jelly|mess of nerves|mess)|(a)? (nervous|anxious) (person|interviewee|speaker|wreck))';
const nerve =
  '(nerves|nervousness|anxiety|jitters|stress|tension|panic|stage fright|butterflies|wobble|panic attack|meltdown|trembling|shaking)';

const inside = '(heart|tummy|knees|palms|teeth|nerves|bottle)';
const limb = '(hands|hand|legs|leg|feet|foot|voice|throat|mouth|face|head|ears|shirt|tongue|body|shoulders)';
const did =
  '(was|were|went|kept|had|did|started|began|nearly|almost|would not|could not|must have|felt|turned|beat|dropped|gave|got|going|doing|in my|knocking|chattering|all of a)';
const shakes = '(shaking|cracked|shaky|sweating|knocking|went to|doing|shake)';
const shaken =
  '(shaking|shaky|sweating|dry|jelly|lead|numb|red|hot|cold|wet|gone|tight|tied|sahara|knots|knot|still|shake|own|leaf|leaves|maracas|up an octave|octave|water|string)';

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
    `my (own|poor|whole)? ${inside} ${did} `,
    `my (own|poor|right|left|whole)? ${limb} (${did}|${shakes}|all|like|is|are) ..5 ${shaken}`,
    '(i (was|felt|am|have been|must have (looked|been|seemed))|feeling|looking|being) (..4) (petrified|bag of nerves|bundle of nerves|cat on (a)? hot|(rabbit|hare) (caught)? in (the)? headlights|leaf|jelly|bundle of|quaking|wound up|frightened|about to (faint|cry|throw up)|sweating|dripping|all of a (dither|fluster)|bag of|starstruck)',
    '(i|my) (had|got|get|have|felt|own) (..3) (butterflies|frog in|knots)',
    'i (..2) (almost|nearly|thought i (would|was going to|might)) (cried|cry|turned round|bolt|ran|die|ran away|did not come|wet)',
    `my (own|poor)? (palms|knees|heart|tummy|teeth|voice) (could|might|must|would) (..6)`,
    '(could|would|can) (hardly|barely|scarcely) (hold (the|my|a)|breathe|sit still|stand|speak for|keep (my|the)|feel my|swallow|walk|look (you|up)|steady)',
    '(hardly|barely|scarcely|not) (eaten|slept|ate|touched (my|a)) (..4) (for (worry*|nerves|fear|thinking)|beforehand|before|with (worry|nerves|fright))',
    '(all i could do|everything i had) (not)? (to|not to) (bolt|run|cry|keep|stop|stay|sit|shake|breathe|speak)',
    'i (..1) (shivered|quaked|quivered|trembled|fretted|flapped|stewed|sweated|dithered|gulped|squeaked|quailed|choked up|hyperventilated)',
  ],
  unless: [
    'overwhelmed (by|with|at) (your|the|all the|how)',
    `i (am|was|were|felt|feel|got|get) (worried|anxious|nervous|scared|terrified|stressed|tense) (that|for) (the|our|a|we|they|he|she|it|them|him|her)`,
    'anxious to (hear|begin|start|see|learn|join|meet|get)',
    `(when|whenever|if|once|before|where|until|as|after) i ..2 ${state} ..3 i`,
    '(never|no longer) (been|felt|got|get)? (panicked|panic|nervous|anxious|scared|afraid of|afraid|worried|stressed|rattled|flustered)',
    '(stress|tension|panic) (test*|analys*|alarm|button)',
    'i shook (hand*|the|his|her|their|your|every*|up|down|on|out)',
    '(first aid*|monitor|trace|patient*|runner*|dog*|child*|they|people|kids|he|she) (..6) (shake|shaking|sweating|sweat|heart|nerves)',
    '(red|white|green|pale) (and|team*|door*|light*|card|flag|wine)',
    '(pacing|paced) the (..1) (group|runner*|race)',
    'cold feet in your',
    '(test|tests|tested|lost|kept|keep|keeping|hold|held) my nerve',
    '(my hands|my legs|my feet|my fingers|my voice) (were|was|are|is) (full|tied|free|clean|warm|trained|heard)',
    '(nervous|anxious|scared|worried|stressed) (dog*|people|patient*|client*|child*|customer*|guest*|reader*|owner*|parent*|caller*|horse*|learner*|animal*)',
    '(scared|terrified|afraid|frightened|nervous|worried) of',
    `(patient*|child*|people|client*|guest*|customer*|families|who|they|he|she|it|that) made me (feel)? (worried|anxious) (for|about)`,
  ],
};
