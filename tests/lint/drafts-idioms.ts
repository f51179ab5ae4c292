// Forty notes in idiom, written without sight of the rules: twenty with faults, of which 7 of 27 were caught at first sight, and twenty clean.
import { draft, type Draft } from './draft.ts';

export const idiomsCaught: readonly Draft[] = [
  draft(
    { to: 'Sister Bridget Farrell', at: 'Castlemoor Hospital' },
    `Dear Sister Farrell,

Thank you for the time you gave me on Tuesday about the night post on the stroke unit. Please {apology:forgive my dripping all over your clean floor}, the heavens opened at the bus stop. I don't mind telling you {nerves:my heart was going like the clappers} until you asked about swallow checks. You said the hours between two and four are when things get missed, and that is when I do a second round on my own ward; we have had no aspiration since March. I look forward to your letter.

Maureen Duffy`,
  ),
  draft(
    { to: 'Len', at: 'Bright Street Heating' },
    `Len,

ta for showing me round the yard on Thursday and for the bacon roll. {belittling:I'm never going to set the Thames on fire}, but I've swapped getting on for three hundred boilers and been called back to four. You said you lose half a day a week to lads who leave a flue half sealed. I photograph every joint before I box it in and the customer gets a copy. I can start any Monday you like, my own van, so give me a bell.

Kev`,
  ),
  draft(
    { to: 'Dr Anneke Vos', at: 'Tidewater Analytics' },
    `Dear Dr Vos,

Thank you for speaking with me this morning about the graduate analyst role. When you asked about my dissertation {performance:I took the scenic route and never got to the view}, so here it is in a line: a simple tide model beat the neural one on eleven of fourteen estuaries. {flattery:I have honestly never sat across from a sharper mind than yours}. Your remark that clients want a forecast they can explain to the harbour master is one I will keep. I look forward to hearing about the second stage.

Best,
Femi Adeyemi`,
  ),
  draft(
    { to: 'Mr Graham Pole', at: 'Pole Security' },
    `Dear Mr Pole,

Thank you for seeing me at 1000 hours on Wednesday with regard to the site supervisor post. You asked how I would man the east gate. I have slept on it, and {arguing:I'm afraid I can't come round to your way of seeing it}. In twenty-two years in the Royal Engineers I ran guard rosters for up to ninety men, and handed over each one with a written log. My references will reach you by Friday. I remain at your disposal for a second meeting.

Yours sincerely,
R. J. Hathaway (WO2, retired)`,
  ),
  draft(
    { to: 'Catherine Boyle', at: 'Norvik Freight' },
    `Dear {name:Katarina} Boyle,

thank you very much for conversation yesterday about the work of forklift driver. {apology:Please don't be angry with me} that my telephone two times was cutting you, it is old. You told that in December is most damage of pallets because everybody hurry. In my last warehouse in Poznan I drive six years reach truck, and damage of my shift was smallest of four shifts. I have certificate counterbalance also. I wait with hope for your answer on Friday.

With greeting,
Zbigniew Kaczor`,
  ),
  draft(
    { to: 'Mrs Penelope Strand', at: 'Strand & Lyle', hours: 53, whole: ['late'] },
    `Dear Mrs Strand,

I write to thank you for our meeting of Monday last concerning the position of management accountant. I was interested to learn that the partners wish to close the monthly books in five working days rather than nine. At Harcourt Timber I achieved the same reduction within two quarters by moving the stock count forward. I should be obliged to learn {pay:whether my chartered status would be reflected in the figure you have in mind}. I look forward to the next stage with interest.

Yours sincerely,
Desmond Achebe`,
  ),
  draft(
    { to: 'Gio', at: 'Third Crema' },
    `Hey Gio,

thanks for the trial hour on Saturday, and for letting me loose on the nice machine! You'll have spotted {nerves:my hands doing maracas with the saucers} for the first ten minutes. And when you asked why coffee, {performance:my mouth set off without me and didn't come back for a week}. What I liked was what you said about regulars: they want the cup and their name. I knew about a hundred and forty by heart at the Lido kiosk, dogs included. I'm free Tuesday or Wednesday if you want another go.

Bex`,
  ),
  draft(
    { to: 'Mrs Olusanya', at: 'Beechwood Infants' },
    `Dear Mrs Olusanya,

Thank you for having me in Reception on Thursday and for letting me take the story. I was struck by what you said about {placeholder:[thing about assembly, check my notebook]}. {flattery:Any teacher alive would walk over hot coals to have a head like you}. In my present class I moved the quiet readers to the front mat, and nine of the eleven who were behind in September caught up by Easter. I would be glad to bring the planning for the water topic, and I look forward to your call.

Yours sincerely,
Fiona Lamb`,
  ),
  draft(
    { to: 'Margaret Quill', at: 'Saltby Libraries', whole: ['long'] },
    `Dear Margaret,

Thank you so much for the lovely long talk on Friday about the branch manager post at Saltby, which went by in what seemed a quarter of an hour though the clock over the large-print shelf told me it had been well over sixty minutes. I know {belittling:I am hardly what anybody would call a catch on paper}, having come to libraries by way of a wool shop and two children. What you told us about the Wednesday gentlemen who come for the radiators and stay for the newspapers has been with me all weekend, because in Thornaby we had just such a circle, and out of it grew a reading group of fourteen, a chess table, and in the end a small exhibition about the steelworks which four hundred people came to see. I should be delighted to bring the scrapbook of it with me if there is a second round, and I look forward to hearing from you whenever the panel has had its meeting.

With warm wishes,
Dorothy`,
  ),
  draft(
    { to: 'Hank', at: 'Dry Creek Fabrication', whole: ['sentences'] },
    `Hank,

Thanks for the walk around the shop. Good floor. I liked the new positioner. You said the rework pile is mostly porosity on the tank seams. I ran dual shield on tanks for eight years. My reject rate was under one percent. I have my own hood and my cert is current. {pay:What's it come out to on a Friday} for second shift? I can test any day this week. Call me after four.

Dale`,
  ),
  draft(
    { to: 'Ines Carvalho', at: 'Marlin Health' },
    `Hi Ines,

Thank you for the technical round on Monday. {performance:I made a pig's ear of the window function}, as you saw. On the other one, though, {arguing:if you run it yourself you'll find I was right about the null rows}. You mentioned that clinic data arrives in nine formats; at Oakline I wrote the loader that took eleven suppliers down to one schema, and the Monday reconciling went from a day to forty minutes. I'm looking forward to hearing when the team round will be.

Thanks again,
Sunil`,
  ),
  draft(
    { to: 'Mrs Tamsin Hale', at: 'Rowan Court' },
    `Dear Mrs Hale,

Thank you ever so much for the tea and for letting me meet the residents on Sunday. {nerves:I hadn't slept a wink for thinking about it}, so Mr Potts and his joke about the parrot was a tonic. I expect {belittling:there are cleverer girls than me in your pile}. You said that supper time is when people get upset, and at Fairlawns I used to sit down and eat with the ones who wandered, and they'd finish the plate. My certificates are ready to bring in, and I hope to hear from you by the weekend.

Love and best wishes,
Sandra Pike`,
  ),
  draft(
    { to: 'Chef Thibault Renard', at: 'Maison Renard' },
    `Chef {name:Renaud},

thank you for the evening on garnish last night. {apology:I still feel bad about the state I left your pass in}. You said to me that a sauce should be finished to order or not at all, and I went home with that. At the Golden Hind I made every sauce in the house for two years, seven days of covers at eighty, and the plates came back clean. I can do another evening on Thursday or Sunday. Please tell me what you decide, one way or the other.

Mateusz`,
  ),
  draft(
    { to: 'Lucinda Frey', at: 'Frey Okoro Architects' },
    `Dear Lucinda,

Thank you for going through my portfolio yesterday for the Part 2 position. {flattery:Your buildings put the rest of the profession to shame}. About the school stair you queried: {arguing:have another look at sheet 14 and I think you'll have to give me that one}. You spoke of wanting people who will go to site in the rain; I spent last winter on the Denholm flats, three days a week, and answered some two hundred queries from the builder. I would be glad to come in again and look forward to hearing from you.

Kind regards,
Tobias Wren`,
  ),
  draft(
    { to: 'Mr Balraj Gill', at: 'Hartwell Buses', others: ['Moira Fenn'], whole: ['same'] },
    `Dear Mr Gill,

Thank you for seeing me on {placeholder:______ day} about the driver vacancy. You said that the 47 loses its time at the hospital loop because people need a hand with the ramp. I drove the school and clinic run at Dunmore for nine years, ramp and all, and kept to the timetable on nineteen days out of twenty. My licence has been clean since 1998. I can take the route assessment any morning next week and I look forward to hearing from the depot.

Yours truly,
Clive Anstey`,
    `Dear Mrs Fenn,

Thank you for seeing me on Tuesday about the driver vacancy. You said that the 47 loses its time at the hospital loop because people need a hand with the ramp. I drove the school and clinic run at Dunmore for nine years, ramp and all, and kept to the timetable on nineteen days out of twenty. My licence has been clean since 1998. I can take the route assessment any morning next week and I look forward to hearing from the depot.

Yours truly,
Clive Anstey`,
  ),
  draft(
    { to: 'Yvonne Castle', at: 'Greenhithe Dental' },
    `Hello Yvonne,

Thank you for meeting me in your lunch break yesterday about the front desk job. I did wonder {pay:if the purse strings could be loosened a little}, what with the train from Rainham going up again. You said that the phone and the door always go at the same moment. At the vet's I had two lines, a door and a queue of cats, and we cut missed calls from thirty a week to six with a ring-back list. I can come in for a trial morning whenever suits, and I look forward to hearing.

Best wishes,
Tracey`,
  ),
  draft(
    { to: 'Omar Haddad', at: 'Pellucid Glass', others: ['Beth Ransome'], whole: ['same'] },
    `Hi Omar,

Great to talk on Wednesday about the area sales job. What stayed with me is that your best customers are the ones who once had a complaint. I have {placeholder:XX} years in trade counters, and my largest account began with a cracked shower screen and a drive to Leeds at six in the morning to replace it. They have bought from me every quarter since. I'd like to show you how I would plan the first ninety days in the north. Let me know what the next step is, and thanks again.

Cheers,
Jamie`,
    `Hi Beth,

Great to talk on Wednesday about the area sales job. What stayed with me is that your best customers are the ones who once had a complaint. I have twelve years in trade counters, and my largest account began with a cracked shower screen and a drive to Leeds at six in the morning to replace it. They have bought from me every quarter since. I'd like to show you how I would plan the first ninety days in the north. Let me know what the next step is, and thanks again.

Cheers,
Jamie`,
  ),
  draft(
    { to: 'Dr Hiro Tanabe', at: 'Corvid Biologics', hours: 76, whole: ['late'] },
    `Dear Dr Tanabe,

Thank you for the tour of the cell culture suite and for the conversation about the technician post. Your description of tracing one contaminated flask back through six weeks of log sheets made me think of our own incubator records. I put those on a barcode system two years ago, and a trace that took an afternoon now takes four minutes. I have attached the one-page protocol in case it is of use to your group. I look forward to hearing about the next stage.

Kind regards,
Ruth Abelman`,
  ),
  draft(
    { to: 'Lady Ashworth', at: 'Ashworth Hall Gardens', whole: ['sentences'] },
    `Dear Lady Ashworth,

Thank you for the walk on Monday. The kitchen garden has good bones. I saw the espaliers want tying in. You said the box is going the way of all box. I replaced four hundred yards of it at Melbury with yew. It took three winters. It never looked bare. I kept a photograph of each week. I could bring them to show the trustees. I am free from the first of the month, and look forward to your answer.

Yours faithfully,
Ned Copley`,
  ),
  draft(
    { to: 'Professor Elspeth Munro', at: 'Glenfinnan University', whole: ['long'] },
    `Dear Professor {name:Monroe},

Thank you for the generous two hours on Thursday in which you and your colleagues discussed with me the postdoctoral position on peatland carbon, and for the sandwiches, which I had not expected and which arrived at exactly the right moment between the talk and the panel. Your observation that the chamber measurements tell us what a bog does on the days when somebody is willing to stand in it, and nothing about the other three hundred, is one that I have been turning over ever since, because it describes the gap that my thesis tried to close with a string of cheap loggers left out over two winters on Rannoch Moor. Of the sixty loggers fifty-one survived, and the winter flux they showed was about a third larger than the summer visits alone would have led anyone to suppose. I would be happy to share the data set with your group ahead of publication, whatever the outcome, and I look forward to hearing from the panel after its meeting on the ninth.

Yours sincerely,
Callum Reid`,
  ),
];

export const idiomsPassed: readonly Draft[] = [
  draft(
    { to: 'Nadine Okoye', at: 'Loxley Cloud' },
    `Hi Nadine,

Thank you for the call this morning about the reliability role. I was sorry to hear about the outage you described, and that the on-call engineer had her birthday dinner that night. Your plan to freeze changes on Fridays rang a bell, because we froze ours before each bank holiday and the pager went quiet. Last year I moved our failed jobs into a queue that retries by itself, and the nightly alarms went from forty to three. I look forward to the system round on Tuesday.

Best,
Piotr`,
  ),
  draft(
    { to: 'Mr Winston Clarke', at: 'Clarke Plumbing & Gas' },
    `Mr Clarke,

thanks for the chat at the merchant's yesterday about the service engineer job. You were saying that half of what you get called to in January is frozen condensate pipes. I blanked off and rerouted sixty of them on the Meadows estate two winters back, and not one has gone solid since. I've got my ACS till 2028 and a van with racking. Let me know which day you want me for the trial and I'll be there at seven.

Regards,
Darren Moody`,
  ),
  draft(
    { to: 'Staff Nurse Ji-won Park', at: 'Ellerby Community Trust' },
    `Dear Ji-won,

Thank you for taking me along on the Thursday round for the community nurse post. You told me that the hardest thing is a nervous patient with a needle and no neighbour. On the children's ward I was the one sent for when somebody was scared of a cannula; I let them hold the tape and count, and it nearly always worked. I can also do the evening calls on the coast side, as I live at Sandhaven. I look forward to hearing from you about shadowing day.

Warm wishes,
Grace Mbeki`,
  ),
  draft(
    { to: 'Amrit Sandhu', at: 'Payline Systems' },
    `Dear Amrit,

Thank you for a good hour on Monday about the payroll product role. You said that small firms do not fear tax, they fear the twentieth of the month. For three years I looked after the salary module at Brightbook, where we cut failed payments by half by checking bank details when they were typed. To add to my answer on rate limits: we set them per employer, not per user. It paid off in the first week. I look forward to meeting the engineers.

Kind regards,
Leila`,
  ),
  draft(
    { to: 'Colonel (Retd) Miles Ferrers', at: 'Harbour Trust' },
    `Dear Colonel Ferrers,

Thank you for receiving me on Tuesday about the post of volunteer coordinator. You observed that volunteers leave when nobody tells them what the morning is for. In B Company I began each day with a two-minute brief and one question from the youngest soldier present, and I have done the same at the food bank, where we have kept thirty-one of thirty-four helpers since spring. I enclose the brief on half a sheet. I look forward to hearing the trustees' decision.

Yours sincerely,
Arthur Penhale`,
  ),
  draft(
    { to: 'Rosa Delgado', at: 'Papillon House' },
    `Hi Rosa,

what a nice way to spend a wet Wednesday, thank you for showing me the butterfly house. The bit about warming the pupae with a hairdryer when the boiler failed made me laugh, and no need to say sorry for the mud, I live in wellies. At the aviary I looked after the hatching cabinet for two seasons and brought the losses down from one in five to one in twelve. I can start with the spring holidays. Do let me know what comes next!

Hattie`,
  ),
  draft(
    { to: 'Jon Bell', at: 'Swift Response' },
    `Dear Jon,

Thank you for meeting me on Friday about the event medic work. I have been with St John Ambulance for six years and took the lead at the half marathon, where we treated 112 runners with a crew of nine. You said that most of the job is spotting the quiet one who is about to go down. That is what I teach our cadets, with a game in which nobody may speak. My blue-light ticket comes through in May. I look forward to hearing from you.

John Prosser`,
  ),
  draft(
    { to: 'Dr Katharina Weiss', at: 'Institute for Soil Science' },
    `Dear Dr Weiss,

I thank you for the interview of yesterday for the position in the laboratory. A small correction: the column which I have named is from 2019 and not from 2016. You have explained that the weak acids are for your project more important as the strong ones. In my master thesis I have measured four hundred samples with weak acid extraction, with a repeat error under two percent. I can send the raw data if it is wished. I am glad to hear from you.

With friendly greetings,
Hüseyin Demir`,
  ),
  draft(
    { to: 'Patsy', at: 'The Jolly Tar' },
    `Patsy,

cheers for Sunday, and for the crumble. You said a quiet pub is mostly a pub where nobody says hello first. I can say hello in five languages, two of them Geordie, and at the Feathers the quiz I ran on Mondays went from nine people and a dog to a full back room. I've done cellar, I've done kitchen, and I've got my own van for the barrels if the drayman is on strike again. Shout when you've picked a night for the trial.

Mick`,
  ),
  draft(
    { to: 'Helena Brandt', at: 'Ostler & Reeve', hours: 23 },
    `Dear Ms Brandt,

Thank you for our conversation yesterday regarding the litigation paralegal vacancy. You mentioned that the firm argues most of its cases on paper, and that the bundle is therefore half the battle. I prepared the bundles in the Carrow Docks arbitration, some eleven thousand pages, in which both sides disagreed about almost everything except the index. My notice period is four weeks, and I could be released earlier by agreement. I look forward to hearing from you once the partners have met.

Yours sincerely,
Isobel Tranter`,
  ),
  draft(
    { to: 'Marcus Thiele', at: 'Atlas Maps' },
    `Hi Marcus,

thanks for the hour on the cartography job, I enjoyed it. Your line that a legend nobody reads is a map nobody trusts is now on a sticky note over my desk. For the flood atlas I cut ours from twenty-two symbols to nine and tested it on a bus queue in Hull, where sixteen of eighteen found their own street. I've put three sheets in a shared folder for you. If the design lead wants to see how it was layered I'm around on Thursday and Friday.

Best,
Oona`,
  ),
  draft(
    { to: 'Mrs Jean Whitlock', at: 'Whitlock Funeral Directors' },
    `Dear Mrs Whitlock,

Thank you for the quiet hour on Monday about the arranger's post. You said that families remember who got the name right and who fetched a chair. For eleven years I registered births and deaths at the town hall, and I always read the name back twice before the pen went down. People would often apologise to me for crying, and I kept a drawer of good handkerchiefs for that. I am free to sit in on an arrangement any afternoon. I look forward to your call.

Yours sincerely,
Eileen Moss`,
  ),
  draft(
    { to: 'Sanjay Rao', at: 'Kingfisher Games', others: ['Lotte Bakker'] },
    `Hi Sanjay,

Thanks for the playtest chat on Tuesday. You said the tutorial is where you lose the under-tens, who would rather fall off a cliff than read a box. On Moss Kingdom I threw out every box and put in a goat that goes first; the share of players who got past level two went from 58 to 81 percent. I've recorded a short clip of the goat. Looking forward to the art test, and do say hello to Lotte.

Wim`,
    `Hi Lotte,

Thank you for the tour of the art room. Your wall of rejected foxes told me more about how the team works than any brief could have. At my last studio I kept such a wall for trees, and new people went there first. I look forward to the art test on Friday.

Wim`,
  ),
  draft(
    { to: 'Reverend Alice Toomey', at: 'St Wilfrid Parish' },
    `Dear Reverend Toomey,

Thank you for talking with me after the service about the organist post, and for the excellent flapjack. Your choir is small and, as you put it, long on altos. At St Bede I had eleven singers between nine and eighty-three, and we sang Tallis in three parts because that was what we had. I don't mind the cold loft, having learned on one that had jackdaws. I could play for the harvest service if that would help you to choose. With thanks again, and I look forward to your word.

Yours,
Geoffrey Lunn`,
  ),
  draft(
    { to: 'Bernadette Kiely', at: 'Kiely Coaches' },
    `Dear Bernadette,

Thank you for the run out to Ballyhale on Saturday. You were right that the bend at the creamery is a terrible one for a fifty-seater, and I'd take it from the far lane as you do. Eighteen years with the council buses, four with tours, and a clean licence all along. I was raised three miles from the depot so an early start is no hardship. Let me know when the school contract is signed and I can give my notice the same day.

All the best,
Fintan`,
  ),
  draft(
    { to: 'Chloe Ambrose', at: 'Studio Ambrose' },
    `Hi Chloe,

Thank you for looking at my book yesterday for the junior designer role. I liked hearing that you start every brand with the delivery van, because it has no room for nonsense. For the bakery project I did the same with a paper bag: one colour, one hero image, and sales of the rye loaf went up by a fifth. I've attached the poster we spoke about, with the larger type. I'm free for a trial week from the tenth. I look forward to hearing what you think.

Best,
Maisie`,
  ),
  draft(
    { to: 'Hugh Lattimer', at: 'Lattimer Stone' },
    `Hugh,

thank you for the morning at the quarry. You showed me the lintel that fell to bits because someone bedded it the wrong way up. I have laid sandstone for thirty years and I mark the bed on every block in red before it leaves the saw. The chapel at Orme was four hundred blocks and two came back. My lad can give a hand with lifting if you are short. I am about all next week, so ring when you like.

Ivor`,
  ),
  draft(
    { to: 'Dr Salma Idrissi', at: 'Westgate Surgery' },
    `Dear Dr Idrissi,

Thank you for inviting me on Thursday to discuss the practice manager position. What you said about the eight o'clock telephone rush was very clear to me. At Moorside we let patients choose a call-back slot, and the longest wait dropped from fifty minutes to seven. I paid particular attention to those without a smartphone, who were a third of our list. I would be pleased to put the plan on two pages for the partners. Thank you again, and I look forward to hearing from you.

Kind regards,
Marguerite Lowe`,
  ),
  draft(
    { to: 'Tyrone Baptiste', at: 'Eastside Boxing Club' },
    `Tyrone,

thanks for letting me hold the pads Monday night. You said the kids who shake before a bout are the ones who listen, and I've found the same. At the youth centre I had fourteen lads and six girls, none of them had laced a glove, and four boxed in the county finals two years on. I've got my Level 2 and my safeguarding, and the first aid runs till June. I can do Mondays and Thursdays from five. Let me know what the committee says.

Respect,
Jermaine`,
  ),
  draft(
    { to: 'Agnieszka Nowak', at: 'Linden Translations' },
    `Dear Agnieszka,

Thank you for Friday's talk about the in-house translator role. I noted your rule that a sentence which sounds translated goes back in the drawer. My field is machine manuals, Finnish to English, around two million words in the past six years, and one maker tells me that its help line is now asked less about assembly. As promised I attach the two glossaries, the long one for pumps and the short one for valves. I can take the test any day before noon. Many thanks, and until soon.

Päivi Laine`,
  ),
];
