// Notes written blind, after the rules were finished: two rounds of ten to be caught, and ten to pass; the rules grew after the first round.
import { draft, type Draft } from './draft.ts';

export const firstBlindCaught: readonly Draft[] = [
  draft(
    { to: 'Teresa Whitlow', at: 'Marlow Opticians' },
    `Dear Teresa,

Thank you for the interview on Monday about the optical assistant job. {apology:I'd like to apologise} once more for dropping the trial frames! You said that people choose the frame their partner laughs at least. At the market I fitted about 40 people a day and could tell a head width by looking, which saved us a lot of returns. I can start straight after Easter. I look forward to your call, and thank you for the tour of the lab.

Regards,
Nell`,
  ),
  draft(
    { to: 'Gordon Yates', at: 'Pennine Water' },
    `Gordon,

thanks for seeing me Thursday about the network technician post. To be honest {nerves:I was bricking it} and it took me ten minutes to warm up. You said leaks are found with ears and not with maps. In my last patch I walked the mains at night with a stick and we found eleven in a fortnight. I have my tickets for confined spaces, in date until next May. I can come in any day for a walk round, and thanks again for the honest picture of the rota.

Craig`,
  ),
  draft(
    { to: 'Dr Lena Hoffmann', at: 'Praxis am Park' },
    `Dear Dr Hoffmann,

thank you for the conversation on Wednesday about the position of practice assistant. {belittling:My German is still a little weak}, but I study every evening. You said that the waiting room hears how the desk speaks. In my last practice we moved the phone away from the door, and complaints about privacy stopped within a month. I would be glad to work for a trial day. You wanted to decide by the 15th, and I look forward to it.

Kind regards,
Oksana`,
  ),
  draft(
    { to: 'Bryn Tudor', at: 'Tudor Roofing' },
    `Bryn,

cheers for the chat on Saturday about the slater's job. {performance:I made a right hash of} the question about valleys, the answer is lead and not felt. You said you judge a man by his ladder. Mine is tied every time, and in nine years I have never had a day off hurt. Last winter I did the chapel at Penrhos, 4,000 slates in six weeks with one lad. I can start Monday week if that suits, and thanks for the bacon roll.

Ianto`,
  ),
  draft(
    { to: 'Melissa Grant', others: ['Omar Said'], at: 'Clearwater Media' },
    `Dear {name:Omar},

Thank you for meeting with me on Friday to discuss the producer position. You said that a good running order is one nobody notices, and I have been listening for it all weekend. At the student station I built the morning hour from nothing, and the number of people who stayed past the news doubled in one term. I would be glad to send you two hours of it. You mentioned that a second round would take place next week, and I hope to be there.

Best regards,
Tessa`,
  ),
  draft(
    { to: 'Nikhil Bose', at: 'Bose & Daughters' },
    `Dear Nikhil,

thank you for your time on the 3rd regarding the shop manager role. I wanted to ask {pay:what sort of salary} you are offering, since it was not on the advert. You said that a shop is a stage with a till. In Leicester I changed the window every Thursday, and Friday takings went from 1,900 to 2,600 pounds on average. I still have the pictures and would gladly show them. I look forward to hearing from you after the festival.

Warm regards,
Hema`,
  ),
  draft(
    { to: 'Captain Ruiz', at: 'Harbor Pilots' },
    `Captain Ruiz,

thank you for the ride along on Tuesday. {arguing:I still maintain that the current was stronger} than you said. You told me the best pilots talk less the closer they get. On the ferry I kept a log of every docking for three years, 2,140 of them, with the wind and what I would do again. I would be glad to bring it to the next meeting. I look forward to hearing about the simulator dates, and thank you again for the coffee on the bridge.

Respectfully,
Tim Vance`,
  ),
  draft(
    { to: 'Sophie Laurent', at: 'Maison Laurent' },
    `Dear Sophie,

thank you so much for Thursday. {flattery:You are the most talented perfumer alive} and I came home walking on air. You said that a scent is a sentence and most people write too long. During my training in Grasse I made a soap with only five materials, and it outsold the one with thirty. I would love to bring you a bar. You said that you would write after the holidays, and I look forward to that.

Bien à vous,
Manon`,
  ),
  draft(
    { to: 'Rebecca Stern', at: 'Lakeside Elementary' },
    `Dear Ms. Stern,

Thank you for the interview yesterday for the third grade opening. {performance:I realize I talked in circles} when you asked about parents. You said that the first phone call home should carry good news. Last fall I made 26 such calls in the first two weeks, and every family came to the open house. I have attached the short script I use. I look forward to hearing from you and the team, and thank you for showing me the garden.

Sincerely,
Jordan Pike`,
  ),
  draft(
    { to: 'Viktor Holm', at: 'Holm Energy', whole: ['short'] },
    `Hi Viktor,

thank you for the talk about the wind park job. {belittling:I know others have far more experience}. I would be happy to come in again. You can reach me under {placeholder:[phone number]}.

Best,
Stina`,
  ),
];

export const blindPassed: readonly Draft[] = [
  draft(
    { to: 'Teresa Whitlow', at: 'Marlow Opticians' },
    `Dear Teresa,

Thank you for the interview on Monday about the optical assistant job. You said that people choose the frame their partner laughs at least, and that nobody should have to be embarrassed about a strong lens. At the market I fitted about 40 people a day and could tell a head width by looking, which saved us a lot of returns. I was sorry that we ran out of time before the lab. I can start straight after Easter, and look forward to your call.

Regards,
Nell`,
  ),
  draft(
    { to: 'Gordon Yates', at: 'Pennine Water' },
    `Gordon,

thanks for seeing me Thursday about the network technician post. You said leaks are found with ears and not with maps. In my last patch I walked the mains at night with a stick and we found eleven in a fortnight; the weak spot was nearly always a repair and not the pipe. I have my tickets for confined spaces, in date until next May. I can come in any day for a walk round, and thanks again for the honest picture of the rota.

Craig`,
  ),
  draft(
    { to: 'Dr Lena Hoffmann', at: 'Praxis am Park' },
    `Dear Dr Hoffmann,

thank you for the conversation on Wednesday about the position of practice assistant. You said that the waiting room hears how the desk speaks, and that scared patients hear best of all. In my last practice we moved the phone away from the door, and complaints about privacy stopped within a month. To add to my answer on languages: I speak Polish with patients every day. You wanted to decide by the 15th, and I look forward to it.

Kind regards,
Oksana`,
  ),
  draft(
    { to: 'Bryn Tudor', at: 'Tudor Roofing' },
    `Bryn,

cheers for the chat on Saturday about the slater's job. You said you judge a man by his ladder, and mine is tied every time. To add to my answer on valleys: lead, code five, stepped at every second course. Last winter I did the chapel at Penrhos, 4,000 slates in six weeks with one lad, and was paid a day early for it. I can start Monday week if that suits, and thanks for the bacon roll.

Ianto`,
  ),
  draft(
    { to: 'Melissa Grant', others: ['Omar Said'], at: 'Clearwater Media' },
    `Dear Melissa,

Thank you and Omar for meeting with me on Friday to discuss the producer position. You said that a good running order is one nobody notices, and Omar added that dead air is the best teacher. At the student station I built the morning hour from nothing, and the number of people who stayed past the news doubled in one term. I would be glad to send you two hours of it. I understand that a second round would take place next week, and I hope to be there.

Best regards,
Tessa`,
  ),
  draft(
    { to: 'Nikhil Bose', at: 'Bose & Daughters' },
    `Dear Nikhil,

thank you for your time on the 3rd regarding the shop manager role. You said that a shop is a stage with a till. In Leicester I changed the window every Thursday, and Friday takings went from 1,900 to 2,600 pounds on average; the wage bill stayed where it was. I still have the pictures and would gladly show them. It would pay to try it with your corner window first, I think. I look forward to hearing from you after the festival.

Warm regards,
Hema`,
  ),
  draft(
    { to: 'Captain Ruiz', at: 'Harbor Pilots' },
    `Captain Ruiz,

thank you for the ride along on Tuesday. You told me the best pilots talk less the closer they get, and that you do not argue with a current. On the ferry I kept a log of every docking for three years, 2,140 of them, with the wind and what I would do again. I would be glad to bring it to the next meeting. I look forward to hearing about the simulator dates, and thank you again for the coffee on the bridge.

Respectfully,
Tim Vance`,
  ),
  draft(
    { to: 'Sophie Laurent', at: 'Maison Laurent' },
    `Dear Sophie,

thank you so much for Thursday; the hour at the organ was a pleasure. You said that a scent is a sentence and most people write too long. During my training in Grasse I made a soap with only five materials, and it outsold the one with thirty. I would love to bring you a bar. You asked which of your scents I wear: the fig, since school. You said that you would write after the holidays, and I look forward to that.

Bien à vous,
Manon`,
  ),
  draft(
    { to: 'Rebecca Stern', at: 'Lakeside Elementary' },
    `Dear Ms. Stern,

Thank you for the interview yesterday for the third grade opening. You said that the first phone call home should carry good news. Last fall I made 26 such calls in the first two weeks, and every family came to the open house, the shy ones too. One boy who had failed every spelling test wrote me an apology letter, with every word right. I have attached the short script I use, and look forward to hearing from you and the team.

Sincerely,
Jordan Pike`,
  ),
  draft(
    { to: 'Viktor Holm', at: 'Holm Energy' },
    `Hi Viktor,

thank you for the talk on Thursday about the wind park job. You said that a turbine tells you what it needs a week before it stops, if somebody listens. At the harbour I set up a weekly round with a ten-line sheet, and unplanned stops went from seven a year to two. I am not afraid of heights or of February. I would be happy to come in again and climb one with you, and look forward to hearing from you by the end of the month.

Best,
Stina`,
  ),
];

export const blindCaught: readonly Draft[] = [
  draft(
    { to: 'Lorna Pike', at: 'Avon Ambulance' },
    `Dear Lorna,

Thank you for the interview on Tuesday for the call taker post. {nerves:I was so anxious beforehand} that I left my notes on the bus. You said that callers remember the second sentence and not the first. In the taxi office I took 200 calls a night, and learned to ask where before what. I would be glad to sit in on a shift. I look forward to hearing from you next week, and thanks again for the tour of the room.

Best wishes,
Dean`,
  ),
  draft(
    { to: 'Mr Castellanos', at: 'Castellanos Tile' },
    `Mr Castellanos,

thank you for your time at the shop on Friday. {apology:I owe you an apology} for being fifteen minutes late. You said a crooked first row makes a crooked house, and I tell my helper the same. Last year I set 9,000 square feet with four call backs, all of them grout. I have pictures of every floor on my phone. I can start any Monday, and I hope to hear from you soon.

Ray Ortega`,
  ),
  draft(
    { to: 'Helen Zhou', at: 'Quantia' },
    `Hi Helen,

thanks for the call yesterday about the ML engineer role. {performance:I definitely flubbed} the question on calibration, so here is the short answer: isotonic above ten thousand rows, Platt below. You mentioned that most of your incidents are data and not models. At my last job I put eleven checks in front of training, and bad runs went from weekly to twice a year. I would be happy to talk that through with the team. Looking forward to the next step.

Cheers,
Piotr`,
  ),
  draft(
    { to: 'Sister Bernadette', at: 'Holy Cross School' },
    `Dear Sister Bernadette,

Thank you for the conversation on Monday about the music post. {belittling:I realise I am not a trained choir director}. You said that a choir is the one class in which the loud learn from the quiet. In my parish I began with six children and we are now thirty one, with two services a month. I would gladly bring some of them along to sing. You said the board meets on the 9th, and I look forward to hearing from you after that.

Yours sincerely,
Agnes`,
  ),
  draft(
    { to: 'Rob Tanner', at: 'Tanner Fitness', whole: ['sentences'] },
    `Hey Rob,

thanks for yesterday, great gym. Can you let me know {pay:what the hourly pay is} for classes? You said people come for the coach and leave because of the changing rooms. At the leisure centre I had 22 regulars in a class for 15, and I knew the knees of each one. I could do mornings from the 2nd and any Saturday. I have my first aid up to date as well. Hope to hear from you soon.

Kelly`,
  ),
  draft(
    { to: 'Prof. Adler', at: 'Museum of Natural History' },
    `Dear Professor Adler,

Thank you for the interview on 5 May concerning the preparator position. {flattery:It was the greatest honour of my life} to meet you. You said that the best glue is patience. In Frankfurt I prepared a fossil fish over fourteen months, and of its 212 bones two were lost and both were found again. I would be glad to bring the photographs, one for each week. I look forward to the decision in June.

Yours sincerely,
Ute Brandl`,
  ),
  draft(
    { to: 'Danny Whelan', others: ['Siobhan Keane'], at: 'Whelan Freight' },
    `Hi {name:Siobhan},

thanks for meeting me on Thursday about the customs clerk job. You said a wrong code costs more than a late lorry. At the port office I cleared about 60 entries a day and had three queries in my last year, all of them settled by lunch. I know the new system from its first week on, and could show the team the two shortcuts that nobody finds. I look forward to hearing from you after the bank holiday.

Regards,
Aoife`,
  ),
  draft(
    { to: 'Kemi Balogun', at: 'Bright Futures' },
    `Dear Kemi,

thank you for seeing me on Wednesday for the youth worker role. {arguing:I do think you misjudged} my answer about boundaries. You said that a young person tests the door before the room. At the club in Peckham I kept the same hours for three years, and the group that came on Thursdays grew from five to nineteen. I would be happy to show you the plan for a term. I look forward to hearing from you by the end of the month.

Warmly,
Reece`,
  ),
  draft(
    { to: 'Ingo Petersen', at: 'Nordwerft' },
    `Dear Mr Petersen,

thank you for the tour of the yard on Monday. {performance:I was not prepared} for the question about class rules, and I have read them since. You said that a ship forgives the welder nothing. At {name:Nordwerf} I would like to work on the new ferries, since I did the ramps of two of them in Rostock without one rework. I enclose my certificates. I could begin on the first of August, and look forward to your answer.

With kind regards,
Jonas Thiel`,
  ),
  draft(
    { to: 'Paula Novotny', at: 'Cafe Landmann' },
    `Dear Paula,

thank you so much for the trial day on Sunday. {apology:Sorry again} for the broken cups, {performance:I was really clumsy}. You said that a guest who waits wants to be looked at. At the Sperl I had eleven tables on Sundays, and my regulars asked for my section by name. I can work every weekend until Christmas. I look forward to hearing from you, and thanks to all of the kitchen.

Best,
Lisi`,
  ),
];
