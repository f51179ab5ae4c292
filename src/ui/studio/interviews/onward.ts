// Onward: where the focus goes when what was pressed goes away.

/** To the next of its kind, else to the one before, else to the heading of its part; called before it goes. */
export const onward = (pressed: HTMLElement): void => {
  const item = pressed.closest('li, fieldset');
  const near = [item?.nextElementSibling, item?.previousElementSibling].flatMap(
    one => one?.querySelector<HTMLElement>(':scope > button:last-of-type') ?? [],
  );
  const to = near[0] ?? pressed.closest('section')?.querySelector<HTMLElement>('h2');
  to?.focus();
};
