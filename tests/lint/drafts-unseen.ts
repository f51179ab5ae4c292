// Twenty notes written after the rules of the fresh ones were finished: ten with faults, ten clean. Ten of 30 faults were caught at first sight.
import { draft, type Draft } from './draft.ts';

export const unseenCaught: readonly Draft[] = [
  draft(
    { to: 'Bethan Rowlands', at: 'Rowlands Bakery' },
    `Dear Bethan,

Thank you for the early morning on Thursday about the baker's job. {apology:I must apologise again} for knocking the tray. {nerves:My hands wouldn't stop shaking} when you watched me shape. You said dough can tell who is in a hurry. At the Mill I did the sourdough alone for a year, 120 loaves a night, and we threw away six on a bad week. {belittling:I know my lamination isn't up to your standard}. I could come any morning.

Best wishes,
Sian`,
  ),
  draft(
    { to: 'Marcus Webb', at: 'Webb Legal' },
    `Hi Marcus,

Thanks for the interview yesterday for the contracts role. {performance:I completely lost my train of thought} on indemnities, {nerves:the pressure just got to me}. {arguing:That said, I don't accept that my redline was too aggressive}. You said a contract is a plan for a bad day. At Orbit I cut our template from 31 pages to 12, and signing time fell by nine days. I look forward to hearing about next steps.

Best,
Alana`,
  ),
  draft(
    { to: 'Suresh Iyer', at: 'Lakshmi Motors' },
    `Dear Sir,

Thank you for the interview of yesterday for service advisor. {apology:Sorry for any inconvenience caused} due to my late joining. {belittling:I am not that much good in English}, but customers understand me well. {pay:I am expecting 6 lakhs per annum}. You told that a customer forgives the delay when he is informed before. In my present workshop I am calling every customer at eleven, and complaints have come down by half. I will be grateful for your reply.

Yours faithfully,
Manoj`,
  ),
  draft(
    { to: 'Lindsey Tran', at: 'Coastal Pediatrics' },
    `Hi Lindsey,

Thank you so much for meeting with me on Monday about the front desk opening! {flattery:Honestly, yours is the most amazing clinic I've ever set foot in}. {nerves:I get super nervous around new people} and {performance:I feel like I totally bombed the scheduling exercise}. You said parents judge the whole visit by the first minute. At Sunny Smiles I learned 200 names in my first month. I'd love to come in for a trial morning.

Thanks again,
Brianna`,
  ),
  draft(
    { to: 'Jürgen Maier', at: 'Maier Metallbau' },
    `Dear Mr Maier,

I thank you for the talk on Tuesday about the welder position. {performance:I could not express myself so well} and {performance:many things I have explained wrong}. {belittling:I have not so much practice with aluminium}. You said a seam must be honest inside. In Gdansk I welded pressure pipes for six years, and all passed the X-ray but two. I can begin on the first of the month and would gladly weld a test piece.

With kind regards,
Piotr`,
  ),
  draft(
    { to: 'Eleanor Marsh', at: 'Marsh & Vine' },
    `Dear Eleanor,

Thank you for your time on Friday regarding the sommelier post. {performance:I'm conscious that I spoke over you} more than once. {performance:I'm still cringing about the Burgundy question}. {belittling:I'm under no illusion that I'm your strongest applicant}. You said that a list should have one joke in it. At Pell's I wrote a half page of wines under thirty pounds, and it became most of our sales by the glass. I would love to come back for service.

Warmly,
Hugo`,
  ),
  draft(
    { to: 'Darnell Hughes', at: 'Metro Transit' },
    `Mr. Hughes,

Thanks for your time Tuesday on the bus operator position. {nerves:I choked up a little} when the panel walked in. {arguing:I don't believe I got a fair shake} on the driving portion. {pay:What's the starting wage} for the night runs? You said the schedule is a promise. In nine years with the school district I missed no pickup and had no preventable accident. I have my medical card and can start at any time.

Respectfully,
Curtis`,
  ),
  draft(
    { to: 'Niamh Keogh', at: 'Keogh Events' },
    `Hi Niamh,

thanks for the coffee on Wednesday about the producer job. {apology:Apologies again} for my phone going off. {performance:I fear I came across as scatty}, and {performance:I made a total hames of the budget question}. You said an event is finished when the last van leaves. For the Liffey fair I moved the load-out to six in the morning, and we saved a day of hire. I am free all of next week for a second chat.

All the best,
Orla`,
  ),
  draft(
    { to: 'Dr. Patricia Wells', at: 'Lakeview University' },
    `Dear Dr. Wells,

Thank you for the conversation on the 5th about the lab manager position. {flattery:You are a true visionary and I worship your work}. {belittling:I realize I'm a bit of a novice} when it comes to budgets. {performance:I wish I had been more articulate} on safety training. You said a lab runs on labels. At State I relabelled four freezers over one summer, and we found 300 samples that were thought lost. I look forward to hearing from you.

Sincerely,
Joel`,
  ),
  draft(
    { to: 'Kwame Asante', at: 'Asante Solar' },
    `Dear Mr Asante,

I am most grateful for the meeting on Saturday concerning the sales position. {apology:Please bear with me and pardon my mistakes} in the presentation. {nerves:I was gripped by fear} on seeing the whole board. {pay:I would also like to know my salary}. You said that people buy the light and not the panel. In Kumasi I sold 140 lamps in one season by showing each at dusk. I shall be glad to travel for a second meeting on any day.

Yours respectfully,
Kofi`,
  ),
];

export const unseenPassed: readonly Draft[] = [
  draft(
    { to: 'Laura Benning', at: 'Benning Optics' },
    `Dear Laura,

Thank you for the hour on Tuesday about the dispensing optician role. You said that people are embarrassed to say they cannot see the till. At Harper's I started every fitting by asking what annoyed them most, and returns fell from eight percent to three. I made mistakes with varifocals in my first year, which is why I now measure twice and write both down. I would be glad to show you the sheet. I look forward to hearing from you by the end of next week.

Kind regards,
Simon`,
  ),
  draft(
    { to: 'Rajesh Nair', at: 'Kerala Spices Export' },
    `Dear Mr Nair,

Thank you for your valuable time on Monday regarding the documentation executive post. You have told that one wrong code can hold a container for ten days. In my present company I am checking each invoice against the order with a list of nine points, and not a single shipment was stopped last year. Kindly find the list attached for your kind reference. I did not get a chance to meet the logistics team and would be happy to do so. I am awaiting your reply.

Regards,
Deepa`,
  ),
  draft(
    { to: 'Captain Ellis Moore', at: 'Harbor Ferries' },
    `Captain Moore,

Thank you for having me aboard on Friday to talk about the deckhand job. You said a nervous passenger needs a task, so hand them a rope. I was a cook before I went to sea, and the galley taught me to say what I am doing out loud. Last season I tied up 1,400 times without a mark on the rail. I could not find my hard hat at the end, so it may be under your bench. I am ready to start any day after the 10th.

Respectfully,
Nate`,
  ),
  draft(
    { to: 'Annika Holm', at: 'Holm Design' },
    `Dear Annika,

thank you for the good talk on Wednesday about the product designer position. You said the best chair is the one people forget. In my diploma I threw away eleven versions because testers could not get up without their hands, and the twelfth is now in two schools. I am not attached to any one material and like to begin with cardboard. The question about repair was the one I enjoyed most, and I have thought about it on the train. I look forward to your answer.

Best regards,
Jonas`,
  ),
  draft(
    { to: 'Yolanda Price', at: 'Price Family Law' },
    `Dear Yolanda,

Thank you for speaking with me on Thursday about the intake specialist role. You said callers apologize for crying before they say their name. At the shelter line I let the first minute be silent if it wanted to be, and the share of people who called back doubled. Many of them had been treated unfairly and had never been heard, and I learned to write down their own words. I would be happy to sit in on a morning of calls. I look forward to hearing from you.

Sincerely,
Monique`,
  ),
  draft(
    { to: 'Alastair Bruce', at: 'Bruce Distillers' },
    `Dear Alastair,

Thank you for the tour and the talk on Monday about the stillman's post. You told me that a bad cut cannot be argued with, only bottled by somebody else. At Glenmore I ran the low wines for three winters and lost no batch, though the condenser failed twice. I was never the fastest on the shift and never had to do anything over, which my manager liked. I have my forklift licence and a car. I would be glad to come up again in the week of the 4th.

Yours,
Rory`,
  ),
  draft(
    { to: 'Mei Lin Chua', at: 'Orchid Childcare' },
    `Dear Mei Lin,

Thank you for letting me join the circle time on Tuesday. You said that a child who cries at the gate has a good memory, and I told my mother that evening. At Bright Steps I wrote the weekly letter in two languages, so grandparents stopped feeling left out. I was sorry not to meet Auntie Rose, and hope that her foot is better. My police check is done and I am sending it with this mail. I can start after the holidays and would love to.

Warm regards,
Jasmine`,
  ),
  draft(
    { to: 'Victor Salas', at: 'Salas Concrete' },
    `Victor,

thanks for walking the site with me Saturday. You said you can fix a form but you cannot fix a rush. On the Ridge job we had a pump go down in the middle of a pour, and I got 40 yards placed by hand before it set. We were beat and nobody complained. Pay was late on that job and I still got the crew to stay, because I told them the truth every Friday. I can bring two finishers with me, so call any time.

Thanks,
Chuy`,
  ),
  draft(
    { to: 'Harriet Lowe', at: 'Lowe & Partners Surveyors' },
    `Dear Harriet,

Thank you for the interview on the 18th for the graduate surveyor post. You said that a good report disappoints early. On placement I inspected 46 flats and was wrong about damp in two of them, which taught me to lift the carpet. To add to my answer on boundary disputes: I have read the two cases you mentioned, and the second turns on the plan. I should be free from the 1st of July. I look forward to hearing from you, and thank you for the book.

Yours sincerely,
Oliver`,
  ),
  draft(
    { to: 'Ana Beatriz Costa', at: 'Costa Turismo' },
    `Dear Ana Beatriz,

thank you very much for the conversation of Monday about the guide position. You said that tourists remember a joke and a bench more than a date. In Porto I made a tour for people who are afraid of hills, all in trams, and it was full each day of August. Once my group got lost in the fog and I told them the story of the fog, and nobody asked for the money back. I speak four languages and learn a fifth. I wait for your news with joy.

Best regards,
Inês`,
  ),
];
