// Camera: the user's own picture, asked for by a press, shown and never recorded; a drawing sits in without one.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Person } from './Person.tsx';
import { words } from './words.ts';

type Is = 'off' | 'asking' | 'on' | 'blocked' | 'none';
const text = words.camera;

const useCamera = () => {
  const [is, set] = useState<Is>('off');
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream | null>(null);
  const gone = useRef(false);
  const stop = (): void => {
    stream.current?.getTracks().forEach(track => track.stop());
    stream.current = null;
  };
  const start = async (): Promise<void> => {
    set('asking');
    try {
      const found = await navigator.mediaDevices.getUserMedia({ video: true, audio: false });
      stream.current = found;
      // Allowed after the room was left: nobody would see that it is on.
      if (gone.current) return stop();
      found.getVideoTracks()[0]?.addEventListener('ended', () => set('none'));
      set('on');
    } catch (fault) {
      if (!gone.current)
        set(fault instanceof DOMException && fault.name === 'NotAllowedError' ? 'blocked' : 'none');
    }
  };
  useEffect(() => {
    if (is === 'on' && video.current) video.current.srcObject = stream.current;
  }, [is]);
  useEffect(
    () => () => {
      gone.current = true;
      stop();
    },
    [],
  );
  const off = (): void => {
    stop();
    set('off');
  };
  return { is, video, start, off };
};

export const Camera = () => {
  const { is, video, start, off } = useCamera();
  return (
    <figure class="tile you">
      {is === 'on' ? (
        <video ref={video} autoplay playsInline muted aria-label={words.you} />
      ) : (
        <Person of="you" />
      )}
      <figcaption>
        <span>{words.you}</span>
        {is === 'on' ? (
          <button type="button" onClick={off}>
            {text.stop}
          </button>
        ) : (
          <button type="button" disabled={is === 'asking'} onClick={() => void start()}>
            {is === 'asking' ? text.asking : text.start}
          </button>
        )}
        <small role="status">{is === 'blocked' || is === 'none' ? text[is] : text.note}</small>
      </figcaption>
    </figure>
  );
};
