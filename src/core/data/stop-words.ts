// Words that say nothing about which story fits, and the noises of speech.

// Left out before anything else: sounds and pet phrases a speaker (or a caption) adds.
export const fillers =
  'um uh er erm uhm hmm mm mhm ah oh eh basically literally okay ok yeah yep alright so just';

export const fillerPhrases = [
  'you know',
  'i mean',
  'kind of',
  'sort of',
  'i guess',
  'i suppose',
  'if you like',
  'as it were',
  'or whatever',
  'at the end of the day',
  'take your time',
  'no rush',
  'no worries',
  'no problem at all',
  'if that makes sense',
  'does that make sense',
  'if that is alright',
  "if that's alright",
  'thank you',
  'thanks for that',
  'if you can think of one',
  'if anything comes to mind',
];

// After one of these a phrase is meant: "what kind of", "do you know".
export const meantAfter = 'do what all different';

// Never counted as a word the question and a story share.
export const plainWords = `a about above after again all also always am an and another any anyone anything are around as asked at away
back be became because been before being below best between big bit both but by call came can case certain come could day days describe did different do does
doing done down during each either else end enough etc even ever every everybody everyone everything example examples experience explain far few find first for found from
gave get getting give given go goes going gone good got great had happen happened hard has have having he hear help helped her here hers him himself his how i if important in
instance interested into is it its itself job kind know known last later least left less let life like little long look looking lot made main make making man many matter
may maybe me mean mention might mine minute more most much must my myself name need needed never new next no nobody none nor not nothing now occasion of off often
old on once one only or other others our ours ourselves out over own part past people perhaps person piece place play please point position possible put question quite rather
really result results right role said same saw say see seem seen share she should show side since situation so some somebody someone something sometimes specific still
such sure take taken talk tell than that the their them themselves then there these they thing things think this those though thought three through time times to today together told
too took toward tried try trying two under until up us use used using usually very want wanted was way ways we well went were what whatever when where whether which while who whole
whom whose why will wish with within without wonder word words work worked working works would year years yes yet you your yours yourself recall walk moment
team project manager colleague week month hour organisation company workplace business career handle handled deal dealt approach`;

// Pairs that mean something else than their words.
export const fixedPairs = ['pay off', 'pay attention', 'pay dividends', 'pay heed'];

// A caption often starts with chat; what comes after one of these is the question.
export const chatEnds = [
  'anyway',
  "let's see",
  'next question',
  'first question',
  'last question',
  'moving on',
  "let's start",
  'get started',
  'get going',
  "let's begin",
  'begin with',
  'kick off',
  'kick things off',
  'dive in',
  'jump in',
  'on to the next',
  'my question is',
  'what i wanted to ask',
  'i wanted to ask',
];

// How a question begins after its scene is set; "tell me" and its like are one word by then.
export const questionStarts = [
  'tellme',
  'giveme',
  'talkme',
  'walkme',
  'could you',
  'can you',
  'have you',
  'describe',
  'think of',
  'when did',
  'when have',
  'what was',
  'what have',
  'how did',
  'how have',
  'who have',
  'which',
  'i wonder',
  'i would like',
  'id like',
];

// Words whose ending tells nothing about their root. One that is its own root is left whole, as it would become another word: note, not.
export const irregular = `told=tell sold=sell led=lead taught=teach went=go gone=go made=make fell=fall fallen=fall felt=feel left=leave lost=lose won=win
took=take taken=take gave=give given=give got=get gotten=get came=come became=become began=begin begun=begin broke=break broken=break brought=bring built=build bought=buy
caught=catch chose=choose chosen=choose dealt=deal did=do done=do does=do drew=draw drawn=draw drove=drive driven=drive fought=fight found=find flew=fly
forgot=forget forgotten=forget froze=freeze frozen=freeze grew=grow grown=grow had=have has=have heard=hear held=hold hidden=hide kept=keep knew=know known=know
learnt=learn lent=lend laid=lay meant=mean met=meet paid=pay ran=run rang=ring rose=rise risen=rise said=say saw=see seen=see sent=send
shook=shake shaken=shake shown=show spoke=speak spoken=speak spent=spend spoilt=spoil stood=stand stole=steal stolen=steal stuck=stick struck=strike swore=swear
thought=think threw=throw thrown=throw understood=understand woke=wake wore=wear wrote=write written=write was=be were=be been=be is=be are=be am=be
people=person children=child men=man women=woman lying=lie dying=die died=die criteria=criterion
sought=seek slept=sleep stung=sting blew=blow blown=blow withdrew=withdraw rebuilt=rebuild redid=redo rewrote=rewrite oversaw=oversee underwent=undergo
organisational=organise organisation=company decision=decide decisive=decide solution=solve analysis=analyse analytic=analyse analytical=analyse criticism=critic critical=critic criticise=critic criticised=critic criticising=critic
creativity=creative priority=prioritise priorities=prioritise failure=fail success=succeed successful=succeed successfully=succeed
persuasion=persuade persuasive=persuade honesty=honest ethical=ethic ethically=ethic
collaborative=collaborate responsibility=responsible responsibilities=responsible
misunderstood=misunderstand ambiguity=ambiguous uncertainty=uncertain inclusive=inclusion diverse=diversity
complaint=complain growth=grow loss=lose choice=choose proof=prove belief=believe advice=advise sale=sell flexibility=flexible
candidate=applicant confidentiality=confidential safety=safe dangerous=danger stressful=stress
sales=sales note=note noted=note care=care cared=care caring=care here=here site=site quite=quite huge=huge evening=evening hearing=hearing booking=booking
business=business businesses=business morale=morale unite=unite united=unite uniting=unite willing=willing please=please lasting=lasting`;
