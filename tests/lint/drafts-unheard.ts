// Forty notes in idiom by another hand: of 27 faults 2 were caught before the idioms were heard, 10 at first sight after. What is still to be learnt.
import { draft, type Draft } from './draft.ts';

export const unheardCaught: readonly Draft[] = [
  draft(
    { to: 'Shane Maddox', at: 'Murrabit Vets' },
    `G'day Shane,

Thanks for the yarn over the tailgate on Thursday. {performance:I made a real dog's breakfast of the colic question}, so: walk her, drench her, ring the boss, in that order. {apology:My bad} about the ute blocking your gate, too. You reckon half of mixed practice is driving and the other half is talking to blokes who'd sooner not be talked to. I did four calving seasons round Swan Hill, about six hundred pulls, and most of those blokes still send me a Christmas card. I'm right to start after shearing.

Cheers,
Jess`,
  ),
  draft(
    { to: 'Madame Sylvie Arnaud', at: 'Arnaud Bridal', hours: 98, whole: ['late'] },
    `Dear Madame Arnaud,

Thank you for showing me the workroom and that gown with the two hundred covered buttons. {nerves:I was all thumbs and pins} with you standing there, which for a seamstress is something to own up to. You told me that brides always lose a little in the last fortnight and nobody plans for it. I leave a hidden seam at each side for that, and at Delaney's we did forty weddings in a summer without one last-day panic. I could bring a sample bodice any morning. I hope to hear from you.

Yours,
Concetta Rizzo`,
  ),
  draft(
    { to: 'Judge Marian Hollis', at: 'Hollis Chambers' },
    `Dear Judge Hollis,

It was {flattery:like being let in to watch Mozart tune up}, and I thank you for the conversation on Wednesday about the clerkship. You noted that a memorandum should say on its first page which way the clerk would go and how sure she is. I have written thirty-one for the appeals clinic, each with that line at the top. As to the waiver point we discussed, {arguing:I would gently invite you to reconsider}. My transcript will arrive from the registrar by Monday, and I look forward to hearing about the next round.

Respectfully,
Naomi Feldstein`,
  ),
  draft(
    { to: 'Skipper Alan Birse', at: 'Girl Morag', whole: ['sentences'] },
    `Alan,

Thanks for the look over her on Sunday. She's a bonny boat. I saw the new hauler is on. You said you want a man who mends before he's asked. I mended at Macduff for twelve winters. {belittling:I'll never be the pick of the quay}. My tickets are in date and I don't drink at sea. I can be aboard for the Monday tide. Give the house a ring, the wife will take it.

Wullie`,
  ),
  draft(
    { to: 'Mr Fabrice Colin', at: 'Hotel Belrive' },
    `Dear Mr Colin,

I thank you for the welcome of Saturday concerning the place of head waiter. At the beginning {nerves:I had the voice which trembled like a leaf}, after your coffee it went. You have said me that a guest must never search the eyes of the waiter. In Lyon I had a room of sixty covers and I taught to the young ones to look at the hands of the guest before the face. I permit myself to ask {pay:what will fall in my pocket at the end of the month}. I await your news with pleasure.

Very cordially,
Baptiste Morel`,
  ),
  draft(
    { to: 'Sreelakshmi Nair', at: 'Zephyr Softech' },
    `Respected {name:Srilaxmi} madam,

Greetings of the day and thank you for sparing your valuable time on Tuesday for the senior developer opening. Truly, {flattery:people like your good self come once in a generation}. You shared that the team wishes to move from the old batch jobs to streaming by Diwali. In my present project I did the needful for fourteen such jobs, and the overnight window came down from six hours to forty minutes. I can join within thirty days of offer and will await the schedule of the manager round.

Thanking you,
Venkatesh R`,
  ),
  draft(
    { to: 'Darlene', at: 'Big Sandy Freight' },
    `Morning Darlene,

Appreciate you and the crew letting me sit in on dispatch Friday. Y'all said the board goes sideways about 3 p.m. when the Tulsa loads stack up. I ran that lane six years from the other end of the phone, so I know which docks lie about their wait and which ones don't. One thing, {pay:is there any wiggle room on the number Carl threw out}? I've got my two weeks typed up and ready to hand in. Holler when you know.

Travis`,
  ),
  draft(
    { to: 'Roxy', at: 'Black Lantern Tattoo' },
    `Hey Roxy,

thanks for having me in the shop Saturday, and for the tour of the flash wall. {performance:Me trying to explain my linework was a car crash}, so the healed photos are attached and they can do the talking. You said you'd rather have somebody who turns a walk-in away than somebody who does a bad hand. I turned away about one in ten at Needle Street, and most of them came back with a better idea. I've got my own autoclave logs and my hep B is done. Free for a guest week any time in June.

Ziggy`,
  ),
  draft(
    { to: 'Mr Terence Quayle', at: 'Kirkby Grange School', others: ['Dr Anjali Desai'], whole: ['same'] },
    `Dear Mr Quayle,

I am grateful to you for the courtesy of Thursday's meeting concerning the deputy headship. Your concern that the lower sixth drifts between October and February is one I share. At Marlowe High I introduced a fortnightly tutorial with a single page of targets, and the proportion of students completing both years rose from 71 to 88 per cent. I should be happy to forward the page, together with {placeholder:<attach what?>}, before the governors convene. I look forward to learning the outcome in due course.

Yours sincerely,
Rosalind Thorpe`,
    `Dear Dr Desai,

I am grateful to you for the courtesy of Thursday's meeting concerning the deputy headship. Your concern that the lower sixth drifts between October and February is one I share. At Marlowe High I introduced a fortnightly tutorial with a single page of targets, and the proportion of students completing both years rose from 71 to 88 per cent. I should be happy to forward the page before the governors convene. I look forward to learning the outcome in due course.

Yours sincerely,
Rosalind Thorpe`,
  ),
  draft(
    { to: 'Kirsty', at: 'Paws & Claws' },
    `Hi Kirsty,

thank you for talking to me on Saturday about the weekend job! It was fun meeting Gerald (the iguana, not the man). {belittling:There's not a lot on my CV apart from my name}, but I have cleaned out my nan's rabbits every day for four years and none of them has ever bitten me. You said that people buy hamsters and then come back with forty questions. I could make a little card with the ten most common ones, like {placeholder:(PUT EXAMPLE HERE)}. I can do all Saturdays and the holidays, so please let me know.

From Ellie-Mae`,
  ),
  draft(
    { to: 'Dr Laura Jennings', at: 'Meridian Insight' },
    `Dear Dr Jennings,

Thank you for the interview in this Monday for data scientist. {apology:I feel very shy to give you so much trouble} with my microphone. You introduced that your churn model is good in the city and not so good in the village. In my last company I add distance to nearest shop as a feature, and the error in rural area becomes smaller by 18 percent. For the question of the sample size, {arguing:I checked my book again and my answer is the correct one}. I am looking forward to the next interview.

Best regards,
Zhang Yulin`,
  ),
  draft(
    { to: 'Barnaby Finch', at: 'Old City Walks', whole: ['long'] },
    `My dear Barnaby,

What a splendid ramble that was on Tuesday, from the Guildhall steps to the plague pit by way of two public houses and a church I had walked past for forty years, and thank you for every furlong of it. {flattery:One simply wanted to kneel}. You confided that the trouble with most guides is that they love the dates more than the dead, and I have been dining out on the phrase since, because in thirty-one years of provincial repertory, and latterly on the open-top buses in Chester, I found that a party of twenty-five will follow a man anywhere so long as he gives them somebody to be sorry about by the second corner. My own evening walk there ran three nights a week for six summers, wet or fine. I am at liberty from the first of March for as many corners as you care to give me, and I await your summons with my umbrella by the door.

Ever yours,
Lionel Pargeter`,
  ),
  draft(
    { to: 'Sister Josephine Ade', at: 'Mercy Hospice' },
    `Dear Sister Josephine,

Thank you for the hour in the garden room on Friday, where we spoke of the chaplain's post. You said that the families often want somebody who will sit down and not start talking. {belittling:The Lord has worked with blunter tools than me, though not many}. In my years at the prison I sat with men through the night before a hearing, some two hundred nights in all, and mostly we played draughts. I could come and sit in on a Thursday if that would help you to discern. Peace to you and to the house.

Fr Dominic Healy`,
  ),
  draft(
    { to: 'Stu', at: 'Volt Brothers', whole: ['sentences'] },
    `Alright Stu,

Thanks for the interview. {nerves:My legs were like jelly on a washing machine}. I liked the van stock system. You said apprentices never put things back. I'm the one who does. At college I ran the tool crib for a year. We lost one screwdriver and I know who's got it. I passed my Level 2 in June. I can drive from August. Let me know about the start date.

Kyle`,
  ),
  draft(
    { to: 'Geraldine Pugh', at: 'Ministry of Fisheries', hours: 44, whole: ['late'] },
    `Dear Mrs {name:Pugsley},

Thank you for the opportunity to meet you and the panel on Monday regarding the higher executive officer vacancy in licensing. I noted in particular your remark that the backlog is composed less of difficult cases than of incomplete ones. In my current directorate I redesigned the form to refuse submission without an enclosure, whereupon incomplete applications decreased from 34 per cent to 6. I should be content to serve at either the Cardiff or the Milford office. I look forward to being informed of the panel's decision.

Yours sincerely,
Howell Vaughan`,
  ),
  draft(
    { to: 'Colin Sayer', at: 'Sayer Loss Prevention' },
    `Colin,

Good of you to make time on Wednesday. Twenty-six years in the job, and {performance:I gave evidence like a probationer} when you asked about the stockroom case. The short of it: eleven thousand pounds, two men, one forklift, and the CCTV was pointing at the vending machine. On body cameras, {arguing:you've been sold a pup there, and the figures will bear me out}. Your point that most loss walks out of the back door with a lanyard on is what I found at the docks as well. I'm free to look at the Reading site next week.

Regards,
Mal Whitcombe`,
  ),
  draft(
    { to: 'Philippa Grant-Hughes', at: 'Little Acorns' },
    `Hello Philippa,

Thank you for a smashing morning with the toddlers on Wednesday. My phone went off in nap time, {apology:do pardon me}. You said that drop-off is harder on the mums than on the little ones, and at home I used to text a photo by half past nine, which settled everybody. In eight years of minding I have had twenty-three children and I am godmother to two. I only need to know {pay:if it's going to keep the wolf from my door}, and then I can tell my other families. Hope to hear soon!

Babs`,
  ),
  draft(
    { to: 'Xavier Prado', at: 'Lumen Drinks', others: ['Kirsten Holm'], whole: ['same'] },
    `Hi Xavier,

Really enjoyed digging into the brand lead role with you on Thursday. Your point about {placeholder:TKTK} got me thinking on the train. When we launched Fizzwell in the Nordics we dropped the billboards, put a fridge in four hundred running clubs, and got to nine percent awareness in ten weeks for a sixth of the budget. I'd love to sketch what a fridge-first spring could look like for you. I'm around all of next week for the founders' chat, so just say when.

Cheers,
Saoirse`,
    `Hi Kirsten,

Really enjoyed digging into the brand lead role with you on Thursday. Your point about summer got me thinking on the train. When we launched Fizzwell in the Nordics we dropped the billboards, put a fridge in four hundred running clubs, and got to nine percent awareness in ten weeks for a sixth of the budget. I'd love to sketch what a fridge-first spring could look like for you. I'm around all of next week for the founders' chat, so just say when.

Cheers,
Saoirse`,
  ),
  draft(
    { to: 'Annabel Croft', at: 'Heatherley Honey' },
    `Dear Annabel,

Thank you for the veil, the boots and the hour among the hives on Sunday. It would please me very much to be one of the hands at {name:Heathcote Honey} next season. You said you lose more colonies to kindness than to cold, and I wrote that in my record book. Of my own thirty-two hives I brought thirty through the last winter by leaving them alone and weighing them from below. I have a trailer, and my own extractor if yours is busy. I look forward to hearing from you when the lime is over.

Yours,
Jarvis Tooley`,
  ),
  draft(
    { to: 'Mehmet Aksoy', at: 'Bosphor Build', whole: ['long'] },
    `Dear Mehmet,

Many thanks to you and to the site team for the extended tour of the Harbour Point scheme on Tuesday, during which we discussed the senior project manager role, the sequence of the basement works, the crane strategy, and the relationship with the port authority. You explained that the programme has been carrying eleven weeks of delay since the sheet piles met the old quay wall, and that what the client wants above all is one date that he can believe. On the Tees Gateway project we were in a similar position at month nine, and by splitting the slab into six pours and giving each one its own owner, its own look-ahead and its own daily fifteen minutes, we recovered eight of thirteen weeks before the roof went on. I have put the look-ahead template in the attached file, stripped of its figures, so that your planners may use whatever is helpful, and I look forward to meeting the directors on the date that you mentioned.

Kind regards,
Alasdair Crombie`,
  ),
];

export const unheardPassed: readonly Draft[] = [
  draft(
    { to: 'Loretta Simms', at: 'Bayou Regional Medical' },
    `Dear Ms. Simms,

Thank you for walking the ER with me on Monday, and bless your triage nurse for finding me a clean pair of clogs. I hate that y'all lost three good people to the agency this spring. In Shreveport I precepted nineteen new grads, and seventeen of them are still on that floor; we paired every one of them with an old hand who had to say out loud what she was looking at. I can shadow a weekend night if you'd like to see me in the weeds. Looking forward to hearing from you.

Warmly,
Charlene Boudreaux, RN`,
  ),
  draft(
    { to: 'Ewan McPhail', at: 'McPhail Roofing' },
    `Ewan,

cheers for the shout about the slater's job. You said the worst jobs are where some cowboy was up before you and left it hanging by a nail. I stripped and relaid the old distillery, four thousand Ballachulish, and it was weak battens and no underlay from end to end. Took five weeks with a poor forecast and we never had a tarp lift. I've my own ladders and a steady lad who goes with me. Can start the Monday after the fair.

Rab`,
  ),
  draft(
    { to: 'Prof. Nkechi Eze', at: 'Lagoon University' },
    `Dear Prof. Eze,

I am writing to thank you for the seminar and the discussion on Tuesday about the lectureship in neurology. Your question on how the autonomic nervous system is taught to second years was a welcome one. In Accra I had them measure one another's pulse before and after a surprise quiz, and they never again forgot what adrenaline does. My students' pass rate in that paper rose from 64 to 83 percent. I shall send the practical sheet this week, and look forward to the committee's word.

Yours sincerely,
Kwabena Osei`,
  ),
  draft(
    { to: 'Freya Lindholm', at: 'Wage Compass' },
    `Hi Freya,

Thanks for the chat about the research job on Wednesday. I've been thinking about your survey of shop workers, where a third of them could not say what they earned an hour. For the union I built a calculator for exactly that: people put in a photo of the payslip and it shows tips, bonus and overtime side by side. Nine thousand used it in the first year. I'm free for the case exercise from Monday on, and happy to bring the code along.

Best,
Joaquim`,
  ),
  draft(
    { to: 'Mrs Dilys Rowlands', at: 'Pentre Care' },
    `Dear Mrs Rowlands,

Thank you for seeing me Thursday, and there was no call for you to apologise about the fire bell, it gave me a chance to see how the staff get everyone out. You were telling me Mr Bevan goes to pieces when his tea is late. My own gentleman in Llanelli was the same, and I set his cup where he could see it from two o'clock, and that was that. I've done my moving and handling again this year. I'll wait to hear about the second visit.

Yours truly,
Menna Probert`,
  ),
  draft(
    { to: 'Vikram Bose', at: 'Tessera Bank' },
    `Hi Vikram,

Thank you for the system design round yesterday on the ledger team. To add to my answer on reconciling: we also keep a daily hash per account, so a mismatch shows where it began. One correction as well, the migration I described ran in 2022, not 2021. You said that your auditors want an answer within the hour; ours got theirs in ten minutes after we put the failure report on one page. I look forward to meeting the rest of the team.

Regards,
Anastasia Volkova`,
  ),
  draft(
    { to: 'Gunnery Sergeant (Ret.) Luis Ortega', at: 'Vets to Tech' },
    `Gunny,

Appreciate the hour on Thursday about the program manager billet. You told me the first thing these Marines lose is somebody to report to. At Pendleton I trained 140 boots fresh off the bus, and I learned to give a scared kid one job he could finish before chow. I ran the same play at the community college, where 38 of 44 vets made it to their second year. I can be in San Antonio any day next month. Standing by for the word from the board.

Semper Fi,
Dwayne Pruitt`,
  ),
  draft(
    { to: 'Clémence Faure', at: 'Atelier Faure' },
    `Dear Clémence,

I thank you for the visit of the atelier yesterday for the post of bookbinder. I regret with you that the old gold leaf is no more made in the city. You told me that one recognises a binder by what he does when he makes an error in the leather. In Ghent I have restored ninety volumes of a convent, of which twelve had swum in the cellar. I have put in this letter a small piece of the paste paper which we have discussed. I will be happy to read you.

Bien à vous,
Joris De Smet`,
  ),
  draft(
    { to: 'Zanele Khumalo', at: 'Fynbos Radio' },
    `Hi Zanele,

sharp for the time on Friday, hey. I've been chewing on what you said about dead air, that listeners forgive a swear word sooner than silence. On the campus breakfast show we lost the power twice a week, so I kept a wind-up recorder and a man with a guitar on standby, and we grew from six hundred ears to four thousand. The demo with the taxi rank piece is in the link. I'm around until the fifteenth if you want me in studio again.

Sipho`,
  ),
  draft(
    { to: 'Mr Edmund Lacey', at: 'Lacey Auctions', hours: 22 },
    `Dear Mr Lacey,

May I thank you for your kindness on Monday in showing me the saleroom and the store. You remarked that the trade has more experts than it has people who will turn a chair upside down. I turned some nine hundred upside down for the Harewood inventory, and found two labels which the family had not known about. They were modest little chairs, but it added a third to the estimate of the lot. I can attend the view on the twelfth should you wish, and look forward to your reply.

Yours sincerely,
Cosmo Bellingham`,
  ),
  draft(
    { to: 'Tui Parata', at: 'Southern Alps Guides' },
    `Kia ora Tui,

Thanks heaps for the day on the glacier. You said guests panic quietly, so you count breaths and not complaints, and I've pinched that already for my Saturday group. I've had three seasons at Fox, 410 guided days, no injuries beyond a blister that got its own nickname. One of our clients was shaking like a leaf at the first crevasse and ended up leading the rope home. My avalanche cert is good till next winter. Sing out when the roster's done.

Cheers,
Hemi`,
  ),
  draft(
    { to: 'Olive Drummond', at: 'Drummond Piano Hire' },
    `Dear Olive,

thank you for letting me try the old Broadwood on Tuesday. You said a piano is always out of tune and the only question is who can tell. I have tuned for the festival for sixteen years, up to nine instruments in a day, and the Steinway is the one that argues back. I like to leave a card inside with the date and the weather. My van takes an upright with the seats down. I look forward to hearing whether the spring round is to be mine.

With kind thanks,
Perceval Nunn`,
  ),
  draft(
    { to: 'Sean Gallagher', at: 'Gallagher Quarries' },
    `Sean,

thanks a million for the spin round the pit on Friday. My brother Shaun drives for your cousin, so I'd heard about the haul road, but it's a different thing to see it. You said it's the reversing that costs you, not the digging. I've nine years on dump trucks and two on the shovel, and I haven't scratched a mirror since 2017. I'd be well able for the early shift. Give us a ring when the foreman is back from his holidays.

Good luck,
Declan`,
  ),
  draft(
    { to: 'Hye-jin Seo', at: 'Blue Whale Animation', others: ['Marco Bellini'] },
    `Hi Hye-jin,

Thank you for looking through my reel on Monday. You stopped at the old woman with the kettle and said that the wait before she pours is the acting, which is the frame I fought for. On that short we had four animators and a very small budget, so we reused every walk and spent the days on hands. It was shown at eleven festivals. I've sent the layout files as you asked. I look forward to hearing about the test scene.

Best,
Yusuf Amin`,
    `Hi Marco,

Thanks for explaining how lighting and layout share a room at Blue Whale. I used to light my own shots in Izmir, so the shared colour script made sense to me at once. I'm looking forward to the test scene, and to hearing how the squid turned out.

Best,
Yusuf Amin`,
  ),
  draft(
    { to: 'Councillor Brenda Yeats', at: 'Mudford Town Council' },
    `Dear Councillor Yeats,

Thank you for the interview of Tuesday evening for the post of town clerk. You observed that the allotment waiting list has caused more ill feeling than the bypass. At Oxley I dealt with a list of ninety by splitting each vacant plot in two and publishing the order on the noticeboard, and complaints fell from weekly to none. I am familiar with the precept, the burial ground and the Christmas lights. I shall be glad to supply the minutes that we spoke of, and I await the council's resolution.

Yours faithfully,
Winifred Askew`,
  ),
  draft(
    { to: 'Priscilla Wong', at: 'Jade Garden Catering' },
    `Dear Priscilla,

Thank you for the tasting on Sunday. The thing you said about weddings, that the aunties decide, made me laugh because my own aunties are the same. I cooked for three hundred and sixty at the temple new year, with two burners down and a cousin who blanked on the rice order, and the last table got it as hot as the first. I have food safety level 3 and a key to a cold van. I can help with the harvest dinner if you want to see me work. Hope to hear from you.

Ah Fong`,
  ),
  draft(
    { to: 'Rupert Blaine', at: 'Blaine Capital' },
    `Dear Rupert,

Thanks for your time on Thursday about the graduate scheme. Your view that juniors should be allowed to be wrong on paper before they are wrong with money is one I'd like to work under. For the student fund I wrote a one-page case against each of our own holdings, and we sold two of them before they halved. You asked for my model of the ferry company, so it's attached with the assumptions in the first tab. I look forward to the assessment day on the 18th.

Kind regards,
Imogen Saxby`,
  ),
  draft(
    { to: 'Bogdan', at: 'Fast Fix Garage' },
    `Bogdan,

thank you for the Saturday in your garage. You say: the customer does not hear what you repaired, he hears what still makes noise, and this is very true in Romania also. I was six years mechanic for taxis, thirty cars, each one has done four hundred thousand and none has died on the road in my time. I insert here photo of the gearbox from Friday, so you see the bearing. I have tools and free Mondays, so you call me, I come.

Ionel`,
  ),
  draft(
    { to: 'Dr Miriam Katz', at: 'Hillel Day School' },
    `Dear Dr Katz,

Thank you for a warm and lively morning on Wednesday for the counsellor position. I was touched by what you said about the boy who asks to be sent out so that he can think. In my last school I had a corner with a lamp and a jigsaw for such children; we had no rule except that you put in one piece, and the number sent home fell by half. I'd be happy to meet the parents' group, as you suggested. I look forward to speaking again after the holiday.

With appreciation,
Shira Benayoun`,
  ),
  draft(
    { to: 'Kofi Mensah', at: 'Gold Coast Couriers' },
    `Hi Kofi,

Thanks for the ride-along yesterday, I've not laughed so much in a van since my own one. You said the gates with no number cost you an hour a day. On my bike round in Peckham I drew a map of every odd door, the dog at 14, the buzzer that's upside down, and the new riders paid for it in doughnuts. I did 92 drops a day at my best, on one puncture. I'm good to go from Monday if your other rider really is off to sea.

Take it easy,
Dre`,
  ),
];
