// Sixty notes that must pass, most with words that look like a fault and are none: written before any rule of the lint.
import { draft, type Draft } from './draft.ts';

export const passed: readonly Draft[] = [
  draft(
    { to: 'Dana Reyes', at: 'Northwind', others: ['Sam Okafor'] },
    `Hi Dana,

thank you for the hour on Tuesday about the product lead role. I was sorry to hear about the delay on your side, and hope the warehouse is back to normal. You said that the first two weeks of a switch decide it. At my last company I ran one for 12 depots with one day of overlap and no lost orders. Please pass my thanks to Sam as well. I look forward to hearing from you by Friday.

Best wishes,
Mara`,
  ),
  draft(
    { to: 'Sister Amara Obi', at: 'St Brannock Hospital' },
    `Dear Sister Obi,

Thank you for showing me round the neurology ward yesterday. Your nurses explain the nervous system to families better than any leaflet does, and you said that this is half of the care. On my ward I wrote a one-page sheet for anxious relatives, and night calls to the desk fell by a third. I would be glad to bring it. There was no need to apologise for the interruption, by the way: it showed me how the team works. I look forward to your news.

Kind regards,
Joseph Tan`,
  ),
  draft(
    { to: 'Pete Hallam', at: 'Hallam & Sons' },
    `Hello Pete,

cheers for the chat this morning about the electrician job. When you said half your call-outs are old consumer units I thought of the 40 flats we rewired at Marsh End without one fail on test. I would be happy to pay you a visit at the yard and bring the sheets. I'm not sorry I drove out in the rain, it was worth it. I could start on the 3rd and hope to hear from you either way.

Thanks again,
Gary`,
  ),
  draft(
    { to: 'Ms Lindqvist', at: 'Fernhill Primary' },
    `Dear Ms Lindqvist,

Thank you for the time you and the governors gave me on Friday for the Year 4 post. You said that children who are nervous readers need an audience that cannot judge them, and told me about the dog. At Oakwood I ran a lunchtime library with 60 regulars, most of them boys who had said they hated books. To add to my answer on phonics: we also trained eleven parents. I look forward to your call on Wednesday.

Yours sincerely,
Helen Marsh`,
  ),
  draft(
    { to: 'Chef Moreau', at: 'Brasserie Lune' },
    `Chef,

thank you for letting me work the pass on Saturday. You told me that a clean section matters more than a fast one, and that saying sorry to a guest is done with a plate and not with words. At the Anchor I took over a section of three and we went from 90 covers to 140 with no more hands. Any evening but Monday works for a second shift. Thanks again for the staff meal, and for the knife.

Nadia`,
  ),
  draft(
    { to: 'Ravi Menon', at: 'Loopstack' },
    `Hi Ravi,

Thanks for the interview on 12 March for the backend role. You mentioned that poor performance of the queue is what wakes people at night; I moved ours to at-least-once with dedupe keys last year and pages dropped from nine a month to one. To add to my answer on idempotent writes: we keep the key for seven days, which has been enough. Happy to walk through the design any time. Looking forward to hearing what comes next.

Tom`,
  ),
  draft(
    { to: 'Ellen Whitfield', at: 'Whitfield Accountancy' },
    `Dear Ms Whitfield,

Thank you for seeing me on Thursday about the payroll clerk vacancy. You said month end is when the office needs calm people. In my present role I run salaries for 210 staff, check every pay rise and bonus against the letter, and have not missed a date in three years. I brought the error rate on overtime down to two slips a year. I am free for a second meeting on any afternoon, and I look forward to hearing from you.

Yours sincerely,
Priti Shah`,
  ),
  draft(
    { to: 'Jon', at: 'Kestrel Logistics' },
    `Hi Jon,

thanks for having me at the depot on Monday. You said the worst thing is a late trailer with no phone call, and that drivers and planners argue about the same thing all winter. I have driven class 1 for eleven years, and last year I had 212 drops with two late, both phoned in an hour ahead. If you want me for an assessment drive I am free Thursday and Friday. Thanks for the coffee and the straight talk.

Mick`,
  ),
  draft(
    { to: 'Dr Yusuf Karim', at: 'Institute for Coastal Research' },
    `Dear Dr Karim,

Thank you for the conversation on 4 June about the postdoc. I was impressed by how openly your group shares its failed cores, and you said that the cores are ahead of the people to read them. During my thesis I built a pipeline that reads a core in an hour rather than a day, and I would like to try it on yours. I have put the code on my page. I look forward to hearing about the next step.

Best wishes,
Ines Rocha`,
  ),
  draft(
    { to: 'Megan Price', at: 'Bluebell Care' },
    `Hi Megan,

thank you for the interview today for the care assistant job. Thanks also for bearing with me when the bus did not come. You said that residents know in a minute whether somebody is in a hurry. With Mrs D., whom I cared for at home, I learnt to do one thing at a time, and she went from two falls a month to none. I can start with weekends from the 1st. I look forward to hearing from you.

Thanks again,
Chloe`,
  ),
  draft(
    { to: 'Oliver Stein', at: 'Stein Verlag' },
    `Dear Mr Stein,

I wish to thank you for our talk on 9 October about the translator position. You said a good translation is one the author would have signed, and that a poor answer to an author costs you a year. For the Hansen memoir I sent the author eleven questions before I wrote a line, and he asked for me again for the second volume. I enclose the two pages you asked for. I would be happy to hear from you about the next step.

With kind regards,
Katarzyna Wolska`,
  ),
  draft(
    { to: 'Sam Okafor', at: 'Northwind', others: ['Dana Reyes'] },
    `Hi Sam,

thanks for the talk on Tuesday about the product lead role, and for stepping in when Dana was held up. You said that the roadmap is only as good as the support queue behind it. In my last role I sat with support every Friday, and of the ten things we shipped that year six came from there. I can share how we kept the list short. I understand that you and Dana decide by the end of next week, and I look forward to hearing from you.

Best,
Mara`,
  ),
  draft(
    { to: 'Beatriz Lima', at: 'Casa Verde Hotels' },
    `Dear Beatriz,

thank you for meeting me on Monday about the front office position. You said that guests forgive a slow lift but not a cold welcome, and that your team says "sorry for the wait" with a cold towel in hand. At the Mirador I trained nine receptionists, and our welcome score went from 7.9 to 9.1 in one season. I would be happy to do a trial shift on a weekend. You mentioned an answer by the 20th, and I look forward to it.

Warm regards,
Luis Andrade`,
  ),
  draft(
    { to: 'Greg Tran', at: 'Hartley Motors' },
    `Greg,

thanks for your time Wednesday on the service tech job. You said comebacks cost you more than labour does, and that a customer who paid twice does not come a third time. My comeback rate at Dorset Road was under one in a hundred across two years, and the sheets are there if you want to see them. To add to my answer on CAN faults: I carry my own scope. I am free to come in any day next week. Thanks again.

Leroy`,
  ),
  draft(
    { to: 'Anneke de Wit', at: 'Stadsmuseum' },
    `Dear Anneke,

Thank you for the tour and the conversation on Friday about the curator role. You said that visitors trust a museum that admits what it does not know, and that an apology on the wall must name who it is to. In the glass show we put the gaps on the wall in plain words, and the guest book filled up with families who had pieces of the story. I would enjoy doing that with your silver. I look forward to hearing from you in November.

Kind regards,
Margriet`,
  ),
  draft(
    { to: 'Victor Chua', at: 'Pinnacle Sales' },
    `Hi Victor,

Great meeting you on Thursday about the account executive role! You said the reps who last are the ones who log a lost deal honestly. My own win rate is 31 percent, and I can name the reason for every loss last year. I enjoyed the energy on the floor, and the best part was hearing two calls live. Could we speak about the next step early next week? Thanks again for the time and for the tour.

Dean`,
  ),
  draft(
    { to: 'Fiona McAllister', at: 'Tay Valley Council' },
    `Dear Ms McAllister,

Thank you for the interview on 2 May for the housing officer post. You said that a tenant who rings back is half the work done, and that people who owe rent are nervous of a brown envelope. In Dundee I started a Saturday phone hour and our contact rate went from 40 to 71 percent in a year. I would be glad to describe how we staffed it. I look forward to hearing from the panel after the 15th.

Yours sincerely,
Alasdair Boyd`,
  ),
  draft(
    { to: 'Noor Haddad', at: 'Brightline' },
    `Hi Noor,

thank you for the portfolio review on Monday for the UX role. The way you asked about the error states made me want to work with you: you said an error message should never make a person feel stupid. On the clinic app I watched eight receptionists book patients, and the redesign took booking from 94 to 41 seconds. I have put the before and after in one file, linked below. I look forward to hearing what the next round looks like.

Best,
Yuki`,
  ),
  draft(
    { to: 'Mrs Adeyemi', at: 'Adeyemi Pharmacy' },
    `Dear Mrs Adeyemi,

Thank you for your time on Saturday about the dispenser job. You said that an old customer should never have to say their name twice. At my last counter I kept a card for each of our 60 weekly blister packs, and we had no mix-up in four years. What you told me about the benefits of a quiet corner for questions made sense to me. I can begin after the 1st. Please let me know if you need anything else.

Sincerely,
Blessing`,
  ),
  draft(
    { to: 'Harald Brandt', at: 'Brandt Architekten', hours: 20 },
    `Dear Mr Brandt,

Thank you for our conversation on Monday about the site architect position. You said that a drawing is a promise to the person with the trowel, and that a weakness in a detail shows up as a stain. On the school in Lehrte I drew the stair details with the mason at the table, and we had not one change order on them. I would gladly bring the set along. I look forward to hearing about the next step, and thank you again for the tour of the model room.

With kind regards,
Sofia Neri`,
  ),
  draft(
    { to: 'Carla Jimenez', at: 'Solano Foods', others: ['Ted Novak'] },
    `Hi Carla,

thank you for the interview on Tuesday about the line supervisor role. You said that the night crew is where the waste happens. At my last plant I moved the changeover to the start of the night shift and waste fell from 6 to 2.5 percent. I would be glad to show you the sheet we used, which fits on one page. I look forward to hearing from you by the end of the week, and thank you again for the walk down the line.

Rosa`,
    `Hi Ted,

thank you for your questions on Tuesday about the line supervisor role. What you said about the scales drifting in the cold room stayed with me. At my last plant we checked ours at the start of each shift with a two-kilo weight, and giveaway fell by 11 percent. I have the log and can bring it along. I hope to hear from Carla and you by the end of the week, and would be happy to come in once more.

Rosa`,
  ),
  draft(
    { to: 'Simon Oyelaran', at: 'Quayside Theatre' },
    `Dear Simon,

Thank you for the afternoon in the flies on Wednesday. You said a quiet get-in is a safe get-in, and I laughed about the stumble on the trap in last year's panto. On the spring tour we took our get-in from nine hours to six by labelling every case by bar, and nobody had to shout. I would be happy to share the plot. I can come in for a show call any night this month, and I look forward to your decision.

All the best,
Frankie`,
  ),
  draft(
    { to: 'Hannah Lowe', at: 'Lowe & Partners LLP' },
    `Dear Ms Lowe,

Thank you for the interview on 18 January for the paralegal position. You said that the best note is one counsel can read on the stairs. In the Harding matter, a claim for unpaid wages and compensation, I cut a 90-page bundle to a six-page chronology, and it was used at the hearing without a change. I enclose a redacted sample as you asked. I look forward to hearing from you, and thank you again for the introduction to the team.

Yours sincerely,
Daniel Frost`,
  ),
  draft(
    { to: 'Mo', at: 'Cutler Street Coffee' },
    `Hiya Mo,

thanks for the trial shift yesterday morning, I had fun. You said regulars come for the hello and stay for the cup. At the kiosk I knew about 80 people by name and order, and we sold out of pastries by nine most days. Don't be sorry about the broken grinder, I liked learning the old one. I can do any early, weekends too. Give me a shout when you know, and thanks again for the flat white lesson.

Beth x`,
  ),
  draft(
    { to: 'Colonel Wright', at: 'Ridgeway School' },
    `Dear Colonel Wright,

Thank you for receiving me on the 7th regarding the post of bursar. You remarked that a school lives on its boiler as much as on its teachers. At St Anselm's I drew up a ten-year plan for plant and roofs, with fees, salaries and energy on one page, and we have not had a closed day since. I should be glad to bring the plan. I look forward to hearing from the governors in due course, and thank you again for the kind lunch.

Yours sincerely,
R. J. Pemberton`,
  ),
  draft(
    { to: 'Aisha Rahman', at: 'Civic Data Lab' },
    `Hi Aisha,

thanks for the interview on Friday for the data scientist role! You said that a model nobody can explain will not survive its first council meeting. For the bus study I replaced our forest with eleven rules, lost two points of accuracy, and the councillors used it the next day. To add to my answer on fairness: we also checked the error by district, and the worst one was within a point of the mean. I would be glad to send the write-up. Looking forward to the next step!

Best,
Jules`,
  ),
  draft(
    { to: 'Tomasz Zielinski', at: 'BuildRight' },
    `Tomasz,

thank you for the meeting on site Monday, foreman job. You said you look first at how a man leaves the site at night, and that a foreman who cannot disagree with the office is no use to you. My last three sites had no lost-time accident in 400 days, and the log is there to read. I can start two weeks from today and will bring my own crew list. Thank you for the walk round, and for being on time.

Regards,
Pavel`,
  ),
  draft(
    { to: 'Rachel Stone', at: 'Stone Veterinary Group' },
    `Dear Rachel,

I wanted to say thank you for Thursday and for letting me meet the team. You said that the owner on the other side of the table is a patient as well, and often the more anxious one. At my last practice I started a call the evening after surgery, and our complaints went from two a month to none. I would love to do the same with you. I was sorry to miss the new clinic dog, and I look forward to your news next week.

Kind regards,
Eilidh`,
  ),
  draft(
    { to: 'Hiroshi Tanaka', at: 'Meridian Air' },
    `Dear Captain Tanaka,

thank you for the panel on 22 February for the first officer position. You said that the good ones speak up early and quietly. As a safety representative I wrote 14 reports in two years, and three of them changed a checklist. To add to my answer on recovery training: I hold the upset recovery rating and flew the last session in May. I look forward to the simulator date, and thank you again for your time and that of the panel.

Sincerely,
Marco Bellini`,
  ),
  draft(
    { to: 'Judith Amos', at: 'Amos Recruitment' },
    `Dear Judith,

Thank you for the interview on Monday for the consultant role. You said the phones are the heart of it and the follow-up is the soul. I made 60 calls a day in my last role, eleven of them a week became meetings, and my manager kept the script for the whole floor. I can send it over, with the part on how to ask about notice periods and pay expectations of candidates. I am free any day after the 5th. I look forward to hearing from you soon.

Best wishes,
Craig`,
  ),
  draft(
    { to: 'Lucia Ferrante', at: 'Ferrante Events' },
    `Dear Lucia,

thank you for the long and open conversation on Wednesday about the event planner role. You said that a wedding is a logistics job in a nice dress, and since then I have told it to three friends. In my last season I planned nineteen events, two of them in the rain, and every one of them began within ten minutes of the time on the invitation because each plan A had a plan B on its back. I would be glad to show you the two pages. I look forward to hearing from you.

Paola`,
  ),
  draft(
    { to: 'Derek Mills', at: 'Mills Haulage' },
    `Derek, thanks for the interview on Friday about the transport planner job. You said the board is full by six or the day is lost. At Cartwrights I had the board done by half five, with 34 trucks and one phone, and empty miles went down by a fifth. I've seen your software at two other firms and I pick these things up fast. I could come in for a morning and sit by the board with whoever is on. Thanks for your time and the tour.

Shaz`,
  ),
  draft(
    { to: 'Prof. Elaine Sutherland', at: 'University of Kelso' },
    `Dear Professor Sutherland,

Thank you for the interview on 11 April for the lectureship. You said that first-years leave when nobody learns their name. In my seminar on argument and rhetoric I had all 40 names by week two and lost one student all year, against nine the year before; they learn to defend a position they do not hold. I attach the outline that you asked for. I look forward to hearing from the committee, and thank you again for a generous hour.

Yours sincerely,
Dr Owen Pryce`,
  ),
  draft(
    { to: 'Kim Larsen', at: 'Fjordbank' },
    `Hi Kim,

thank you for the call on Tuesday about the risk analyst job. You said a limit nobody can explain is not a limit. In my present job I rewrote 31 limits in one sentence each, and breaches halved because people knew what they meant. One correction: the portfolio I spoke of held 1.2 billion, not 2.1. I would be glad to show two or three of the limits. You said you would decide by the 30th, and I look forward to it.

Best regards,
Ingrid`,
  ),
  draft(
    { to: 'Walter Boone', at: 'Boone Ranch Supply' },
    `Mr. Boone,

I appreciate you taking the time Saturday to talk about the store manager job. You said folks drive past two other places to get here, and that is on account of the loading dock. At the lumber yard I ran a dock of six, and we had a truck in and out in twelve minutes. I was real sorry to hear about the hail, and I hope the roof holds. I can come by any day this week. Thank you, sir, and my best to your wife.

Clay Tucker`,
  ),
  draft(
    { to: 'Maeve Doyle', at: 'Lantern Midwives' },
    `Dear Maeve,

Thank you for the warm welcome on Thursday. You said that a birth plan is a conversation and not a contract, and that a mother who was nervous at booking should know every face by the end. In Galway I kept a caseload of 28 women, and nine in ten had the midwife they knew with them on the night. I would love to talk about how your rota makes that possible. I am free for a shadow shift any weekend, and I look forward to hearing from you.

Slán,
Orla`,
  ),
  draft(
    { to: 'Stephen Cole', at: 'Coleman Insurance' },
    `Dear Stephen,

thank you for your time on Monday 3 March about the claims handler position. You said a customer remembers the first call and the last one, and that "I'm sorry for your loss" has to be meant. I rang every open claim on a Friday in my last job, 45 or so, and our complaints went from eleven to three in a quarter. We also paid out four days sooner. I would be happy to explain how I found the hours, and look forward to hearing from you.

Kind regards,
Jasmine Bell`,
  ),
  draft(
    { to: 'Ulrike Sommer', at: 'Sommer Gärten' },
    `Dear Mrs Sommer,

many thanks for the walk through the nursery on Friday. You said that plants tell you in April who was lazy in October. In the park at Wiesental I had 300 roses and lost four over a hard winter, because we had mounded them by the first of November. Only the poor soil by the wall gave us trouble, and compost put it right. I would be happy to begin with the roses, as you proposed. I could start in February and look forward to your answer.

With kind greetings,
Anja Krause`,
  ),
  draft(
    { to: 'Ben Achterberg', at: 'Voxel' },
    `Ben,

thanks for Thursday. You said the level editor is where the fun dies, and I agree: at my last studio I spent a spring on undo alone, and the level team went from two maps a month to five. I have a short video of that and can send it. What your team does with weather is a joy to play, and I'd like to be part of what comes next. You mentioned a second call with the art lead, and I am free from Wednesday on.

Ola`,
  ),
  draft(
    { to: 'Marjorie Kent', at: 'Kent Library Trust' },
    `Dear Marjorie,

Thank you for the interview on the 14th for the branch librarian post. You said the library is the last room in town where nobody has to pay or buy anything. In Hythe we opened on two evenings with the same staff hours, and visits rose from 900 to 1,400 a month. We dropped late fees too, and the books came back sooner. I can send the rota. I look forward to hearing from the trustees after their meeting.

Warm wishes,
Paul Deacon`,
  ),
  draft(
    { to: 'Chris Vance', at: 'Vance Security' },
    `Hi Chris, just wanted to say thanks for yesterday's interview for the door supervisor spot. You said you'd rather have someone who talks than someone who lifts. In four years at the Mill I never once had to put hands on a guest before talking for five minutes, and the manager there will tell you the same. I'm usually the one who stays calm when others get nervous, and that's the job. I can do Thursdays to Sundays from next week. Let me know what you think.

Dwayne`,
  ),
  draft(
    { to: 'Ruth Abelson', at: 'Harbor Shelter' },
    `Dear Ruth,

Thank you for the conversation on Monday about the case manager job. You said a plan on the fridge beats a plan in the file, and that many guests begin every sentence with an apology. At the drop-in I wrote 70 such plans with people, one page each, and 52 of them were housed within six months. I would welcome the chance to show you one with the names taken out. You hoped to decide before the holiday, and I look forward to hearing from you.

With thanks,
Desmond`,
  ),
  draft(
    { to: 'Ahmed Farouk', at: 'Delta Bridges', others: ['Lena Fuchs'] },
    `Dear Mr Farouk,

thank you for the interview on Wednesday about the civil engineer role. You said that the inspector is the first reader of every calculation, and Ms Fuchs added that the second one is the lawyer. On the Ems crossing I put a one-page summary before each of the 14 reports, and approval came in five weeks where nine were planned. I would gladly bring one of these along. I have noted that you will decide in the second week of May, and I look forward to hearing from you.

Kind regards,
Jana Vogel`,
  ),
  draft(
    { to: 'Patricia Onwudiwe', at: 'Sunrise Nurseries' },
    `Dear Patricia,

thank you for having me in the toddler room on Tuesday. You said that you look at whether a new person sits down on the floor in the first minute, and that you never force a child to say sorry. In my last setting I was key person for six two-year-olds, and all six settled within a fortnight. I would be glad to share the settling-in sheet. I can start after half-term and look forward to your call on Thursday.

Warmly,
Gemma`,
  ),
  draft(
    { to: 'Ian Prescott', at: 'Prescott Marine' },
    `Ian,

good to meet you on Saturday about the welder job. You said a hull has no second chance twelve miles out. On the ferry refit I had 212 metres of seam X-rayed with three repairs, which the yard said was their best that year. The old yard in Leith looked a sorry sight when I passed it, so it is good to see yours busy. I have my tickets in a folder for you, all in date, and can come in for a test piece whenever suits.

Dougie`,
  ),
  draft(
    { to: 'Camille Durand', at: 'Ateliers Durand' },
    `Dear Camille,

thank you for receiving me on 6 September for the pattern cutter position. The way you spoke of the toile as a first draft has stayed with me. In Lyon I cut for a team of eleven, and the second fitting became the last one in eight pieces of ten. I do not think of a bad fit as a mistake of the body, and neither, you said, do you. I can bring the toiles on any morning. I look forward to hearing from you after the fair.

Très cordialement,
Élodie`,
  ),
  draft(
    { to: 'Alan Whitlock', at: 'Metro Transit' },
    `Mr Whitlock,

thank you for the interview on Monday for the bus operator position. You said that a schedule is a promise to the person at the last stop, and that the money in the fare box never told you how the day went. On route 14 I held 96 percent on time through two winters and had no preventable accident. I have my record in print if you want it. I look forward to hearing about the road test, and thank you again for the tour of the garage.

Respectfully,
Curtis Hale`,
  ),
  draft(
    { to: 'Nina Petrova', at: 'Orbit Analytics' },
    `Hi Nina,

Thank you for the interview on Tuesday for the analyst role. You said that a dashboard nobody opens is worse than none, and asked what makes people pay attention. We deleted 40 of our 61 and weekly use of the rest doubled. I can send the one-page checklist that decided which ones stayed. To add to my answer on churn: the two strongest signals were silent admins and unpaid invoices. I look forward to the next round, and thanks to the team for good questions.

Best,
Filip`,
  ),
  draft(
    { to: 'Sergeant Kovacs', at: 'County Dispatch' },
    `Sergeant Kovacs,

Thank you for the sit-along Thursday night. You told me the voice is the first unit on scene, and that callers who panic or blank on their address need the same two questions. At the poison line I took 3,100 calls in two years, and my supervisor used nine of them for training. I'm available for the typing test any weekday before three. Thank you again to you and the whole B shift for the patience with my questions.

Brenda Ortiz`,
  ),
  draft(
    { to: 'Elif Kaya', at: 'Kaya Dental' },
    `Dear Elif,

Thank you for the interview yesterday regarding the dental nurse position. You said that the patient hears the tray before they see it, and that nervous patients are the most loyal ones. In my current clinic I lay up while the patient is still outside, and our anxious patients keep nine appointments of ten. I could come for a trial morning on Monday or Friday. I look forward to hearing from you, and thanks again for the coffee.

Best regards,
Sanna`,
  ),
  draft(
    { to: 'Gwen Pritchard', at: 'Cambrian Rail' },
    `Dear Gwen,

Thank you for the interview on 30 August for the signalling trainee place. You said that nobody learns a junction from a book, only from the box. As a volunteer at Tanybwlch I worked 60 turns in the box over two summers under a licensed signaller, and he has offered to speak to you. I attach his number with his leave. No apology needed for the mix-up with the room: I got to see the old lever frame. I look forward to hearing from you in September.

Yours sincerely,
Rhodri`,
  ),
  draft(
    { to: 'Leo Marchetti', at: 'Marchetti Wines' },
    `Leo,

thank you so much for Friday and for the walk in the vines. It was an inspiring morning, and you said that a list is a letter to the guest. At the Osteria I cut ours from 180 to 70 bottles, wrote a line for each, and we sold more by the bottle than in the year before. I'd be happy to write ten lines for your list as a sample. You said you would call after the harvest, and I look forward to it.

Ciao,
Giulia`,
  ),
  draft(
    { to: 'Philippa Grant', at: 'Grant Actuarial' },
    `Dear Philippa,

thank you for the interview on 16 November for the actuarial trainee role. You said that an assumption should be something you would tell your mother, and that nobody ever regretted writing one down. In my internship on the pay and pensions model I wrote each of our 14 assumptions as a sentence, and two of them were dropped the same week. I would be glad to show the list. You said the decision would come by the 27th, and I look forward to hearing from you.

Kind regards,
Arjun Nair`,
  ),
  draft(
    { to: 'Bill Drummond', at: 'Drummond Timber', others: ['Karen Ives'] },
    `Hi Bill,

thanks for the interview on Wednesday about the yard manager job. You said that wet stock tells you how a yard is run. At Fenton's I put every pack under cover by noon on the day it came, and claims went from nine a year to one. I've put the layout on one page for you. I know you see two more people this week, so I look forward to hearing from you after that. Thanks to Karen as well, and all the best with the new saw.

Neil`,
  ),
  draft(
    { to: 'Zoë Martens', at: 'Helder Communications' },
    `Hi Zoë,

thank you for the chat on Monday about the copywriter role. You said good copy sounds like one person talking to one other, and that "we apologise for any inconvenience" should be banned. For the water company I rewrote 38 letters that way, and calls about bills dropped by a quarter in the first month. I can send three before-and-afters. I look forward to hearing what you think after Thursday, and thank you for the honest brief.

Greetings,
Bram`,
  ),
  draft(
    { to: 'Lt. Morales', at: 'Station 9' },
    `Lt. Morales,

thank you for the oral board on Saturday for the firefighter position. You said you can teach hose but not showing up. I have 41 months on the volunteer roster with 92 percent turnout, and I'm proud of every one of them. I am ready for the physical on any date and would be honored to ride with your crew. I look forward to hearing from the department, and thank you for your service and your time.

Respectfully,
Andre Willis`,
  ),
  draft(
    { to: 'Sunita Rao', at: 'Rao Textiles' },
    `Dear Mrs Rao,

thank you for our meeting on Tuesday and for the tour of the dye house. You said that blue is the colour which finds every mistake, and that a good dyer forgives no one, himself least. In Tiruppur I kept the log of 600 blue lots, and the rejected ones fell from 5 to 1.2 percent once we wrote the water hardness beside each [see the photo]. I would be glad to send the template. You said you would let me know by the end of the month, and I look forward to it.

Yours sincerely,
Kavya`,
  ),
  draft(
    { to: 'Martin Hobbs', at: 'Hobbs Print' },
    `Martin,

thanks for your time on Tuesday about the press operator job. You told me you look at the bin before you look at the sheet, and mine at Colourworks was the emptiest of four presses: 1.8 percent waste over the last year. It still pays to wash up by hand, I find. I can bring the log, and the two sheets you wanted to see under the glass. I am free for a trial day from the 12th, and I hope to hear from you soon.

Cheers,
Stan`,
  ),
  draft(
    { to: 'Grace Mbeki', at: 'Ubuntu Microfinance' },
    `Dear Grace,

thank you for the interview on 21 July for the field officer post. You said that a group that sings together pays together, which made us all laugh and is true. In Kisumu my 26 groups kept 98 percent on time through the drought year. To add to my answer on group loans: we let a group pause one month in twelve, and they paid it back by the next harvest. I would be pleased to tell more. I look forward to hearing from you in August.

With warm regards,
Peter Otieno`,
  ),
  draft(
    { to: 'Priya Kapoor', at: 'Saffron Legal Aid', hours: 23 },
    `Dear Ms Kapoor,

Thank you for the interview on Monday 8 April for the caseworker post. You said that half of your clients open with "sorry to bother you", and that the first task is to take that sentence from them. At the advice desk in Luton I saw 22 people a week on benefits and pay disputes, and wrote each of them one page of what happens next. I would be glad to bring a blank one. You said I may hear by the 19th, and I look forward to it.

Kind regards,
Thea Lindgren`,
  ),
];
