// Classes of words that the rules of the lint are made of. How phrases are written: lint-grammar.ts.

const aux = '(do|did|may|might|must|can|could|would|will|have|had|tend to|tended to|think i)? (have|to)?';
/** The writer as one who is or seems something, in whatever tense and however hedged. */
export const iAm = `i ${aux} (am|was|be|been|feel|felt|get|got|become|became|seem|seemed|look|looked|sound|sounded|appear|appeared|come across|came across|come over|came over) (feeling|getting|being|becoming|coming across|sounding|looking)? (as|like|to be|to have been)?`;
export const iDo = `i ${aux}`;
export const iDid =
  'i (have|had|did|may have|might have|must have|think i|know i|feel i|felt i|guess i|fear i)?';
export const not =
  '(not|never|hardly|barely|scarcely|far from|by no means|nowhere near|not exactly|not necessarily|not quite|anything but|less than)';
export const iCould =
  'i (could not|was not able to|was unable to|struggled to|found it (hard|difficult) to|had (trouble|difficulty))';

/** What the writer said or did in the call. */
export const answer =
  '(answer|answers|response|responses|reply|replies|explanation|explanations|presentation|performance|showing|test|test piece|demo|example|examples|solution|pitch|case study|attempt|delivery|interview|thoughts|introduction|task|exercise|lesson|code|coding)';
/** The call as a whole, or a part of it. */
export const call =
  '(interview|the (interview|call|conversation|chat|test piece|presentation|demo|audition|role play|second half|first half)|(some|parts|bits) of it)';
export const badly =
  '(badly|poorly|terribly|awfully|dreadfully|horribly|clumsily|vaguely|incoherently|awkwardly|sloppily|wrongly)';
export const well =
  '(well|properly|clearly|fully|smoothly|convincingly|confidently|coherently|justice|better|clearer|at my best|my best|to plan|the way i|fluently|eloquently)';
export const weak =
  '(weak|poor|bad|terrible|awful|dreadful|vague|unclear|incomplete|rushed|muddled|messy|confused|confusing|rambling|lacking|clumsy|embarrassing|disappointing|long winded|thin|patchy|shaky|lame|jumbled|disjointed|incoherent|hesitant|awkward|hopeless|useless|rubbish|sloppy|all over the place|over the place|below par|not up to|a (..1) (mess|disaster|shambles|muddle|car crash|nightmare|flop|failure|letdown|disappointment))';
export const strong =
  '(strong|stronger|better|clear|clearer|sharper|fuller|tighter|ideal|convincing|great|good|complete|perfect|brilliant|my best|the best|coherent|the strongest|smooth|smoother)';
export const speak =
  '(answer|answered|explain|explained|express|expressed|respond|responded|reply|replied|perform|performed|present|presented|handle|handled|interview|interviewed|describe|described|come across|came across|came over|do|did|done|manage|put|phrase|phrased|communicate|sell|represent|show|shown|tackle|tackled|articulate|convey|demonstrate|deal with|dealt with)';

/** What an employer looks for. */
export const skill =
  '(experience|practice|qualification*|skill*|training|background|knowledge|degree|education|credentials|confidence|exposure|expertise|talent*|abilities|english|french|german|spanish|grammar|maths|math|spelling)';
export const able =
  '(experienced|qualified|skilled|skilful|confident|eloquent|articulate|talented|polished|knowledgeable|technical|outgoing|organised|good|great|strong|stronger|clever|smart|quick|young|fast|senior|gifted|natural|comfortable|fluent|impressive|suitable|suited|capable|competent|outstanding|cut out|worthy|trained|certified|licensed)';
export const expert =
  '(expert|genius|specialist|guru|natural|professional|master|einstein|hero|salesman|writer|speaker|talker|superstar|rocket scientist|pro|leader|candidate|choice|person|fit|match|applicant|interviewee|seller)';

export const money =
  '(salary|pay|wage|wages|compensation|remuneration|bonus|package|pay rate|hourly rate|day rate|ctc|stipend|(starting|base|hourly) (salary|pay|wage)|(salary|pay) (range|scale|band))';
export const superb =
  '(amazing|incredible|brilliant|wonderful|fantastic|fabulous|unbelievable|awesome|phenomenal|extraordinary|magnificent|outstanding|exceptional|perfect|flawless|genius|legendary|inspirational|inspiring|world class|stellar)';
export const most = '(most *|best|greatest|finest|smartest|kindest|nicest)';
