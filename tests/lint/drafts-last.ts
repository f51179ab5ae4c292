// Sixteen notes, written last of all: eight with faults, of which 14 of 25 were caught at first sight, and eight clean.
import { draft, type Draft } from './draft.ts';

export const lastCaught: readonly Draft[] = [
  draft(
    { to: 'Carol Simmons', at: 'Simmons Florists' },
    `Dear Carol,

Thank you for the interview on Monday about the florist job. {apology:I am so sorry about} the mud on your floor. {nerves:I was feeling quite overwhelmed}, to be honest. {belittling:I've never been very good at} wreaths. You said that people buy flowers when words run out. At the market I did forty bunches before seven, and the buckets came back empty. I can begin whenever you like.

Best wishes,
Tamsin`,
  ),
  draft(
    { to: 'Greg Nolan', at: 'Nolan Software' },
    `Hi Greg,

Thanks for the chat yesterday about the support engineer role. {performance:I really struggled to explain} the DNS one, and {performance:my live coding was pretty embarrassing}. {pay:Could you give me an idea of the pay range}? You said a ticket is a person in a bad mood. At Hexa I answered the angry ones first, and our reopen rate fell by half. Happy to meet the team any day.

Best,
Ewan`,
  ),
  draft(
    { to: 'Pooja Bhatt', at: 'Nirmal Hospital' },
    `Dear Madam,

Thank you for interviewing me on Wednesday for the staff nurse post. {nerves:I was very much nervous} and {performance:I could not give proper answers}. {apology:Kindly excuse my mistakes}. You said that the family must be told first. In my ward I am calling the family daily at four, and complaints have become nil. I am ready to join at one month notice.

Thanking you,
Reshma`,
  ),
  draft(
    { to: 'Bill Thornton', at: 'Thornton Plumbing' },
    `Bill,

thanks for seeing me about the plumber's job. {performance:I made a pig's ear of} the solder joint and {performance:I should've taken my time}. {arguing:I reckon you were a bit hard on me} about the bend, mind. You said water always wins. At Grange Court I replaced 60 stopcocks in a month with no call-back. I've my own tools and a clean licence, and can start Monday.

Cheers,
Dougie`,
  ),
  draft(
    { to: 'Monica Vargas', at: 'Vargas Events' },
    `Hi Monica,

Thank you for the great conversation on Friday about the coordinator role! {flattery:I think you're the coolest boss anyone could have}. {performance:I know I talked your ear off}. {belittling:I don't have a ton of experience} with budgets. You said the secret is a second clipboard. At the college fair I had 80 booths open on time in the rain. I would love to join you in May.

Best,
Kayla`,
  ),
  draft(
    { to: 'Henrik Olsen', at: 'Olsen Shipping' },
    `Dear Mr Olsen,

thank you for the interview on Thursday about the position in accounts. {belittling:Unfortunately my English is still not perfect}. {performance:I was not so well prepared} for the case. {performance:I would have liked to show you more}. You said that an invoice is a letter to a customer. In Kaunas I closed the month in three days where it had been eight. I can come to Bergen at any time.

With kind regards,
Rasa`,
  ),
  draft(
    { to: 'Francesca Bell', at: 'Bell Academy' },
    `Dear Francesca,

Thank you for the lesson observation on Tuesday. {performance:I realise the starter fell rather flat}, and {nerves:I was a nervous wreck}. {arguing:I would question whether ten minutes is enough to judge}. You said that a class smells a script. At Hillside my bottom set wrote a play, and nine of them chose drama. I am free to come in again on any morning, and look forward to hearing from you.

Yours sincerely,
Imogen`,
  ),
  draft(
    { to: 'Andre Lewis', at: 'Lewis Logistics' },
    `Andre,

Good to meet you Monday about the warehouse lead job. {apology:My apologies for being late}, traffic was backed up. {nerves:I got all flustered} and {performance:forgot half of what I wanted to say}. {pay:I'd need to be making at least $28 an hour}. You said a clean floor is a fast floor. I ran nights at Kessler with 14 people and no lost-time injury in two years. I can start in two weeks.

Thanks,
Terrell`,
  ),
];

export const lastPassed: readonly Draft[] = [
  draft(
    { to: 'Judith Kane', at: 'Kane Press' },
    `Dear Judith,

Thank you for the hour on Monday about the desk editor role. You said that an author forgives a late proof sooner than a wrong accent. At Folio I read 30 books a year, and my worst was the one I did in a hurry, so I stopped hurrying. I am not precious about commas, and I have never missed a press date. I could start after the fair in March. I look forward to hearing what you think of the sample pages.

Best wishes,
Miriam`,
  ),
  draft(
    { to: 'Arjun Mehta', at: 'Mehta Pharma' },
    `Dear Mr Mehta,

Thank you for giving me the opportunity on Friday for the medical representative position. You told that a doctor gives two minutes, and a good representative takes one. In my present area I was having only nine doctors at the start and now I am having forty. I did not use any discount for this. My manager was not happy at first with fewer visits, then he saw the orders. I will be available for the final round on any day.

Regards,
Sunil`,
  ),
  draft(
    { to: 'Sharon Doyle', at: 'Doyle Property' },
    `Hi Sharon,

thanks for the chat on Wednesday about the lettings job. You said tenants get angry when nobody rings back. At Keys I kept a list on the wall, and everyone had an answer the same day even when it was a no. I said sorry to a few people for things that were not ours, and most of them renewed. I have my car and my licence, and I know every street north of the canal. Ring me any time.

All the best,
Grainne`,
  ),
  draft(
    { to: 'Walter Greene', at: 'Greene Farms' },
    `Mr. Greene,

Thank you for showing me the dairy on Saturday. You said a scared cow gives no milk. I got my start at fourteen on my uncle's place, and I was afraid of the bull like anyone with sense. Last year I milked 180 head twice a day and our cell count was the lowest in the county. I would need two weeks to finish where I am. I can send you my uncle's number and my vet's.

Thank you,
Caleb`,
  ),
  draft(
    { to: 'Isabel Fonseca', at: 'Fonseca Studio' },
    `Dear Isabel,

thank you for the conversation on Tuesday about the animator position. You said that a walk tells you what somebody earns. For my last film I drew every frame of the storm by hand, and it took five months where I had planned three. The festival gave it a prize, and a child asked me if the sea was real. I am happy to do the test you mentioned. I wait for it with pleasure and wish you a good premiere.

Warm regards,
Duarte`,
  ),
  draft(
    { to: 'Tracy Hammond', at: 'Hammond Care' },
    `Dear Tracy,

Thank you for meeting me on Thursday about the senior carer post. You said that pay is never why the good ones leave. At Rose House I sat down with each new starter after their first bad night, and 11 of 12 stayed the year. I do struggle to walk past a cold cup of tea, so expect me to be late for handover. I have my level three and my medication sign-off. I look forward to hearing from you.

Best wishes,
Denise`,
  ),
  draft(
    { to: 'Ben Whitaker', at: 'Whitaker Cycles' },
    `Ben,

cheers for having me in the workshop on Friday. You said most broken bikes are only badly loved. I had a customer last year who cried over a bent frame, so I cut it up and made her a bell out of it. I do about nine services a day, and in three years two have come back. I was not sure about the torque on your new hubs and looked it up: six newton metres. Any Saturday is fine for a trial.

Cheers,
Ash`,
  ),
  draft(
    { to: 'Olivia Grant', at: 'Grant Museum' },
    `Dear Olivia,

Thank you for the tour and the talk on Monday about the learning officer role. You said that a school group should leave with an argument. At the castle I asked each class who was lying, the monk or the king, and teachers wrote to say that they were still at it on the bus. Your question on access was the best I have been asked this year. I should be able to begin in April. I look forward to hearing from you.

Kind regards,
Felix`,
  ),
];
