// Forty notes written without a look at the rules: twenty with faults, twenty clean ones full of traps.
import { draft, type Draft } from './draft.ts';

export const freshCaught: readonly Draft[] = [
  draft(
    { to: 'Farida Noor', at: 'Hollis Dental' },
    `Dear Farida,

Thank you for meeting me on Tuesday about the dental nurse position. {apology:My apologies for going on} about my old surgery for so long. {nerves:I get quite jittery in interviews}, and you kindly let me breathe. You said that the chair side is where patients decide whether to come back. At Hollins Road I sat with the frightened ones for two minutes first, and missed appointments went from nine a week to four. I look forward to hearing from you.

Kind regards,
Joanne`,
  ),
  draft(
    { to: 'Mike Brannigan', at: 'Brannigan Freight' },
    `Mike,

thanks for having me in on Friday for the transport planner job. {performance:I know I didn't do myself justice} when you asked about tachograph rules. {belittling:I'm hardly an expert on} the Irish side either. You told me a planner earns their keep before six in the morning. At Dawson's I moved the loading plan to the evening before, and the first lorry left forty minutes earlier every day of the winter. Happy to come by the yard.

Cheers,
Declan`,
  ),
  draft(
    { to: 'Dr. Anjali Rao', at: 'Sunrise Diagnostics' },
    `Respected Dr. Rao,

Thank you very much for giving me your valuable time on 14th for the lab technician post. {apology:Kindly pardon me} for the network problem from my side. {belittling:I am having very less experience} in molecular work, but I am learning fast. You were telling that samples get lost between two desks and not inside the machine. In my present lab we have put one barcode per tube, and mix-ups came down from five in a month to zero. I am eagerly waiting for the next step.

Regards,
Prakash`,
  ),
  draft(
    { to: 'Courtney Blake', at: 'Tidewater Credit Union' },
    `Hi Courtney,

Thanks so much for chatting with me yesterday about the loan officer opening. {nerves:My nerves got the better of me} at the start, as you could probably tell. {performance:My answer about debt ratios was a mess}. You mentioned that members come in for the people and stay for the rates. At First Harbor I called every applicant back the same day, and our approval surveys went up eleven points. I'd love to do that here, and I hope to talk again next week.

Best,
Tyler`,
  ),
  draft(
    { to: 'Ingrid Dahl', at: 'Fjordlys Hotels' },
    `Dear Ingrid,

Thank you for the talk on Monday about the night reception. {performance:It did not go as well as I hoped}, and in the evening I thought of many better words. {belittling:My English is not so good} on the telephone. You said that the guest who arrives at two in the night remembers the face for ten years. In Bergen I kept soup warm for the late ferry, and 60 guests wrote about it. I can start from the first of May.

Warm greetings,
Marek`,
  ),
  draft(
    { to: 'Patrick Oyelaran', at: 'Oyelaran & Co' },
    `Dear Mr Oyelaran,

Thank you for the interview on Wednesday for the paralegal role. {arguing:I don't think your question about limitation periods was fair}, as it is not in the advert. {pay:May I ask what the role pays}? You said that a bundle is read by someone tired. At Crane Lowe I put a one-page index in front of each, and counsel stopped ringing us the night before. I would be glad to show a redacted one. I look forward to your decision by the 20th.

Yours sincerely,
Hannah Price`,
  ),
  draft(
    { to: 'Rosa Delgado', at: 'Brightside Early Learning' },
    `Dear Rosa,

Thank you for showing me the toddler room on Thursday. {flattery:You are honestly the most inspiring director I have ever met}. You said that the first week decides whether a child eats with you. At Little Oaks I kept one photograph of home at each place, and the tears at lunch were gone by day four. {nerves:I was so anxious that my mind went blank} on the ratio question; it is one to five. I would love to come in for a morning with the children.

Warmly,
Keisha`,
  ),
  draft(
    { to: 'Graham Stott', at: 'Stott Glazing' },
    `Graham,

ta for seeing me about the fitter's job. {apology:Sorry if I talked too much}, {nerves:I was a bag of nerves}. You said a window is only as good as the hole it sits in. For Bell's I measured every opening three times, and in two years we sent back four panes out of nine hundred. I have my own van and can do Cumbria side as well. Any day from the 6th is good for a trial, just give me a ring.

Cheers,
Lee`,
  ),
  draft(
    { to: 'Yuki Tanaka', at: 'Harmon Robotics' },
    `Dear Ms Tanaka,

Thank you for the conversation on Friday about the firmware position. {performance:I felt that I answered the interrupt question poorly}, so I worked it through again at home. {belittling:I may not be as qualified as other applicants}. You said that a robot that stops politely is worth more than one that is fast. In my thesis I built a watchdog that brings an arm to rest in 80 milliseconds. I would be happy to send the measurements, and I look forward to hearing from you.

Best regards,
Linh`,
  ),
  draft(
    { to: 'Aoife Brennan', at: 'Kilmore Community Radio' },
    `Hi Aoife,

thanks a million for the chat on Monday about the sound engineer gig. {performance:I totally botched the bit about compressors}, and {nerves:I was shaking like a leaf}. You said the quiet between two songs is the hardest thing to mix. At the college station I ran forty live sessions off one desk with no dropout on air. I can bring the recordings in on a stick, and I am around every evening of the week. Hope to hear from you soon.

Best,
Cian`,
  ),
  draft(
    { to: 'Deborah Finch', at: 'Finch Interiors' },
    `Dear Deborah,

Thank you for the interview on Tuesday regarding the junior designer vacancy. {pay:I was hoping for something in the region of 32k}. {arguing:With respect, I disagree that my portfolio is too commercial}. You said that a room should forgive the people who live in it. For the Carlton flats I used washable lime paint throughout, and the landlord has not repainted in three years. I would love to show you the samples. I look forward to hearing from you after your trip.

Kind regards,
Poppy`,
  ),
  draft(
    { to: 'Sanjay Kulkarni', at: 'Vertex Infotech' },
    `Dear Sanjay Sir,

Thanks for taking my interview on Saturday for the test engineer opening. {performance:I could not answer properly the question on load testing}; {nerves:I was in tension}. You said that a bug found by a customer costs ten times more. In my current project I have automated 300 regression cases, and release day came down from three days to five hours. {pay:Please let me know regarding the CTC} also. I am available for the next round on any weekday after six.

Thanks and regards,
Divya`,
  ),
  draft(
    { to: 'Helen Osei', at: 'Northgate Library' },
    `Dear Helen,

Thank you for a lovely hour on Wednesday about the library assistant post. {apology:Forgive me for being so long-winded} about the summer scheme. {flattery:Your branch is without doubt the finest library in the country}. You said that the quiet corner is used most by people who have no quiet at home. At Elm Street I moved two tables behind the atlases, and teenagers came every day after school. I could start in September, and would be glad to help with the move before that.

Best wishes,
Ruth`,
  ),
  draft(
    { to: 'Karl Lindner', at: 'Lindner Orchards' },
    `Dear Mr Lindner,

thank you for the walk through the orchard on Sunday. {belittling:I am only a beginner at pruning}, and {performance:I am afraid I gave a bad impression} with the saw. You said a tree shows in March what was done to it in January. On the farm in Poland we picked eleven tonnes with four people in nine days, and under two percent were bruised. I have my own boots and can be there from the 15th. Thank you also for the juice.

With best regards,
Wojciech`,
  ),
  draft(
    { to: 'Naomi Adler', at: 'Adler Talent' },
    `Hi Naomi,

Thanks for the call this morning about the account executive seat. {performance:I wish I'd had a better example} for the churn question. {nerves:To be honest I was pretty rattled} after the fire drill. You mentioned that renewals are won in month two. At Pipewell I set up a ten-minute check-in in week six, and my book renewed at 94 percent. I'd be happy to put you in touch with two of those customers. Looking forward to hearing about the next step.

Best,
Jordan`,
  ),
  draft(
    { to: 'Catherine Mbeki', at: 'Riverside Hospice' },
    `Dear Catherine,

Thank you for the time you gave me on Monday for the care coordinator role. {apology:I owe you an apology} for turning up flustered. {performance:I realise that I went off on a tangent} when you asked about rotas. You said that families remember the phone call more than the ward. At St Anne's I rang each family on the third day, and complaints halved within a year. I would be honoured to do the same here, and I look forward to hearing from you.

Yours sincerely,
Bridget`,
  ),
  draft(
    { to: 'Steve Marchetti', at: 'Marchetti Brothers Paving' },
    `Steve,

appreciate you sitting down with me Thursday about the foreman job. {belittling:I'm no good with computers}, but the crew will tell you what I can do. {pay:How much are you paying an hour}, and is there overtime? You said a driveway is judged after its first winter. I ran the Oakdale lots, 22 drives in one summer, and not one has heaved. I can bring pictures and three phone numbers. I could start the Monday after Labor Day, so give me a call.

Thanks,
Ray`,
  ),
  draft(
    { to: 'Lucille Baptiste', at: 'Maison Baptiste' },
    `Dear Madame Baptiste,

I thank you for the interview of Thursday for the place of pastry cook. {apology:Excuse me please for my bad English}; {nerves:I had a lot of stress} in front of three persons. You told me that sugar shows the temper of the cook. In Lyon I made the croissants alone for two shops, 400 each morning, and we threw away less than ten. I can come for a morning of trial when you want. I hope to have news from you before the end of the month.

With my best salutations,
Amélie`,
  ),
  draft(
    { to: 'Owen Pritchard', at: 'Cambrian Rail' },
    `Dear Owen,

Thank you for seeing me on the 9th about the signaller traineeship. {arguing:I still feel you marked me down unfairly} on the memory exercise. {performance:I let myself down} on the phonetic alphabet too. You said that a good shift is one with nothing to write in the book. In the control room at Port Talbot I handled 90 calls a night for four years with every one logged. I can come for the medical on any weekday, and look forward to your letter.

Regards,
Gareth`,
  ),
  draft(
    { to: 'Priscilla Vance', at: 'Vance Gallery' },
    `Dear Ms Vance,

Thank you for speaking with me on Friday regarding the registrar role. {flattery:I am in absolute awe of you and your incredible gallery}. {belittling:I realize I lack experience} with outgoing loans. You said that paperwork is the frame nobody sees. At the county museum I traced 140 objects with no accession number, and we found the donor of all but six. I would be glad to send you the method, which fits on one page. I look forward to hearing from you in the new year.

Sincerely,
Miles`,
  ),
];

export const freshPassed: readonly Draft[] = [
  draft(
    { to: 'Tom Fairweather', at: 'Ridgeline Outdoors' },
    `Hi Tom,

thanks for the chat on Saturday about the walk leader post. You said that people are nervous on scree because nobody shows them where to put the weight. I have rambled over the Peaks for twenty years, and last summer I led 14 groups over Crib Goch with everyone home by tea. When somebody froze on the ridge I sat down next to them and ate an apple. I have my first-aid ticket until 2027, and could do a trial day any weekend in May.

Best,
Fiona`,
  ),
  draft(
    { to: 'Meera Subramanian', at: 'Arcot Foods' },
    `Dear Ms Subramanian,

Thank you for your time on 3rd March regarding the quality executive position. You were saying that a poor batch must never be argued about on the floor, and I fully agree. In my present company we had failed one audit badly before I joined; I have made a single sheet for each line, and we have passed the last four without a remark. I am attaching the sheet for your reference. I am available for the plant visit on any day, and look forward to hearing from you.

Thanks and regards,
Karthik`,
  ),
  draft(
    { to: 'Angela Ferris', at: 'Ferris Payroll Services' },
    `Dear Angela,

Thank you for meeting me on Monday about the payroll clerk role. You said that people forgive anything except a wrong payslip, and that an apology never paid anybody's rent. At Dunmore Foods I ran the wages of 340 people on two different scales, with holiday pay and overtime, and went nineteen months without a correction. I would be glad to show you the checklist I used. I look forward to meeting the rest of the office, and to hearing from you by the end of the week.

Kind regards,
Colette`,
  ),
  draft(
    { to: 'Chief Dawes', at: 'Millbrook Fire and Rescue' },
    `Chief Dawes,

Thank you for the interview on Tuesday for the dispatcher position. You told me that the caller is allowed to panic and the desk is not. In my four years on the county desk I took the worst night of the flood, 212 calls, and my supervisor used the tape for training. It could not have gone better without the volunteers, and I said so in the report. I would be glad to sit in on a shift whenever suits you. I look forward to the next step.

Respectfully,
Renee`,
  ),
  draft(
    { to: 'Bertrand Keller', at: 'Keller Watches' },
    `Dear Mr Keller,

thank you for the interesting conversation on Thursday about the place in your workshop. You said that a shaky hand can be trained and an impatient one cannot. In Biel I regulated about thirty movements a week, and only one in two hundred came back. I also learned to say to a customer when a repair is not worth the money, even when it was not what he wanted to hear. I could bring two of my own pieces with me, and would be happy about a day of trial.

With kind regards,
Stefan`,
  ),
  draft(
    { to: 'Joy Adeyemi', at: 'Harvest Food Bank' },
    `Hi Joy,

Thank you for showing me round on Wednesday. I was so sorry to hear about the flood in the store, and glad that the freezers held. You said that nobody should have to apologise for being hungry, and it stayed with me the whole way home. At St Luke's we put the shelves out like a shop and let people choose, and the waste fell by a third. To add to my answer on volunteers: we kept 41 of 50 over the year. I could start in June.

Warm wishes,
Esther`,
  ),
  draft(
    { to: 'Coach Ramirez', at: 'Westfield High School' },
    `Coach Ramirez,

Thank you for having me out on Friday to talk about the assistant position. You said that kids play badly when they are afraid of the bench, and that nerves are just energy with nowhere to go. At Lincoln I gave every freshman one job in each game, and we went from three wins to eleven. My players were not the best in the league, but they ran the hardest. I would love to bring that to Westfield, and I can be at practice any afternoon.

Thanks,
Dre`,
  ),
  draft(
    { to: 'Sophie Lambert', at: 'Cobalt Analytics' },
    `Hi Sophie,

Thanks for the conversation yesterday about the data engineer role. You asked how I would handle late events, and I enjoyed that question most of all. At Meridian the nightly job performed poorly and often failed without telling anyone; I split it in two, and it now ends before five with an alert for each table. To add to my answer on schema changes: we test them against a week of real traffic. I'd be happy to share the write-up, and look forward to hearing about the next round.

Best,
Emil`,
  ),
  draft(
    { to: 'Margaret Hale', at: 'Hale & Thornton Solicitors' },
    `Dear Ms Hale,

Thank you for the interview on the 11th for the position of legal secretary. You said that a client should never have to argue to be heard, and that the letter of apology is the cheapest remedy in the building. At Crane Lowe I typed for three partners in disputes over pay and dismissal, and no deadline was missed in six years. I look forward to showing you my audio typing, should that be useful. I would be free to begin after the bank holiday at the end of May.

Yours sincerely,
Dorothy`,
  ),
  draft(
    { to: 'Noah Castellano', at: 'Bluebird Insurance' },
    `Noah,

Great talking with you this morning about the claims adjuster job. You said the person on the phone is having the worst day of their year. At Granite I handled 60 storm claims in one week, and when we got one wrong I called the owner myself before they could call us. My manager told me my notes were the clearest she had read. I'm happy to walk you through one with the names taken out. Thanks again, and I hope we can talk soon about next steps.

Best,
Sierra`,
  ),
  draft(
    { to: 'Elizabeth Crowe', at: 'Crowe Theatrical' },
    `Dear Elizabeth,

Thank you for seeing me on Monday about the deputy stage manager job. You said that stage fright belongs to the actors and the book belongs to us. On tour with the Hamlet I called 180 shows, and the night the lead forgot his lines I had the word to him inside two seconds. I never panicked in the corner, and the company got to know it. I am free from the 20th and would gladly sit in on a rehearsal. I look forward to your call.

All best,
Jonah`,
  ),
  draft(
    { to: 'Vikram Desai', at: 'Desai Textiles' },
    `Dear Mr Desai,

Thank you for the opportunity to meet you on Saturday for the export manager position. I liked very much what you told about the first order from Hamburg. In my last company the buyers were complaining that our offers came late; I have prepared one price sheet per fabric, and the reply went out the same day in nine cases of ten. I will be happy to share the format with you. Kindly let me know the suitable time for the second discussion, I am free on all days.

Warm regards,
Nilesh`,
  ),
  draft(
    { to: 'Freya Lund', at: 'Lund Veterinary Clinic' },
    `Dear Freya,

thank you for letting me follow the surgery on Thursday. You said that an anxious dog is a question about its owner. In my last clinic I spent five minutes on the floor with each new one before the scale, and we hardly needed a muzzle after that. I am still studying for my dental certificate and sit the exam on the 4th of June. I would be glad to work on weekends until then. I look forward to hearing from you, and please greet the cat.

Best regards,
Ilse`,
  ),
  draft(
    { to: 'Donald Pike', at: 'Pike Roofing Supplies' },
    `Donald,

Thanks for your time on Tuesday, it was good to see the yard. You said a driver who says what he does not know is worth two who pretend. I do not have the forklift ticket yet, and am booked on the course for the 12th. At Barlow's I did eleven drops a day round the estuary with no breakage claimed in three years, and customers asked for me by name. I can start straight after the course. Give me a ring whenever it suits you.

Regards,
Kev`,
  ),
  draft(
    { to: 'Grace Whitcombe', at: 'Whitcombe Care' },
    `Dear Grace,

Thank you for the warm welcome on Friday and for the tour of the garden wing. You said that residents who feel embarrassed stop asking, and that is how falls happen. At Elm Lodge I changed the bell cord for a button on the wrist, and falls at night went from six a month to two. Mrs Okoro, a resident there, told me she was no longer ashamed to ring. I would love to do the same with your team, and I look forward to hearing from you.

Kind regards,
Lorraine`,
  ),
  draft(
    { to: 'Andrei Popescu', at: 'Carpat Logistics' },
    `Dear Andrei,

I thank you for the talk of yesterday about the dispatcher position. You said that when a truck is lost the customer wants a sentence and not an excuse. In Cluj I had 35 trucks on two screens, and I called each customer before the delay and not after it. In the first year I struggled with the night shift as everyone does, then we changed the handover and it ran by itself. I would be glad to show how. I wait for your message with pleasure.

Best regards,
Mihaela`,
  ),
  draft(
    { to: 'Simone Archer', at: 'Archer & Vale Architects' },
    `Dear Simone,

Thank you for the generous hour on Wednesday about the Part II assistant role. You said the best buildings apologise to the street for being there, and I have been looking at ours differently since. On the Quay Street scheme I drew the whole stair core, and the contractor raised three queries where forty is usual. I should mention that I will be in Leeds from the 8th if a second conversation is of use. I would be very glad to come, and to bring the model with me.

Best wishes,
Theo`,
  ),
  draft(
    { to: 'Luis Herrera', at: 'Alta Solar' },
    `Hi Luis,

Thanks for the ride-along on Thursday, it was a real pleasure. You said the roof tells you everything if you do not rush it. Last year I was crew lead on 120 installs, and my call-back rate was the lowest in the branch. A customer once said the sales guy had been terrible and the crew made up for it; I still have that note. I can send over my NABCEP card and two references this afternoon. I'm looking forward to meeting the rest of the team.

Thank you,
Beto`,
  ),
  draft(
    { to: 'Pauline Gray', at: 'Gray Street Primary' },
    `Dear Mrs Gray,

Thank you for inviting me to read with Year 2 on Tuesday. The children asked better questions than any panel, and I am sorry that I could not stay for the song. You said that a shy child needs a job and not an audience. At Oakfield I made the three quietest ones my register monitors, and by Christmas all of them had read aloud. I look forward to hearing from you, and would be happy to come in again before the end of term.

Yours sincerely,
Owen Blair`,
  ),
  draft(
    { to: 'Hassan Malik', at: 'Malik Motors' },
    `Dear Hassan,

thank you for the test morning on Monday in the workshop. You told me that a customer is not angry about the price but about the surprise. In Bradford I rang every customer before the work went over the estimate, and in two years nobody argued at the till. I had trouble with the new scanner for a minute, and your colleague showed me the trick at once. I would be pleased to start after Eid, and can bring my own tools and my certificates for hybrids.

Best regards,
Imran`,
  ),
];
