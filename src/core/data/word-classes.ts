// Words that stand for one another inside a cue: a cue written with BOSS is met by any word listed under BOSS.

// One class a line, names in capitals, members separated by spaces; endings do not matter, "*" at the end means any continuation.
export const wordClasses = {
  BOSS: 'boss manager supervisor superior director headteacher headmaster principal foreman forewoman chief ceo cto cfo vp executive exec leadership management owner sergeant captain lieutenant officer commander consultant registrar surgeon professor lecturer tutor dean partner chair chairman chairwoman governor sister matron head senior sponsor superintendent gaffer editor',
  PEER: 'colleague coworker teammate peer classmate workmate flatmate housemate crewmate collaborator counterpart cofounder',
  CLIENT:
    'customer client guest patient user buyer shopper diner tenant resident passenger patron homeowner subscriber caller visitor consumer householder landlord donor policyholder bride borrower claimant regular family parent relative pupil',
  JUNIOR:
    'junior apprentice trainee intern newcomer starter newbie graduate cadet recruit mentee rookie novice student learner subordinate temp freshman fresher pupil beginner hire joiner private',
  GROUP:
    'team crew squad group staff department unit brigade committee workforce troop platoon section society club volunteers class cohort gang shift people everyone everybody colleagues',
  DEPT: 'pharmacy marketing finance sales engineering developers designers design hr legal operations ops logistics procurement purchasing it accounting compliance security maintenance warehouse physio physiotherapist therapist council police supplier contractor architect product research production support department faculty transport plumbers plasterers joiners builders doctors nurses teachers agency vendor',
  NEG: 'not never no nobody none without hardly barely nothing neither nor unable lack refuse',
  HARD: 'hard difficult tough challenging tricky demanding awkward tense rough uncomfortable thorny sensitive delicate painful unpleasant',
  ANGRY:
    'angry upset furious unhappy annoyed irate dissatisfied disappointed frustrated livid hostile abusive aggressive shouting yelling screaming swearing raging fuming complaint cross outraged irritated disgruntled agitated distressed aggrieved rude tearful crying',
  FIX: 'fix solve resolve repair sort tackle rectify mend remedy overcome address correct crack unravel untangle salvage rescue',
  PROBLEM:
    'problem issue trouble fault defect bug obstacle challenge difficulty hurdle glitch snag puzzle complication bottleneck breakdown',
  QUICK:
    'quick fast rapid swift hurry rush urgent speed speedily promptly overnight immediately instantly sharpish straight',
  IDEA: 'idea proposal suggestion concept plan approach suggest propose pitch thinking view opinion recommendation',
  CHANGE:
    'change shift switch transition transform restructure reorganise merge merger takeover rollout migrate move upheaval reform redundancy',
  MISTAKE:
    'mistake error slip blunder oversight misjudge misread mess fault screw mishap clanger wrong botch',
  IMPROVE:
    'improve better enhance streamline optimise refine upgrade simplify redesign raise overhaul modernise revamp',
  TEACH: 'teach train coach mentor tutor shadow buddy guide instruct upskill develop',
  HELP: 'help assist support aid back',
  PERSUADE: 'persuade convince persuas* influence sway win sell talk lobby',
  DISAGREE:
    'disagree disagreed differ opposing dispute clash argue row quarrel object conflict friction contradict',
  RULE: 'rule policy procedure regulation law protocol guideline standard compliance code',
  BAD: 'bad poor terrible awful worst dreadful horrible wrong badly disastrous',
  MONEY:
    'money cost budget spend cash funding pounds dollars euros price expense profit revenue margin grand thousand million',
  SAFE: 'safe hazard hazardous danger unsafe injury accident harm risk fire evacuate',
  DATA: 'data numbers figures statistics stats spreadsheet analytics metrics evidence measurements survey logs dataset graph excel sql',
  COMPLEX: 'complex complicated technical jargon specialist intricate detailed difficult abstract',
  LAY: 'nontechnical layman laymen layperson lay novice simple simply plain beginner unfamiliar nonexpert newcomers elderly child',
  PERSON: 'person someone somebody anyone anybody individual member man woman character guy personality',
} as const;
