// Check: one switch, on or off, with what it says beside it.

type Of = { readonly label: string; readonly on: boolean; readonly set: (on: boolean) => void };

export const Check = ({ label, on, set }: Of) => (
  <label class="check">
    <input type="checkbox" checked={on} onChange={event => set(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
