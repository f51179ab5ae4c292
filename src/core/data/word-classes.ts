// Words that stand for one another inside a cue: a cue written with BOSS is met by any word listed under BOSS.

// One class a line, names in capitals, members separated by spaces; endings do not matter, "*" at the end means any continuation.
export const wordClasses = {
  BOSS: 'boss manager supervisor superior director headteacher headmaster principal foreman forewoman chief ceo cto cfo vp executive exec leadership management owner sergeant captain lieutenant officer commander consultant registrar surgeon professor lecturer tutor dean partner chair chairman chairwoman governor sister matron head higher-up senior seniors sponsor superintendent gaffer editor',
  PEER: 'colleague coworker co-worker teammate peer classmate workmate flatmate housemate crewmate collaborator counterpart co-founder',
  CLIENT:
    'customer client guest patient user buyer shopper diner tenant resident passenger patron homeowner subscriber caller visitor consumer householder landlord donor policyholder bride borrower claimant regular service-user family parent relative pupil',
  JUNIOR:
    'junior apprentice trainee intern newcomer starter newbie graduate cadet recruit mentee rookie novice student learner subordinate temp freshman fresher pupil beginner hire joiner private',
  GROUP:
    'team crew squad group staff department unit brigade committee workforce troop platoon section society club volunteers class cohort gang shift people everyone everybody colleagues',
  DEPT: 'pharmacy marketing finance sales engineering engineers developers designers design hr legal operations ops logistics procurement procurement purchasing it accounting accounts compliance security maintenance warehouse physio physiotherapist therapist social-worker council police supplier suppliers contractor contractors architect product research production support department departments faculty transport plumbers plasterers joiners builders doctors nurses teachers agency agencies vendor',
  NEG: 'not never no nobody none without hardly barely cannot nothing neither nor unable lack lacking lacked refuse',
  HARD: 'hard difficult tough challenging tricky demanding awkward tense rough uncomfortable thorny sensitive delicate painful unpleasant',
  ANGRY:
    'angry upset furious unhappy annoyed irate dissatisfied disappointed frustrated livid hostile abusive aggressive shouting shouted yelling yelled screaming screamed swearing raging fuming complaint complaining complained cross outraged irritated disgruntled agitated distressed aggrieved rude tearful crying',
  FIX: 'fix solve resolve repair sort tackle rectify mend remedy overcome address correct crack unravel untangle salvage rescue',
  PROBLEM:
    'problem issue trouble fault defect bug obstacle challenge difficulty hurdle glitch snag puzzle complication bottleneck breakdown',
  QUICK:
    'quick quickly fast rapid rapidly swift hurry rush urgent urgently speed speedily promptly overnight immediately instantly sharpish short-notice straight',
  IDEA: 'idea proposal suggestion concept plan approach suggest propose pitch thinking view opinion recommendation',
  WORK: 'work project task job assignment piece activity duty initiative programme program assignment campaign',
  CHANGE:
    'change shift switch transition transform restructure reorganise reorganisation merge merger takeover rollout migrate migration move moved upheaval reform redundancy redundancies',
  MISTAKE:
    'mistake error slip blunder oversight misjudge misjudgement misread mess messed fault screw screwed mishap clanger wrong botch mis-sent',
  GOAL: 'goal target objective aim ambition quota milestone kpi benchmark',
  IMPROVE:
    'improve improvement better enhance streamline optimise refine upgrade simplify simplified redesign redesigned raise raised overhaul modernise revamp',
  CUT: 'cut reduce reduced reduction drop dropped fell halve halved lower lowered shrink shrank save saved saving slash slashed trim trimmed eliminate eliminated down',
  GREW: 'grew grow rise rose increase increased doubled tripled up gained raised boost boosted climb climbed jumped',
  TEACH:
    'teach train coach mentor tutor coached taught trained mentored shadow shadowed buddy guide guided instruct upskill develop',
  HELP: 'help assist support aid helped back backing',
  PERSUADE:
    'persuade persuaded convince convinced persuas* influence sway swayed win won sell sold talk talked lobby lobbied',
  DISAGREE:
    'disagree disagreement disagreed differ differed differing opposing opposed oppose dispute clash clashed argue argument argued row rowed quarrel fell-out object objected conflict friction contradict',
  RULE: 'rule rules policy policies procedure regulation regulations law protocol guideline guidelines standard standards compliance code',
  BAD: 'bad poor terrible awful worst dreadful horrible wrong badly disastrous',
  GOOD: 'good great best excellent outstanding well',
  MONEY:
    'money cost costs budget spend cash funding fund funds pounds dollars euros price expense expenses profit revenue margin grand thousand million',
  TIME: 'time times hours hour minutes minute days day weeks week months month',
  LEAVE: 'leave left quit resign resigned resignation walked retire retiring sick absent ill unavailable off',
  SAFE: 'safe safety hazard hazardous danger dangerous unsafe injury accident harm risk fire evacuate',
  DATA: 'data numbers figures statistics stats spreadsheet analytics metrics evidence analysis measurements survey logs dataset graph excel sql',
  COMPLEX: 'complex complicated technical jargon specialist intricate detailed difficult abstract',
  LAY: 'non-technical nontechnical layman laymen layperson lay novice simple simply plain beginner unfamiliar non-expert newcomers elderly child children',
  FIRST: 'first new never unfamiliar unknown novel different brand-new',
  THING: 'something thing things stuff anything one what',
  DID: 'did do done made make took take',
  FEEL: 'feel felt feeling feelings emotion emotional',
  PERSON:
    'person people someone somebody anyone anybody individual member man woman character guy personality',
} as const;
