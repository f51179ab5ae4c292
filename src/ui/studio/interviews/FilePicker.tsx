// The way to a calendar file: a button that opens the browser's own dialog.
import { words } from '../words.ts';

export const FilePicker = ({ chose }: { readonly chose: (file: File) => void }) => (
  <label class="go pick">
    {words.interviews.take}
    <input
      type="file"
      accept=".ics,text/calendar"
      onChange={event => {
        const file = event.currentTarget.files?.[0];
        // The same file chosen again is a new wish.
        event.currentTarget.value = '';
        if (file) chose(file);
      }}
    />
  </label>
);
