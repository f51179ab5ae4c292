// Mark: one figure in a picture; told apart by its form, and only then by its colour.

/** ring: before; diamond: after breathing; square: after the call; up and down: beyond either end. */
export type Form = 'ring' | 'dot' | 'diamond' | 'square' | 'up' | 'down';

type Of = { readonly form: Form; readonly x: number; readonly y: number; readonly r: number };

const path = (form: Exclude<Form, 'ring' | 'dot'>, x: number, y: number, r: number): string => {
  const [d, s, t] = [r * 1.25, r * 0.9, r * 1.15];
  switch (form) {
    case 'diamond':
      return `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`;
    case 'square':
      return `M${x - s} ${y - s}H${x + s}V${y + s}H${x - s}Z`;
    case 'up':
      return `M${x} ${y - t}L${x + t} ${y + s}H${x - t}Z`;
    case 'down':
      return `M${x} ${y + t}L${x + t} ${y - s}H${x - t}Z`;
  }
};

export const Mark = ({ form, x, y, r }: Of) =>
  form === 'ring' || form === 'dot' ? (
    <circle class={`mark ${form}`} cx={x} cy={y} r={r} />
  ) : (
    <path class={`mark ${form}`} d={path(form, x, y, r)} />
  );
