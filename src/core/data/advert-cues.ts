// Words by which adverts ask for each competency; the notation is explained in frames-people.ts. A prefix ends before
// what the stemmer takes off: communic*, for communication.
import type { Competency } from '../competency.ts';

export const adverts: Readonly<Record<Competency, string>> = {
  teamwork: `team player, cross-functional, collabor*, work closely with, ?partner with, works well with others, alongside colleagues/engineers/designers, !team spirit, cooper*, part of a team, help out, get on with, share materials, multidisciplin*`,
  leadership: `!leadership, lead a team, lead GROUP, set direction, line manag*, ?lead, manage a team, team lead, head of a team, direct reports, vision for, inspire, take charge`,
  influence: `influenc*, persua*, stakeholder buy-in, stakeholder, bring people with you, negoti*, without authority, advocate for, win support, senior leaders, convince`,
  conflict: `!conflict, difficult conversation, disagre*, diplomat*, mediat*, mediation, competing views, opposing views, challenge respectfully, tension, tactful, bring together`,
  communication: `communic*, present to, presentation skills, explain complex, written and spoken, storytell*, clear writing, write clearly, articulate, report to the board, non-technical, listen, explain to, keep informed`,
  'problem-solving': `problem solv*, solve+problem, analytic*, analys*, troubleshoot*, root cause, debug*, diagnos*, complex problem, investig*, curious about why`,
  decisions: `decision*, judgement, judgment, prioriti*, trade-off, decide, weigh options, call the shots, data-driven, incomplete information`,
  initiative: `!initiative, self-starter, self-motivat*, proactiv*, ownership, own the, autonom*, independently, without being asked, get things going, entrepreneur*, take responsibility, drive forward`,
  results: `results, deliver*, target, goal-oriented, outcome, hit numbers, quota, kpi, impact, ?achieve, track record, exceed, growth target, revenue`,
  planning: `!planning, organis*, project manag*, deadline, roadmap, coordin*, schedul*, budget, milestone, timeline, multiple projects, attention to detail, manage your time, ?plan, plan lesson/event/work/ahead`,
  pressure: `!pressure, fast-paced, high-pressure, tight deadline, resilien*, calm under, calm in, stress*, urgent, demanding environment, busy shift, emergenc*, crisis`,
  adaptability: `adapt*, flexib*, ambigu*, changing, change+priorities, agile mindset, versatile, comfortable with change, uncertain*, evolving, wear many hats, shifting`,
  failure: `learn from mistakes, learn from failure, own your mistakes, admit mistakes, setback*, post-mortem, blameless, fail fast, accountab*`,
  learning: `!learning, learn quickly, fast learner, willing/willingness to learn, eager to learn, curio*, growth mindset, keep up to date, develop your skills, self-taught, training, pick up new`,
  innovation: `innov*, creativ*, new ideas, new ways, find better, fresh ideas, experiment*, reimagin*, invent*, improve processes, improve+process, continuous improvement, think differently, prototyp*`,
  customer: `customer*, client*, user needs, users, guest*, patient care, service-minded, customer-obsessed, complaint*, account manag*, patients, families, shopper*, regulars, parents`,
  integrity: `integrity, ethic*, honest*, trustworth*, confidential*, complian*, safeguard*, do the right thing, transparen*, discretion, accurate records`,
  'people-growth': `mentor*, coach*, develop others, develop people, grow your team, develop your team, feedback, hire, hiring, recruit and, onboard*, inclusive, performance reviews, talent`,
};
