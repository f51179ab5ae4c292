// The rehearsal call: a lobby, a real peer connection to itself, controls, captions, sharing, leaving.
import { captions } from './captions.js';
import { connect } from './connection.js';
import { chatter, heard, listen, sweep } from './habits.js';
import { ownMedia } from './own.js';
import { lookOf, picture, voice } from './people.js';
import { variant } from './variants.js';

const asked = variant(location.search);
const by = id => document.getElementById(id);
const button = does => document.querySelector(`[data-does="${does}"]`);
const show = page => {
  for (const id of ['lobby', 'call', 'over']) by(id).hidden = id !== page;
};

const on = { mic: true, camera: true, captions: asked.captions === 1, share: false, chat: false };
let own = null;
let script = null;
let shared = null;
let state = 'lobby';
let timers = [];
const people = [];
const speaking = () => script?.speaking() ?? false;

const tile = (label, kind = '', video = document.createElement('video')) => {
  const box = document.createElement('div');
  box.className = `tile ${kind}`;
  const name = document.createElement('span');
  name.className = 'name';
  name.textContent = label;
  [video.autoplay, video.playsInline] = [true, true];
  box.append(video, name);
  by('stage').append(box);
  return { box, video };
};

const press = (does, is) => {
  on[does] = is;
  button(does).setAttribute('aria-pressed', String(is));
};

const toggles = {
  mic: () => {
    press('mic', !on.mic);
    own?.stream?.getAudioTracks().forEach(track => (track.enabled = on.mic));
  },
  camera: () => {
    press('camera', !on.camera);
    own?.stream?.getVideoTracks().forEach(track => (track.enabled = on.camera));
    document.querySelector('.own')?.classList.toggle('off', !on.camera);
  },
  captions: () => {
    press('captions', !on.captions);
    by('captions').hidden = !on.captions;
  },
  chat: () => {
    press('chat', !on.chat);
    by('chat').hidden = !on.chat;
  },
  share: () => (on.share ? unshare() : share()),
  leave: () => leave(),
  settings: () => by('settings').showModal(),
  full: () => {
    if (document.fullscreenElement) return document.exitFullscreen();
    const places = {
      stage: by('stage'),
      page: document.documentElement,
      video: document.querySelector('.tile video'),
    };
    return places[asked.full].requestFullscreen();
  },
};

const share = async () => {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true }).catch(() => null);
  if (!stream) return;
  shared = { stream, ...tile('Your screen', 'shared') };
  shared.video.muted = true;
  shared.video.srcObject = stream;
  stream.getVideoTracks()[0]?.addEventListener('ended', unshare);
  press('share', true);
};
const unshare = () => {
  if (!shared) return;
  shared.stream.getTracks().forEach(track => track.stop());
  shared.video.srcObject = null;
  shared.box.remove();
  shared = null;
  press('share', false);
};

/** An interviewer comes: their picture and voice go through a peer connection and arrive as remote tracks. */
const comes = async element => {
  const look = lookOf(people.length);
  const small = asked.people > 1;
  const parts = [
    ...(asked.audio === 'only'
      ? []
      : [
          picture(
            look,
            small
              ? { fps: Math.min(asked.fps, 15), width: 480, height: 270, speaking }
              : { fps: asked.fps, speaking },
          ),
        ]),
    voice(asked.voice === 'murmur', speaking),
  ];
  const far = new MediaStream(parts.flatMap(part => part.stream.getTracks()));
  const line = await connect(far, people.length === 0 ? own?.stream : null);
  const { box, video } = tile(look.name, '', element);
  const together = asked.audio === 'together';
  const sound = together ? null : document.createElement('audio');
  const tracks = kind => new MediaStream(line.stream.getTracks().filter(track => track.kind === kind));
  if (asked.audio !== 'only') video.srcObject = together ? line.stream : tracks('video');
  video.muted = !together;
  if (sound) {
    sound.autoplay = true;
    sound.srcObject = tracks('audio');
    by('stage').append(sound);
  }
  /** Their first picture, or their voice, is here. */
  const arrived = () => (asked.audio === 'only' ? sound : video).readyState >= 2;
  people.push({ box, video, sound, line, parts, arrived });
};

/** An interviewer goes, as sites do it: connection closed, element emptied and removed. */
const goes = (index = people.length - 1) => {
  const [person] = people.splice(index, 1);
  if (!person) return;
  for (const part of person.parts) part.stop();
  person.line.hangUp();
  for (const element of [person.video, person.sound]) {
    if (element) element.srcObject = null;
    element?.remove();
  }
  person.box.remove();
};

const say = text => {
  const name = document.createElement('b');
  name.textContent = lookOf(0).name;
  by('captions').replaceChildren(...(text ? [name, text] : []));
};

const join = async () => {
  by('join').disabled = true;
  state = 'waiting';
  if (asked.wait) by('note').textContent = 'Waiting to be let in.';
  await new Promise(resolve => setTimeout(resolve, asked.wait));
  const preview = by('preview') ?? document.createElement('video');
  const reused = asked.reuse ? preview : undefined;
  show('call');
  script = captions(say);
  for (let i = 0; i < asked.people; i++) await comes(i === 0 ? reused : undefined);
  if (own?.stream) {
    const { video } = tile('You', 'own');
    video.muted = true;
    video.srcObject = own.stream;
  }
  if (!asked.reuse) preview.srcObject = null;
  state = 'joined';
  by('clock').textContent = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  if (asked.goes) timers.push(setTimeout(goes, asked.goes * 1000));
  if (asked.comes) timers.push(setTimeout(comes, asked.comes * 1000));
};

const leave = () => {
  timers.forEach(clearTimeout);
  timers = [];
  script?.stop();
  unshare();
  while (people.length > 0) goes();
  own?.stop();
  for (const video of document.querySelectorAll('video')) video.srcObject = null;
  by('stage').replaceChildren();
  state = 'left';
  show('over');
};

const start = async () => {
  document.documentElement.classList.toggle('bar-top', asked.bar === 'top');
  document.documentElement.classList.toggle('hostile', asked.hostile === 1);
  const names = Array.from({ length: asked.people }, (_, i) => lookOf(i).name);
  by('who').textContent = `Interview with ${names.join(', ') || 'nobody yet'}`;
  for (const does of ['mic', 'camera', 'captions', 'share', 'chat']) press(does, on[does]);
  by('captions').hidden = !on.captions;
  if (asked.busy) chatter(by('chatter'));
  for (const [does, act] of Object.entries(toggles)) button(does).addEventListener('click', () => act());
  by('join').addEventListener('click', join);
  by('again').addEventListener('click', () => location.reload());
  by('close').addEventListener('click', () => by('settings').close());
  by('message').addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const item = document.createElement('li');
    item.textContent = by('message').value;
    by('messages').append(item);
    by('message').value = '';
  });
  const down = act => isDown => isDown && act();
  listen({
    m: down(toggles.mic),
    'ctrl+d': down(toggles.mic),
    e: down(toggles.camera),
    'ctrl+e': down(toggles.camera),
    c: down(toggles.captions),
    d: down(toggles.chat),
    ' ': isDown => button('mic').classList.toggle('talking', isDown),
  });
  own = await ownMedia(asked.own);
  by('note').textContent = own.note;
  by('preview').srcObject = own.stream;
};

const swept = sweep(asked.sweep);
/** For tests and the curious: what a person would do, by name. */
window.rehearsal = {
  asked,
  heard,
  people,
  swept,
  on,
  join,
  leave,
  comes,
  goes,
  share,
  unshare,
  state: () => state,
  ready: start(),
};
