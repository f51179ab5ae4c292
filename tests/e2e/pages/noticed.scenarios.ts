// What every browser must notice, on real tracks and connections: one promise of the product a line.
import type { ExpectStatic } from 'vitest';

export type Stage = {
  /** A fresh page; our clock runs `fast` times as fast on it. */
  readonly open: (fast: number) => Promise<void>;
  /** Runs a script in the page as if the user had clicked, and waits for it. */
  readonly run: (script: string) => Promise<unknown>;
};
/** A course: scripts for the page, each with everything told so far when it has settled. */
type Scenario = {
  readonly name: string;
  readonly only?: 'chromium' | 'firefox';
  readonly course: readonly (readonly [
    script: string,
    told: string,
    /** stays so for ms */ stays?: number,
  ])[];
};

const told = "document.documentElement.dataset.facts ?? ''";
/** Ten seconds of ours and some more, and well within them, at that speed. */
const fast = 8;
const beyond = 1_700;
const within = 600;

/** Plays the course, and answers with all that was told at its end; side by side, each with its test's own `expect`. */
export const play = async ({ open, run }: Stage, { course }: Scenario, expect: ExpectStatic) => {
  await open(fast);
  let before = '';
  for (const [script, facts, stays = 150] of course) {
    if (facts === before) {
      // Nothing is to be told: by the page's own clock, however late a busy machine asks.
      expect(await run(`${script}; await call.wait(${stays}); return ${told};`)).toBe(facts);
      continue;
    }
    before = facts;
    await run(script);
    await expect.poll(() => run(told), { interval: 40 }).toBe(facts);
    await new Promise(done => setTimeout(done, stays));
    expect(await run(told)).toBe(facts);
  }
  return run(told);
};
export const endOf = ({ course }: Scenario) => course.at(-1)?.[1];

const me = `window.own = await call.camera(); call.shows('me', own);`;
const them = `window.them = await call.person(); call.shows('they', them.stream);`;

export const scenarios: readonly Scenario[] = [
  {
    name: 'a page with other videos is not a call',
    course: [
      [
        `const v = call.keeps('video', 'film'); v.loop = true; v.src = await call.filmed(); document.body.append(v);`,
        '',
        500,
      ],
    ],
  },
  {
    name: 'a sound the page mixes itself is not a call',
    course: [[`call.shows('bell', call.mixed(), 'audio');`, '', 500]],
  },
  {
    name: 'the own camera alone is the lobby, and stays it when switched off',
    course: [
      [me, 'lobby'],
      [`call.stop(own); me.srcObject = null;`, 'lobby', beyond],
    ],
  },
  {
    name: 'a blurred background is the own camera, not another person',
    course: [
      [`call.shows('me', call.canvas());`, 'lobby'],
      [`me.srcObject = call.canvas();`, 'lobby', 500],
      [
        `const blur = call.canvas(); (await call.camera()).getAudioTracks().forEach(t => blur.addTrack(t)); me.srcObject = blur;`,
        'lobby',
        500,
      ],
    ],
  },
  {
    name: 'a generated picture is the own camera, not another person',
    only: 'chromium',
    course: [
      [
        `const v = call.shows('me', call.generated()); v.play().catch(() => {}); call.shows('me2', call.canvas());`,
        'lobby',
        500,
      ],
    ],
  },
  {
    name: 'another person is the call joined',
    course: [
      [me, 'lobby'],
      [them, 'lobby joined'],
    ],
  },
  {
    name: 'a muted join is noticed by their voice alone',
    course: [[`call.shows('them', (await call.person(['audio'])).stream, 'audio');`, 'joined']],
  },
  {
    name: 'a muted join is noticed by their face alone',
    course: [[`call.shows('them', (await call.person(['video'])).stream);`, 'joined']],
  },
  {
    name: 'somebody who comes with microphone and camera off is noticed',
    course: [
      [
        `window.them = await call.person(); them.tracks.forEach(t => (t.enabled = false)); call.shows('they', them.stream);`,
        'joined',
      ],
    ],
  },
  {
    name: 'streams that carry nothing are nobody until they do',
    course: [
      [
        `window.them = await call.person(['audio'], false); call.shows('they', them.stream, 'audio');`,
        '',
        800,
      ],
      [`await them.senders[0].replaceTrack(them.tracks[0]);`, 'joined'],
    ],
  },
  {
    name: 'somebody whose voice is added to a stream that carried nothing is noticed',
    course: [
      [
        `window.them = await call.person(['audio'], false); call.shows('they', them.stream, 'audio');`,
        '',
        400,
      ],
      [`them.adds(them.tracks[0]); await them.agree();`, 'joined'],
    ],
  },
  {
    name: 'somebody whose voice may not play yet is noticed',
    course: [
      [
        `window.them = await call.person(); const a = call.keeps('audio', 'they', them.stream); a.autoplay = false; document.body.append(a);`,
        'joined',
      ],
    ],
  },
  {
    name: 'a copy of a track, in a stream the page made and filled later, is still that person',
    course: [
      [`window.them = await call.person(); window.late = new MediaStream(); call.shows('them', late);`, ''],
      [`them.stream.getTracks().forEach(t => late.addTrack(t.clone()));`, 'joined'],
    ],
  },
  {
    name: 'one of several people leaving does not end the call; the last one leaving does',
    course: [
      [
        `window.all = []; for (const id of ['a', 'b', 'c']) { const p = await call.person(); all.push(p); call.shows(id, p.stream); }`,
        'joined',
      ],
      [`all[0].near.close(); a.remove();`, 'joined', beyond],
      [`b.srcObject = null; all[1].near.close();`, 'joined', beyond],
      [`all[2].near.close();`, 'joined', within],
      [``, 'joined left'],
    ],
  },
  {
    name: 'a paused video does not end the call, however long',
    course: [
      [them, 'joined'],
      [`they.pause();`, 'joined', beyond],
      [`they.play();`, 'joined'],
      [`they.pause();`, 'joined'],
      [`them.near.close();`, 'joined left'],
    ],
  },
  {
    name: 'elements that come and go within ten seconds do not end the call',
    course: [
      [them, 'joined'],
      [
        `they.remove(); await call.wait(${within}); call.shows('again', them.stream, 'audio');`,
        'joined',
        beyond,
      ],
      [
        `const again = document.getElementById('again'); again.remove(); await call.wait(100); document.body.append(again); await again.play();`,
        'joined',
        beyond,
      ],
    ],
  },
  {
    name: 'an element taken out of the page with its stream still running ends the call; put back, it is joined',
    course: [
      [them, 'joined'],
      [`window.out = they; out.remove();`, 'joined left'],
      [`document.body.append(out); await out.play();`, 'joined left joined'],
    ],
  },
  {
    name: 'a stream taken off its element while it still runs ends the call',
    course: [
      [them, 'joined'],
      [`they.srcObject = null;`, 'joined left'],
    ],
  },
  {
    name: 'an element used again tells of its new stream',
    course: [
      [me, 'lobby'],
      [`window.them = await call.person(); me.srcObject = them.stream;`, 'lobby joined'],
      [`me.srcObject = own;`, 'lobby joined', within],
      [``, 'lobby joined left lobby'],
    ],
  },
  {
    name: 'the far side taking its tracks away ends the call',
    course: [
      [them, 'joined'],
      [
        `them.senders.forEach(s => them.far.removeTrack(s)); them.far.getTransceivers().forEach(t => t.stop()); await them.agree();`,
        'joined left',
      ],
    ],
  },
  {
    name: 'hanging up by closing the connection ends the call',
    course: [
      [me + them, 'lobby joined'],
      [`them.near.close(); call.stop(own);`, 'lobby joined left'],
    ],
  },
  {
    name: 'while the own camera runs on, a lost line does not end the call',
    course: [
      [me + them, 'lobby joined'],
      [`them.near.close(); they.remove();`, 'lobby joined', beyond],
      [`window.back = await call.person(); call.shows('back', back.stream);`, 'lobby joined'],
      [`back.near.close();`, 'lobby joined', beyond],
      [`call.stop(own);`, 'lobby joined left'],
    ],
  },
  {
    name: 'a call can be joined again, and two calls follow each other',
    course: [
      [me + them, 'lobby joined'],
      [`them.near.close(); call.stop(own); document.body.replaceChildren();`, 'lobby joined left'],
      [me, 'lobby joined left lobby'],
      [them, 'lobby joined left lobby joined'],
      [
        `them.near.close(); call.stop(own); document.body.replaceChildren();`,
        'lobby joined left lobby joined left',
      ],
    ],
  },
  {
    name: 'sharing starts with the preview and ends with its track, time after time',
    course: [
      [`window.shared = await call.screen(); call.shows('mine', shared);`, 'shared'],
      [`call.stop(shared);`, 'shared unshared'],
      [`window.shared = await call.screen(); mine.srcObject = shared;`, 'shared unshared shared'],
      [`call.stop(shared); mine.srcObject = null;`, 'shared unshared shared unshared'],
    ],
  },
  {
    name: 'a screen still shared is shared, though its preview is gone',
    course: [
      [`window.shared = await call.screen(); call.shows('mine', shared);`, 'shared'],
      [`mine.srcObject = null;`, 'shared', 800],
      [`mine.remove();`, 'shared', 800],
      [`call.stop(shared);`, 'shared unshared'],
    ],
  },
  {
    name: 'sharing in a call leaves the call joined, and a camera changed for the screen is noticed',
    course: [
      [me + them, 'lobby joined'],
      [
        `window.shared = await call.screen(); own.getVideoTracks().forEach(t => { own.removeTrack(t); t.stop(); }); own.addTrack(shared.getTracks()[0]);`,
        'lobby joined shared',
      ],
      [`call.stop(shared); own.removeTrack(shared.getTracks()[0]);`, 'lobby joined shared unshared', within],
    ],
  },
  {
    name: 'a call in a frame of the same origin is noticed, and over when the frame goes',
    course: [
      [
        `window.frame = document.createElement('iframe'); frame.src = '/frame'; const there = new Promise(done => (frame.onload = done)); document.body.append(frame); await there;`,
        '',
      ],
      [
        `window.them = await call.person(); const v = frame.contentDocument.createElement('video'); v.autoplay = v.muted = true; v.srcObject = them.stream; frame.contentDocument.body.append(v);`,
        'joined',
      ],
      [`frame.remove();`, 'joined left'],
    ],
  },
  {
    name: 'a picture that goes into a small window of its own is still that person',
    only: 'chromium',
    course: [
      [them, 'joined'],
      [
        `const small = await documentPictureInPicture.requestWindow(); small.document.body.append(they);`,
        'joined',
        beyond,
      ],
    ],
  },
  {
    name: 'a lobby walked away from without a reload is over; fifty more steps tell nothing',
    course: [
      [me, 'lobby'],
      [`call.stop(own); me.remove();`, 'lobby', beyond],
      [`history.pushState(null, '', '/home');`, 'lobby left'],
      [`for (let i = 0; i < 50; i++) history.pushState(null, '', '/hop/' + i);`, 'lobby left', 500],
    ],
  },
  {
    name: 'sound from outside the page and pictures in a shadow root are not seen',
    course: [
      [
        `window.them = await call.person(); window.out = call.keeps('audio', 'out', them.stream); const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }); root.append(call.keeps('video', 'in', them.stream));`,
        '',
        800,
      ],
    ],
  },
  {
    name: 'when the watch is told to end it tells nothing more',
    course: [
      [me, 'lobby'],
      [`document.dispatchEvent(new Event('stop-watching'));` + them, 'lobby', 800],
    ],
  },
];
