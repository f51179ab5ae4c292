// A page with videos and no call: a drawing played live, and a recording of it played from a file.
import { lookOf, picture } from './people.js';

const { stream } = picture(lookOf(1), { fps: 15, width: 320, height: 180 });
document.getElementById('drawn').srcObject = stream;

const recorder = new MediaRecorder(stream);
recorder.ondataavailable = ({ data }) => {
  document.getElementById('recorded').src = URL.createObjectURL(data);
  document.documentElement.dataset.ready = 'yes';
};
recorder.start();
setTimeout(() => recorder.stop(), 1500);
