// Sixty notes that must be caught, each at the words in braces (the shortest that show it, for a name the name): written before any rule of the lint.
import { draft, type Draft } from './draft.ts';

export const caught: readonly Draft[] = [
  draft(
    { to: 'Dana Reyes', at: 'Northwind' },
    `Hi Dana,

thank you for the hour on Tuesday about the product lead role. {apology:I'm sorry} I went on so long about the pricing bet. What you said about shipping to the warehouse teams first has stayed with me. In my last job we did the same with twelve depots and cut returns by 38 percent in two quarters. I look forward to hearing about the next step.

Best wishes,
Mara`,
  ),
  draft(
    { to: 'Sister Amara Obi', at: 'St Brannock Hospital' },
    `Dear Sister Obi,

Thank you for showing me round ward 6 yesterday. I must admit {nerves:I was very nervous} and that probably showed. Your point about handover at the bedside made sense to me, because on my current ward we brought falls down by a third after we changed ours. I can send the audit sheet if it is of use. I look forward to hearing from you about the band 6 post.

Kind regards,
Joseph Tan`,
  ),
  draft(
    { to: 'Pete Hallam', at: 'Hallam & Sons' },
    `Hello Pete,

Cheers for the chat this morning about the electrician job. I know {belittling:I'm not the most experienced} person you will see this week but I turn up and I finish what I start. When you said half your call-outs are old consumer units I thought of the 40 flats we rewired at Marsh End without one fail on test. I could start on the 3rd. Let me know either way, and thanks again for the tea.

Gary`,
  ),
  draft(
    { to: 'Ms Lindqvist', at: 'Fernhill Primary' },
    `Dear Ms Lindqvist,

Thank you for the time you and the governors gave me on Friday for the Year 4 post. {performance:My answer on phonics was weak}, and I have been going over it all weekend. You said that reading for pleasure is what you want children to leave with. At Oakwood I ran a lunchtime library with 60 regulars, most of them boys who had said they hated books. I would be glad to show the planning, and I look forward to your call on Wednesday.

Yours sincerely,
Helen Marsh`,
  ),
  draft(
    { to: 'Chef Moreau', at: 'Brasserie Lune' },
    `Chef,

thank you for letting me work the pass on Saturday. {apology:Apologies} for being slow on the fish. You told me that a clean section matters more than a fast one and I take that with me. At the Anchor I took over a section of three and we went from 90 covers to 140 with no more hands. Tell me if you want me for a second trial shift, any evening but Monday works. Thanks again for the staff meal.

Nadia`,
  ),
  draft(
    { to: 'Ravi Menon', at: 'Loopstack' },
    `Hi Ravi,

Thanks for the interview on 12 March for the backend role. {performance:I completely blanked} on the question about idempotent writes. {apology:Sorry} about that! You mentioned that the queue is the part that wakes people at night; I moved ours to at-least-once with dedupe keys last year and pages dropped from nine a month to one. Happy to walk through the design any time. Looking forward to hearing what comes next.

Tom`,
  ),
  draft(
    { to: 'Ellen Whitfield', at: 'Whitfield Accountancy' },
    `Dear Ms Whitfield,

Thank you for seeing me on Thursday about the payroll clerk vacancy. I was wondering {pay:what the salary would be}, as this was not covered. You said month end is when the office needs calm people. In my present role I close payroll for 210 staff by the 24th, and have not missed a date in three years. I am free for a second meeting on any afternoon, and I look forward to hearing from you.

Yours sincerely,
Priti Shah`,
  ),
  draft(
    { to: 'Jon', at: 'Kestrel Logistics' },
    `Hi Jon,

thanks for having me at the depot on Monday. With respect, {arguing:I still think you are wrong} about the night shift bonus. You said the worst thing is a late trailer with no phone call. I have driven class 1 for eleven years, and last year I had 212 drops with two late, both phoned in an hour ahead. If you want me for an assessment drive I am free Thursday and Friday. Thanks for the coffee and the straight talk.

Mick`,
  ),
  draft(
    { to: 'Dr Yusuf Karim', at: 'Institute for Coastal Research' },
    `Dear Dr Karim,

Thank you so much for the conversation on 4 June about the postdoc. {flattery:You are without doubt the most brilliant scientist I have ever met}. You said that the sediment cores are ahead of the people to read them. During my thesis I built a pipeline that reads a core in an hour rather than a day, and I would like to try it on yours. I have put the code on my page. I look forward to hearing about the next step.

Best wishes,
Ines Rocha`,
  ),
  draft(
    { to: 'Megan Price', at: 'Bluebell Care', whole: ['short'] },
    `Hi Megan,

thank you for the interview today. {apology:Sorry} I was late, the bus did not come. I loved meeting the residents.

Thanks,
Chloe`,
  ),
  draft(
    { to: 'Oliver Stein', at: 'Stein Verlag' },
    `Dear Mr Stein,

I wish to thank you for our talk on 9 October about the translator position. {belittling:My English is not perfect}, as you could hear. You said a good translation is one the author would have signed. For the Hansen memoir I sent the author eleven questions before I wrote a line, and he asked for me again for the second volume. I enclose the two pages you asked for. I would be happy to hear from you about the next step.

With kind regards,
Katarzyna Wolska`,
  ),
  draft(
    { to: 'Sam Okafor', others: ['Dana Reyes'], at: 'Northwind' },
    `Hi {name:Dana},

thanks for the talk on Tuesday about the product lead role. You said that the roadmap is only as good as the support queue behind it, and I wrote that down. In my last role I sat with support every Friday, and of the ten things we shipped that year six came from there. I can share how we kept the list short. I understand you will decide by the end of next week and look forward to hearing from you.

Best,
Mara`,
  ),
  draft(
    { to: 'Dana Reyes', others: ['Sam Okafor'], at: 'Northwind' },
    `Hi Dana,

thank you for the hour on Tuesday. It was good to hear how {name:Nortwind} moved the warehouse teams to one tool. You said that the hard part was the first two weeks, and that is what I would bring: at my last company I ran the switch for 12 depots with one day of overlap and no lost orders. I would be glad to go through the plan with you. I look forward to hearing from you by Friday, as you said.

Best wishes,
Mara`,
  ),
  draft(
    { to: 'Beatriz Lima', at: 'Casa Verde Hotels' },
    `Dear Beatriz,

thank you for meeting me on {placeholder:[date]} about the front office position. You said that guests forgive a slow lift but not a cold welcome. At the Mirador I trained nine receptionists, and our welcome score went from 7.9 to 9.1 in one season. I would be happy to do a trial shift on a weekend, when it counts. You mentioned an answer by the 20th, and I look forward to it.

Warm regards,
Luis Andrade`,
  ),
  draft(
    { to: 'Greg Tran', at: 'Hartley Motors' },
    `Greg,

thanks for your time Wednesday on the service tech job. {nerves:My nerves got the better of me} on the diagnostic bench, ordinarily I find a CAN fault quicker than that. You said comebacks cost you more than labour does. My comeback rate at Dorset Road was under one in a hundred across two years, and the sheets are there if you want to see them. I am free to come in for a paid day any time next week. Thanks again.

Leroy`,
  ),
  draft(
    { to: 'Anneke de Wit', at: 'Stadsmuseum' },
    `Dear Anneke,

Thank you for the tour and the conversation on Friday about the curator role. {performance:I should have prepared better} for the question on provenance. You said that visitors trust a museum that admits what it does not know. In the glass show we put the gaps on the wall in plain words, and the guest book filled up with families who had pieces of the story. I would enjoy doing that with your silver. I look forward to hearing from you in November.

Kind regards,
Margriet`,
  ),
  draft(
    { to: 'Victor Chua', at: 'Pinnacle Sales' },
    `Hi Victor,

Great meeting you on Thursday about the account executive role! {flattery:Pinnacle is the best company in the world} and I would sell for you night and day. You said the reps who last are the ones who log a lost deal honestly. My own win rate is 31 percent, and I can name the reason for every loss last year. Could we speak about the next step early next week? Thanks again for the time and for the tour of the floor.

Dean`,
  ),
  draft(
    { to: 'Fiona McAllister', at: 'Tay Valley Council' },
    `Dear Ms McAllister,

Thank you for the interview on 2 May for the housing officer post. {apology:Please accept my apologies} for the long answer about arrears. You said that a tenant who rings back is half the work done. In Dundee I started a Saturday phone hour and our contact rate went from 40 to 71 percent in a year. I would be glad to describe how we staffed it. I look forward to hearing from the panel after the 15th.

Yours sincerely,
Alasdair Boyd`,
  ),
  draft(
    { to: 'Noor Haddad', at: 'Brightline' },
    `Hi Noor,

thank you for the portfolio review on Monday for the UX role. I know {belittling:I'm just a junior}, but the way you asked about the error states made me want to work with you. On the clinic app I watched eight receptionists book patients, and the redesign took booking from 94 to 41 seconds. I have put the before and after in one file, linked below. I look forward to hearing what the next round looks like, and thanks for the honest questions.

Best,
Yuki`,
  ),
  draft(
    { to: 'Mrs Adeyemi', at: 'Adeyemi Pharmacy' },
    `Dear Mrs Adeyemi,

Thank you for your time on Saturday about the dispenser job. {apology:I do apologize} for my phone ringing. You said that an old customer should never have to say their name twice. At my last counter I kept a card for each of our 60 weekly blister packs, and we had no mix-up in four years. I can begin after the 1st. Please let me know if you need anything else, and thank you again for the kind welcome.

Sincerely,
Blessing`,
  ),
  draft(
    { to: 'Harald Brandt', at: 'Brandt Architekten', whole: ['late'], hours: 30 },
    `Dear Mr Brandt,

Thank you for our conversation on Monday about the site architect position. You said that a drawing is a promise to the person with the trowel, and I have repeated it twice since. On the school in Lehrte I drew the stair details with the mason at the table, and we had not one change order on them. I would gladly bring the set along. I look forward to hearing about the next step, and thank you again for the tour of the model room.

With kind regards,
Sofia Neri`,
  ),
  draft(
    { to: 'Carla Jimenez', others: ['Ted Novak'], at: 'Solano Foods', whole: ['same'] },
    `Hi Carla,

thank you for the interview on Tuesday about the line supervisor role. You both said that the night crew is where the waste happens. At my last plant I moved the changeover to the start of the night shift and waste fell from 6 to 2.5 percent. I would be glad to show you the sheet we used, which fits on one page. I look forward to hearing from you by the end of the week, and thank you again for the walk down the line.

Rosa`,
    `Hi Ted,

thank you for the interview on Tuesday about the line supervisor role. You both said that the night crew is where the waste happens. At my last plant I moved the changeover to the start of the night shift and waste fell from 6 to 2.5 percent. I would be glad to show you the sheet we used, which fits on one page. I look forward to hearing from you by the end of the week, and thank you again for the walk down the line.

Rosa`,
  ),
  draft(
    { to: 'Simon Oyelaran', at: 'Quayside Theatre' },
    `Dear Simon,

Thank you for the afternoon in the flies on Wednesday. {performance:I didn't come across well} when you asked about rigging plots, and it has bugged me since. You said a quiet get-in is a safe get-in. On the spring tour we took our get-in from nine hours to six by labelling every case by bar, and nobody had to shout. I would be happy to share the plot. I can come in for a show call any night this month, and I look forward to your decision.

All the best,
Frankie`,
  ),
  draft(
    { to: 'Hannah Lowe', at: 'Lowe & Partners LLP' },
    `Dear Ms Lowe,

Thank you for the interview on 18 January for the paralegal position. As for remuneration, {pay:I would need at least 32,000}. You said that the best note is one counsel can read on the stairs. In the Harding matter I cut a 90-page bundle to a six-page chronology, and it was used at the hearing without a change. I enclose a redacted sample as you asked. I look forward to hearing from you, and thank you again for the introduction to the team.

Yours sincerely,
Daniel Frost`,
  ),
  draft(
    { to: 'Mo', at: 'Cutler Street Coffee' },
    `Hiya Mo,

thanks for the trial shift yesterday morning, I had fun. {performance:I totally messed up} the flat whites at ten, {apology:soz} for the queue. You said regulars come for the hello and stay for the cup. At the kiosk I knew about 80 people by name and order, and we sold out of pastries by nine most days. I can do any early, weekends too. Give me a shout when you know, and thanks again for showing me the grinder.

Beth x`,
  ),
  draft(
    { to: 'Colonel Wright', at: 'Ridgeway School' },
    `Dear Colonel Wright,

Thank you for receiving me on the 7th regarding the post of bursar. {apology:I must apologise} for my cough. You remarked that a school lives on its boiler as much as on its teachers. At St Anselm's I drew up a ten-year plan for plant and roofs, and we have not had a closed day since. I should be glad to bring the plan. I look forward to hearing from the governors in due course, and thank you again for the kind lunch.

Yours sincerely,
R. J. Pemberton`,
  ),
  draft(
    { to: 'Aisha Rahman', at: 'Civic Data Lab' },
    `Hi Aisha,

thanks for the interview on Friday for the data scientist role! {performance:I rambled} a lot in the case study. You said that a model nobody can explain will not survive its first council meeting. For the bus study I replaced our forest with eleven rules, lost two points of accuracy, and the councillors used it the next day. I would be glad to send the write-up. Looking forward to hearing about the next step, and thanks to the team for the questions.

Best,
Jules`,
  ),
  draft(
    { to: 'Tomasz Zielinski', at: 'BuildRight' },
    `Tomasz,

thank you for the meeting on site Monday, foreman job. {arguing:As I tried to explain}, it was {arguing:not my fault} that the Leeds job ran over. You said you look first at how a man leaves the site at night. My last three sites had no lost-time accident in 400 days, and the log is there to read. I can start two weeks from today. Thank you for the walk round and for being on time, not everybody is.

Regards,
Pavel`,
  ),
  draft(
    { to: 'Rachel Stone', at: 'Stone Veterinary Group' },
    `Dear Rachel,

I wanted to say thank you for Thursday and for letting me meet the team. {nerves:I get really anxious in interviews}, so {apology:I am sorry} if I seemed quiet. You said that the owner on the other side of the table is a patient as well. At my last practice I started a call the evening after surgery, and our complaints went from two a month to none. I would love to do the same with you. I look forward to your news next week.

Kind regards,
Eilidh`,
  ),
  draft(
    { to: 'Hiroshi Tanaka', at: 'Meridian Air' },
    `Dear Captain Tanaka,

thank you for the panel on 22 February for the first officer position. {performance:I failed to mention} that I hold the upset recovery rating. You said that the good ones speak up early and quietly. As a safety representative I wrote 14 reports in two years, and three of them changed a checklist. I would be pleased to go through them. I look forward to the simulator date, and thank you again for your time and that of the panel.

Sincerely,
Marco Bellini`,
  ),
  draft(
    { to: 'Judith Amos', at: 'Amos Recruitment', whole: ['sentences'] },
    `Dear Judith,

Thank you for the interview on Monday. I liked the office. You said the phones are the heart of it. I made 60 calls a day in my last role. Eleven of those a week became meetings. My manager kept my script. I can send it over to you. I am free any day after the 5th. The role sounds like the right next step for me. I look forward to hearing from you soon about what comes next.

Best wishes,
Craig`,
  ),
  draft(
    { to: 'Lucia Ferrante', at: 'Ferrante Events', whole: ['long'] },
    `Dear Lucia,

thank you very much for the long and open conversation on Wednesday about the event planner role, for which I had come up from Bari on the early train with a folder full of pictures, a list of questions and a good deal of curiosity about how you manage thirty weddings in a summer with only four people in the office and one van. You said that a wedding is a logistics job in a nice dress, and since I heard that I have told it to three friends, all of whom work in hotels and all of whom laughed and agreed. In my last season I planned nineteen events, of which two were in the rain and one in a place without power, and every one of them began within ten minutes of the time on the invitation because I had written a plan B on the back of each plan A. I would be glad to show you the two pages that we used for that. I look forward to hearing from you.

Paola`,
  ),
  draft(
    { to: 'Derek Mills', at: 'Mills Haulage', whole: ['sentences'] },
    `Derek, thanks for the interview on Friday about the transport planner job. {apology:Im sorry} if I talked over you at times. You said the board is full by six or the day is lost. At Cartwrights I had the board done by half five, with 34 trucks and one phone, and empty miles went down by a fifth. {belittling:I'm no expert} with your software but I learn quick. I could come in for a morning and sit by the board. Thanks for your time and the tour.

Shaz`,
  ),
  draft(
    { to: 'Prof. Elaine Sutherland', at: 'University of Kelso' },
    `Dear Professor Sutherland,

Thank you for the interview on 11 April for the lectureship. {arguing:I would like to defend} my position on grading, which {arguing:I feel was misunderstood}. You said that first-years leave when nobody learns their name. In my seminar of 40 I had every name by week two and lost one student all year, against nine the year before. I attach the outline that you asked for. I look forward to hearing from the committee, and thank you again for a generous hour.

Yours sincerely,
Dr Owen Pryce`,
  ),
  draft(
    { to: 'Kim Larsen', at: 'Fjordbank' },
    `Hi Kim,

thank you for the call on Tuesday about the risk analyst job. I hope {performance:my poor showing} on the maths test will not be {performance:held against me}. You said a limit nobody can explain is not a limit. In my present job I rewrote 31 limits in one sentence each, and breaches halved because people knew what they meant. I would be glad to show two or three. You said you would decide by the 30th, and I look forward to it.

Best regards,
Ingrid`,
  ),
  draft(
    { to: 'Walter Boone', at: 'Boone Ranch Supply' },
    `Mr. Boone,

I appreciate you taking the time Saturday to talk about the store manager job. {belittling:I'm probably not the right fit} on paper, seeing as I never ran a feed store. You said folks drive past two other places to get here, and that is on account of the loading dock. At the lumber yard I ran a dock of six, and we had a truck in and out in twelve minutes. I can come by any day this week. Thank you, sir, and my best to your wife.

Clay Tucker`,
  ),
  draft(
    { to: 'Maeve Doyle', at: 'Lantern Midwives' },
    `Dear Maeve,

Thank you for the warm welcome on Thursday. {nerves:I was a bundle of nerves}! You said that a birth plan is a conversation and not a contract, which is how I have always worked. In Galway I kept a caseload of 28 women, and nine in ten had the midwife they knew with them on the night. I would love to talk about how your rota makes that possible. I am free for a shadow shift any weekend, and I look forward to hearing from you.

Slán,
Orla`,
  ),
  draft(
    { to: 'Stephen Cole', at: 'Coleman Insurance' },
    `Dear Stephen,

thank you for your time on Monday 3 March about the claims handler position. Could you also tell me {pay:how much you pay} for weekend cover? You said a customer remembers the first call and the last one. I rang every open claim on a Friday in my last job, 45 or so, and our complaints went from eleven to three in a quarter. I would be happy to explain how I found the hours. I look forward to hearing from you this week.

Kind regards,
Jasmine Bell`,
  ),
  draft(
    { to: 'Ulrike Sommer', at: 'Sommer Gärten' },
    `Dear Mrs Sommer,

many thanks for the walk through the nursery on Friday. {apology:Please forgive} my bad manners with the dog. You said that plants tell you in April who was lazy in October. In the park at Wiesental I had 300 roses and lost four over a hard winter, because we had mounded them by the first of November. I would be happy to begin with the roses, as you proposed. I could start in February and look forward to your answer.

With kind greetings,
Anja Krause`,
  ),
  draft(
    { to: 'Ben Achterberg', at: 'Voxel' },
    `Ben,

thanks for Thursday. {flattery:I am in awe of} everything you have built and {flattery:I would do anything} to be part of it. You said the level editor is where the fun dies, and I agree: at my last studio I spent a spring on undo alone, and the level team went from two maps a month to five. I have a short video of that and can send it. You mentioned a second call with the art lead, and I am free from Wednesday on. Thanks again, and good luck with the build.

Ola`,
  ),
  draft(
    { to: 'Marjorie Kent', at: 'Kent Library Trust' },
    `Dear Marjorie,

Thank you for the interview on the 14th for the branch librarian post. I realise {performance:I stumbled over} the budget question. You said the library is the last room in town where nobody has to buy anything. In Hythe we opened on two evenings with the same staff hours, and visits rose from 900 to 1,400 a month. I can send the rota. I look forward to hearing from the trustees after their meeting, and thank you again for the tour of the stacks.

Warm wishes,
Paul Deacon`,
  ),
  draft(
    { to: 'Chris Vance', at: 'Vance Security' },
    `Hi Chris, just wanted to say thanks for yesterday's interview for the door supervisor spot. {nerves:I was shaking} the whole way through lol. You said you'd rather have someone who talks than someone who lifts. In four years at the Mill I never once had to put hands on a guest before talking for five minutes, and the manager there will tell you the same. I can do Thursdays to Sundays from next week. Let me know what you think, and thanks for the lift to the station.

Dwayne`,
  ),
  draft(
    { to: 'Ruth Abelson', at: 'Harbor Shelter' },
    `Dear Ruth,

Thank you for the conversation on Monday about the case manager job. Unfortunately {belittling:I lack} a degree in social work. You said a plan on the fridge beats a plan in the file. At the drop-in I wrote 70 such plans with people, one page each, and 52 of them were housed within six months. I would welcome the chance to show you one with the names taken out. You hoped to decide before the holiday, and I look forward to hearing from you.

With thanks,
Desmond`,
  ),
  draft(
    { to: 'Ahmed Farouk', others: ['Lena Fuchs'], at: 'Delta Bridges' },
    `Dear Mr {name:Fuchs},

thank you for the interview on Wednesday about the civil engineer role. You said that the inspector is the first reader of every calculation. On the Ems crossing I put a one-page summary before each of the 14 reports, and approval came in five weeks where nine were planned. I would gladly bring one of these along. I have noted that you will decide in the second week of May, and I look forward to hearing from you.

Kind regards,
Jana Vogel`,
  ),
  draft(
    { to: 'Patricia Onwudiwe', at: 'Sunrise Nurseries' },
    `Dear Patricia,

thank you for having me in the toddler room on Tuesday. {apology:I feel awful} about the paint on the carpet. You said that you look at whether a new person sits down on the floor in the first minute. In my last setting I was key person for six two-year-olds, and all six settled within a fortnight. I would be glad to share the settling-in sheet. I can start after half-term and look forward to your call on Thursday.

Warmly,
Gemma`,
  ),
  draft(
    { to: 'Ian Prescott', at: 'Prescott Marine' },
    `Ian,

good to meet you on Saturday about the welder job. I know {performance:the test piece was poor}, the rods were damp. You said a hull has no second chance twelve miles out. On the ferry refit I had 212 metres of seam X-rayed with three repairs, which the yard said was their best that year. I have my tickets in a folder for you, all in date. I can come in for another piece whenever suits, and thanks for the tea and the look at the slip.

Dougie`,
  ),
  draft(
    { to: 'Camille Durand', at: 'Ateliers Durand' },
    `Dear Camille,

thank you for receiving me on 6 September for the pattern cutter position. {belittling:I may not be as talented as} the other candidates, but the way you spoke of the toile as a first draft has stayed with me. In Lyon I cut for a team of eleven, and the second fitting became the last one in eight pieces of ten. I can bring the toiles you asked about on any morning. I look forward to hearing from you after the fair.

Très cordialement,
Élodie`,
  ),
  draft(
    { to: 'Alan Whitlock', at: 'Metro Transit' },
    `Mr Whitlock,

thank you for the interview on Monday for the bus operator position. {pay:I expect a salary} in line with my eleven years of service. You said that a schedule is a promise to the person at the last stop. On route 14 I held 96 percent on time through two winters and had no preventable accident. I have my record in print if you want it. I look forward to hearing about the road test, and thank you again for the tour of the garage.

Respectfully,
Curtis Hale`,
  ),
  draft(
    { to: 'Nina Petrova', at: 'Orbit Analytics' },
    `Hi Nina,

Thank you for the interview on Tuesday for the analyst role. {apology:I apologise} in advance for the long mail, and {performance:I wish I had said} more about the churn project. You said that a dashboard nobody opens is worse than none. We deleted 40 of our 61 and weekly use of the rest doubled. I can send the one-page checklist that decided which ones stayed. I look forward to the next round, and thanks to you and the team for good questions.

Best,
Filip`,
  ),
  draft(
    { to: 'Sergeant Kovacs', at: 'County Dispatch' },
    `Sergeant Kovacs,

Thank you for the sit-along Thursday night. {performance:I wasn't at my best} after a double shift. You told me the voice is the first unit on scene, and that is exactly why I want this work. At the poison line I took 3,100 calls in two years, and my supervisor used nine of them for training. I'm available for the typing test any weekday before three. Thank you again to you and the whole B shift for the patience with my questions.

Brenda Ortiz`,
  ),
  draft(
    { to: 'Elif Kaya', at: 'Kaya Dental' },
    `Dear Elif,

Thank you for the interview yesterday regarding the dental nurse position. {nerves:I was so stressed} that I forgot half of what I wanted to say. You said that the patient hears the tray before they see it. In my current clinic I lay up while the patient is still outside, and our anxious patients keep nine appointments of ten. I could come for a trial morning on Monday or Friday. I look forward to hearing from you, and thanks again for the coffee.

Best regards,
Sanna`,
  ),
  draft(
    { to: 'Gwen Pritchard', at: 'Cambrian Rail' },
    `Dear Gwen,

Thank you for the interview on 30 August for the signalling trainee place. I am aware that {performance:my answers were too short}. You said that nobody learns a junction from a book, only from the box. As a volunteer at Tanybwlch I worked 60 turns in the box over two summers under a licensed signaller, and he has offered to speak to you. I attach his number with his leave. I look forward to hearing from you in September.

Yours sincerely,
Rhodri`,
  ),
  draft(
    { to: 'Leo Marchetti', at: 'Marchetti Wines' },
    `Leo,

thank you so much for Friday and for the walk in the vines. {flattery:I have never met anyone as inspiring as you}. You said that a list is a letter to the guest. At the Osteria I cut ours from 180 to 70 bottles, wrote a line for each, and we sold more by the bottle than in the year before. I'd be happy to write ten lines for your list as a sample. You said you would call after the harvest, and I look forward to it.

Ciao,
Giulia`,
  ),
  draft(
    { to: 'Philippa Grant', at: 'Grant Actuarial' },
    `Dear Philippa,

thank you for the interview on 16 November for the actuarial trainee role. {apology:I regret} not asking more about the pension team. You said that an assumption should be something you would tell your mother. In my internship I wrote each of our 14 assumptions as a sentence, and two of them were dropped the same week. I would be glad to show the list. You said the decision would come by the 27th, and I look forward to hearing from you.

Kind regards,
Arjun Nair`,
  ),
  draft(
    { to: 'Bill Drummond', others: ['Karen Ives'], at: 'Drummond Timber' },
    `Hi Bill,

thanks for the interview on Wednesday about the yard manager job. You said that wet stock tells you how a yard is run. At Fenton's I put every pack under cover by noon on the day it came, and claims went from nine a year to one. I've put the layout on one page for you. I know you see two more people this week, so I look forward to hearing from you after that. Thanks again, {name:Karen}, and all the best with the new saw.

Neil`,
  ),
  draft(
    { to: 'Zoë Martens', at: 'Helder Communications' },
    `Hi Zoë,

thank you for the chat on Monday about the copywriter role. {performance:I don't think I explained myself well} on the tone question. You said good copy sounds like one person talking to one other. For the water company I rewrote 38 letters that way, and calls about bills dropped by a quarter in the first month. I can send three before-and-afters. I look forward to hearing what you think after Thursday, and thank you for the honest brief.

Greetings,
Bram`,
  ),
  draft(
    { to: 'Lt. Morales', at: 'Station 9' },
    `Lt. Morales,

thank you for the oral board on Saturday for the firefighter position. You said you can teach hose but not showing up. I have 41 months on the volunteer roster with 92 percent turnout, and I'm proud of every one of them. {performance:I wish I had handled the ladder question better}, {apology:my apologies} to the board. I am ready for the physical on any date. I look forward to hearing from the department, and thank you for your service and your time.

Respectfully,
Andre Willis`,
  ),
  draft(
    { to: 'Sunita Rao', at: 'Rao Textiles' },
    `Dear Mrs Rao,

thank you for our meeting on {placeholder:TODO} and for the tour of the dye house. You said that blue is the colour which finds every mistake. In Tiruppur I kept the log of 600 blue lots, and the rejected ones fell from 5 to 1.2 percent once we wrote the water hardness beside each. I would be glad to send the template. You said you would let me know by the end of the month, and I look forward to it.

Yours sincerely,
Kavya`,
  ),
  draft(
    { to: 'Martin Hobbs', at: 'Hobbs Print' },
    `Martin,

thanks for your time on Tuesday about the press operator job. {arguing:I have to disagree} with what you said about digital. You told me you look at the bin before you look at the sheet, and mine at Colourworks was the emptiest of four presses: 1.8 percent waste over the last year. I can bring the log. {pay:Is there any room on the wage}? I am free for a trial day from the 12th, and I hope to hear from you soon.

Cheers,
Stan`,
  ),
  draft(
    { to: 'Grace Mbeki', at: 'Ubuntu Microfinance' },
    `Dear Grace,

thank you for the interview on 21 July for the field officer post. I realise now that {performance:I misunderstood your question} about group loans and for that {apology:I am sorry}. You said that a group that sings together pays together, which made us all laugh and is true. In Kisumu my 26 groups kept 98 percent on time through the drought year. I would be pleased to tell how we met the dry months. I look forward to hearing from you in August.

With warm regards,
Peter Otieno`,
  ),
];
