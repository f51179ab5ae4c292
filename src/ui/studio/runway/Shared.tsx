// What they would see if the user shared: the page of the call, drawn without us.
import { words } from './words.ts';

const Person = ({ x }: { readonly x: number }) => (
  <g transform={`translate(${x} 26)`}>
    <rect class="tile" width="132" height="104" rx="8" />
    <circle class="person" cx="66" cy="42" r="18" />
    <path class="person" d="M30 104c0-26 16-38 36-38s36 12 36 38z" />
  </g>
);

export const Shared = () => (
  <>
    <svg class="shared" viewBox="0 0 320 180" role="img" aria-label={words.shared.picture}>
      <rect class="screen" x="1" y="1" width="318" height="178" rx="10" />
      <path class="frame" d="M1 17h318" />
      <Person x={22} />
      <Person x={166} />
      <g class="bar">
        <circle cx="130" cy="155" r="9" />
        <circle cx="160" cy="155" r="9" />
        <circle cx="190" cy="155" r="9" />
      </g>
    </svg>
    <p class="means">{words.shared.text}</p>
  </>
);
