// Voice: says a question aloud, with a voice that lives on this computer: another would send the words away.
import { useEffect, useMemo, useState } from 'preact/hooks';

export type Voice = {
  /** `done` is called once it has ended, for whatever reason. */
  readonly say: (text: string, done: () => void) => void;
  readonly hush: () => void;
};

/** null: there is none for this language. */
export const useVoice = (language: string): Voice | null => {
  const [voice, set] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const look = (): void =>
      set(
        speechSynthesis
          .getVoices()
          .find(({ localService, lang }) => localService && lang.startsWith(language)) ?? null,
      );
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, [language]);
  return useMemo(
    () =>
      voice && {
        say: (text, done) => {
          speechSynthesis.cancel();
          const said = new SpeechSynthesisUtterance(text);
          said.voice = voice;
          said.lang = voice.lang;
          said.addEventListener('end', done);
          said.addEventListener('error', done);
          speechSynthesis.speak(said);
        },
        hush: () => speechSynthesis.cancel(),
      },
    [voice],
  );
};
