// Draws the interviewers: a calm person in a room, nodding and blinking, as a camera stream with sound.

const looks = [
  { name: 'Noor Haddad', wall: ['#5b6b72', '#39464d'], skin: '#c98f6b', hair: '#2a1d18', top: '#2f5d62' },
  { name: 'Sam Okafor', wall: ['#6d6257', '#443c35'], skin: '#7a4a32', hair: '#15100e', top: '#8a6d3b' },
  { name: 'Ines Duarte', wall: ['#606a5b', '#3a4237'], skin: '#e0b08e', hair: '#6b3f24', top: '#4a4e69' },
  { name: 'Theo Lindqvist', wall: ['#585f70', '#363b48'], skin: '#eac3a6', hair: '#b08a4f', top: '#3d405b' },
];
export const lookOf = i => looks[i % looks.length];

const oval = (pen, x, y, rx, ry, fill, turn = 0) => {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
  pen.fill();
};

const room = (look, width, height) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  const light = pen.createRadialGradient(width * 0.2, height * 0.1, 20, width * 0.3, height * 0.3, width);
  light.addColorStop(0, look.wall[0]);
  light.addColorStop(1, look.wall[1]);
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
  pen.filter = 'blur(5px)';
  pen.fillStyle = '#0000002e';
  for (const y of [0.34, 0.62]) pen.fillRect(width * 0.7, height * y, width * 0.3, 8);
  ['#a7b8a8', '#b59a7a', '#8797a8', '#a3806f', '#8c9a86', '#b3a98f'].forEach((book, i) => {
    pen.fillStyle = `${book}aa`;
    pen.fillRect(
      width * (0.73 + i * 0.04),
      height * (0.2 + (i % 3) * 0.02),
      16,
      height * (0.14 - (i % 3) * 0.02),
    );
  });
  oval(pen, width * 0.12, height * 0.72, 34, 74, '#4f6b4b99', 0.3);
  oval(pen, width * 0.17, height * 0.68, 24, 80, '#5f7d5899', -0.25);
  return canvas;
};

const person = (pen, look, width, height, t, speaking) => {
  const x = width / 2 + Math.sin(t / 2.9) * width * 0.008;
  const y = height * 0.46 + Math.sin(t / 1.9) * height * 0.006;
  const r = height * 0.17;
  pen.fillStyle = look.skin;
  pen.fillRect(x - r * 0.34, y + r * 0.6, r * 0.68, r * 0.95);
  oval(pen, x, y + r * 1.5, r * 0.44, r * 0.26, look.skin);
  pen.fillStyle = look.top;
  pen.beginPath();
  pen.moveTo(x - r * 2.6, height);
  pen.bezierCurveTo(x - r * 2.3, y + r * 1.75, x - r * 1.2, y + r * 1.6, x - r * 0.48, y + r * 1.36);
  pen.quadraticCurveTo(x, y + r * 1.95, x + r * 0.48, y + r * 1.36);
  pen.bezierCurveTo(x + r * 1.2, y + r * 1.6, x + r * 2.3, y + r * 1.75, x + r * 2.6, height);
  pen.fill();
  oval(pen, x, y - r * 0.18, r * 1.08, r * 1.22, look.hair);
  oval(pen, x, y + r * 0.12, r * 0.86, r * 1.08, look.skin);
  oval(pen, x - r * 0.2, y - r * 0.78, r * 0.78, r * 0.42, look.hair, -0.18);
  const open = t % 4.3 < 0.14 ? 0.02 : 0.1;
  for (const side of [-1, 1]) {
    oval(pen, x + side * r * 0.33, y + r * 0.02, r * 0.1, r * open * 0.8, '#1d1a18');
    oval(pen, x + side * r * 0.33, y - r * 0.2, r * 0.17, r * 0.035, look.hair, side * 0.07);
  }
  oval(pen, x, y + r * 0.36, r * 0.08, r * 0.05, '#0000001f');
  const mouth = y + r * 0.58;
  pen.fillStyle = '#6e3a33';
  pen.beginPath();
  pen.moveTo(x - r * 0.26, mouth);
  pen.quadraticCurveTo(
    x,
    mouth + r * (speaking ? 0.2 + Math.abs(Math.sin(t * 7)) * 0.16 : 0.19),
    x + r * 0.26,
    mouth,
  );
  pen.quadraticCurveTo(x, mouth + r * 0.12, x - r * 0.26, mouth);
  pen.fill();
};

/** A picture of a person as a stream; `speaking()` moves the mouth. */
export const picture = (look, { fps, width = 960, height = 540, speaking = () => false }) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { alpha: false });
  const wall = room(look, width, height);
  const draw = () => {
    pen.drawImage(wall, 0, 0);
    person(pen, look, width, height, performance.now() / 1000, speaking());
  };
  draw();
  const beat = setInterval(draw, 1000 / fps);
  const stream = canvas.captureStream(fps);
  return { stream, stop: () => (clearInterval(beat), stream.getTracks().forEach(track => track.stop())) };
};

/** A voice as a stream: silence, or a murmur while `speaking()`. */
export const voice = (audible, speaking) => {
  const sound = new AudioContext();
  const hum = new OscillatorNode(sound, { frequency: 140 });
  const level = new GainNode(sound, { gain: 0 });
  const out = sound.createMediaStreamDestination();
  hum.connect(level).connect(out);
  hum.start();
  const beat = setInterval(() => {
    level.gain.setTargetAtTime(audible && speaking() ? 0.04 : 0, sound.currentTime, 0.15);
  }, 200);
  return { stream: out.stream, stop: () => (clearInterval(beat), void sound.close()) };
};
