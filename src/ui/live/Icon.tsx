// The few small pictures of the live surface, drawn in the colour of the text around them.
const paths = {
  move: 'M8 3v10M3 8h10M8 3 6.5 4.5M8 3l1.5 1.5M8 13l-1.5-1.5M8 13l1.5-1.5M3 8l1.5-1.5M3 8l1.5 1.5M13 8l-1.5-1.5M13 8l-1.5 1.5',
  strip: 'M3 4.5h10M5.5 8h5',
  sidebar: 'M3 3.5h10v9H3zM9.5 3.5v9',
  pebble: 'M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
  hide: 'M3.5 8h9',
  cue: 'M3.5 5h9M3.5 8h6M11 9l2 2l-2 2M13 11H7',
  mute: 'M4 12V7.5a4 4 0 0 1 8 0V12zM7 14h2',
  muted: 'M4 12V7.5a4 4 0 0 1 8 0V12zM7 14h2M2.5 2.5l11 11',
  back: 'M9.5 4 5.5 8l4 4',
  clock: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3M8 5.5V8l2 1.5',
} as const;

export const Icon = ({ of }: { readonly of: keyof typeof paths }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={paths[of]} />
  </svg>
);
