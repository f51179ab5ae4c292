// Your own camera and microphone; where there is none, one is drawn, and the page says so.
import { lookOf, picture } from './people.js';

const drawn = note => {
  const { stream, stop } = picture({ ...lookOf(2), name: 'You' }, { fps: 15, width: 640, height: 360 });
  return { stream, note, stop };
};

/** Blur as a site does it: what is shown is a canvas, not the camera. */
const blurred = camera => {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = camera;
  void video.play();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 360];
  const pen = canvas.getContext('2d');
  const beat = setInterval(() => {
    pen.filter = 'blur(6px)';
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  }, 1000 / 15);
  const stream = new MediaStream([...canvas.captureStream(15).getTracks(), ...camera.getAudioTracks()]);
  const stop = () => (clearInterval(beat), camera.getTracks().forEach(track => track.stop()));
  return { stream, note: '', stop };
};

/** `{ stream, note, stop }`; the stream is null for a muted join. */
export const ownMedia = async kind => {
  if (kind === 'none') return { stream: null, note: 'Camera and microphone are off.', stop: () => {} };
  if (kind === 'drawn') return drawn('This camera is a drawing.');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15 } },
      audio: true,
    });
    if (kind === 'blurred') return blurred(stream);
    return { stream, note: '', stop: () => stream.getTracks().forEach(track => track.stop()) };
  } catch (error) {
    const missing = error.name === 'NotFoundError' || error.name === 'OverconstrainedError';
    return drawn(
      missing ? 'No camera found, so one is drawn.' : 'The camera is not ours to use, so one is drawn.',
    );
  }
};
