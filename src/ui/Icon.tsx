// Icon: the few small marks of the popup, drawn in the colour of the text beside them.

const paths = {
  back: 'M10 3 5 8l5 5',
  edit: 'm3 13 .7-3L10.500 3.200l2.300 2.300L6 12.300zM9 4.700l2.300 2.300',
  settings: 'M2 4.500h6m4 0h2M2 11.500h2m4 0h6M10 2.700v3.600M6 9.700v3.600',
  window: 'M2.500 3.500h11v9h-11zM8 8h5.500v4.500H8z',
  grip: 'M6 3.500v.01M10 3.500v.01M6 8v.01M10 8v.01M6 12.500v.01M10 12.500v.01',
  plus: 'M8 3v10M3 8h10',
} as const;

export const Icon = ({ of }: { readonly of: keyof typeof paths }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={paths[of]} />
  </svg>
);
