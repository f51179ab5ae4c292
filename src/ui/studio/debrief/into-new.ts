// Into the new: the focus goes to the field that a press has added, once it is there.

export const intoNew = (pressed: HTMLElement): void => {
  const part = pressed.closest('section');
  requestAnimationFrame(() => {
    const fields = part?.querySelectorAll<HTMLElement>('.field input') ?? [];
    fields[fields.length - 1]?.focus();
  });
};
