// Habits of real sites that an extension must live with: their own keys, sweeping strangers out, chatter.

/** Everything this page hears of the keyboard, in order: `keydown m`. */
export const heard = [];
Object.assign(window, { __keys: heard });

const typesText = node => node?.matches?.('input, textarea, [contenteditable]') ?? false;

/** The site's own keys, caught before anyone else; `presses` maps a key to what it does. */
export const listen = presses => {
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
    addEventListener(type, event => heard.push(`${type} ${event.key ?? event.data ?? ''}`), true);
  }
  const act = event => {
    if (typesText(event.composedPath()[0])) return;
    const name = `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`;
    if (event.altKey || !presses[name] || (event.repeat && name !== ' ')) return;
    event.preventDefault();
    presses[name](event.type === 'keydown');
  };
  addEventListener('keydown', act, true);
  addEventListener('keyup', event => event.key === ' ' && act(event), true);
};

/** Removes what others put beside the page's own nodes, up to `times`; answers how often it did. */
export const sweep = times => {
  let swept = 0;
  const ours = new Set([document.head, document.body, ...document.body.children]);
  const look = () => {
    for (const node of [...document.documentElement.children, ...document.body.children]) {
      if (ours.has(node) || swept >= times) continue;
      node.remove();
      swept += 1;
    }
  };
  if (times > 0) {
    new MutationObserver(look).observe(document.documentElement, { childList: true });
    new MutationObserver(look).observe(document.body, { childList: true });
    look();
  }
  return () => swept;
};

/** A page that never rests: a few hundred changes a second. */
export const chatter = list => {
  list.hidden = false;
  let n = 0;
  setInterval(() => {
    for (let i = 0; i < 12; i++) {
      const item = document.createElement('li');
      item.textContent = `Update ${(n += 1)}`;
      list.append(item);
      if (list.children.length > 60) list.firstElementChild.remove();
    }
    list.classList.toggle('even', n % 24 === 0);
  }, 50);
};
