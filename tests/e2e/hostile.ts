// Hostile texts: what would run, leave its field or lead astray if any surface took a user's words for more than words.

const run = 'window.__xss=1';
/** What breaks out of an attribute, a text field, a quoted script or a comment comes before each of them. */
const breakouts = ['', '">', "'>", '</textarea></title></style></script>', '--></p>]]>'] as const;

const elements = [
  `<script>${run}</script>`,
  `<ScRiPt src="data:text/javascript,${run}"></sCrIpT>`,
  `<img src=x onerror="${run}">`,
  `<img/src='x'/onerror=${run}//`,
  `<svg onload="${run}">`,
  `<svg><script>${run}</script></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text y=9>x</text></a></svg>`,
  `<math><mtext href="javascript:${run}">x</mtext></math>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__xss=1"></iframe>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="data:image/svg+xml,<svg onload='${run}'/>">`,
  `<video><source onerror="${run}"></video>`,
  `<details open ontoggle="${run}">x</details>`,
  `<input autofocus onfocus="${run}">`,
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<a href="javascript:${run}" autofocus>x</a>`,
  `<base href="https://elsewhere.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<link rel="stylesheet" href="https://elsewhere.example/x.css">`,
  `<style>*{background:url(https://elsewhere.example/x.png)}</style>`,
  `<template><img src=x onerror="${run}"></template>`,
  `<b style="position:fixed;inset:0;width:expression(${run})">x</b>`,
] as const;

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}//https://meet.google.com/`,
  `java\tscript:${run}`,
  `\u0001javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9IndpbmRvdy5fX3hzcz0xIi8+`,
  `vbscript:${run}`,
  `view-source:javascript:${run}`,
  `//elsewhere.example/x`,
  `https://meet.google.com@elsewhere.example/`,
  `https://meet.google.com/" onmouseover="${run}" x="`,
  `https://meet.google.com/abc'onclick='${run}`,
  `mailto:a@b.example?body=x%0D%0ABcc:c@d.example`,
  `tel:*31#;ext=${run}`,
] as const;

const tongues = [
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<%= ${run} %>`,
  `';${run};//`,
  `\u2028${run}\u2029`,
  `[x](javascript:${run})`,
  `![x](https://elsewhere.example/x.png)`,
  `=HYPERLINK("javascript:${run}")`,
  `\nEND:VEVENT\nURL:javascript:${run}`,
  `__proto__`,
  `\u202E<gpj.x=crs gmi>\u202C`,
  `\u2067\u2066<img src=x onerror=${run}>`,
  `a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301<i onclick=${run}>👩‍👩‍👧‍👦`,
] as const;

/** 250 of them, none twice, each short enough for every field. */
export const hostile: readonly string[] = breakouts.flatMap(breakout =>
  [...elements, ...addresses, ...tongues].map(text => breakout + text),
);

/** All of them in fifty texts of five, for fields that hold so much: fifty pages to look at, not 250. */
export const texts: readonly string[] = Array.from({ length: 50 }, (_, nth) =>
  hostile.slice(nth * 5, nth * 5 + 5).join(' '),
);

/** As many as `most` characters hold, from `from` on, and again from the start. */
export const packed = (from: number, most: number): string => {
  let text = '';
  for (let at = from; ; at += 1) {
    const next = `${text} ${hostile[at % hostile.length] ?? ''}`;
    if (next.length > most) return text;
    text = next;
  }
};

/** In a page: what in it came of a text and should not be there; an empty list is right. */
export const audit = `(() => {
  const wrong = [];
  if ('__xss' in window) wrong.push('something ran');
  if (location.protocol === 'chrome-extension:' && !/^([A-Za-z -]{2,40} · )?Evenkeel$/.test(document.title))
    wrong.push('a title');
  for (const one of document.body.querySelectorAll('*')) {
    if (/^(script|iframe|frame|object|embed|base|meta|link|style|math|img|marquee|template)$/.test(one.localName))
      wrong.push('an element ' + one.localName);
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') wrong.push('an attribute ' + name);
      if (name === 'style' && /url\\(|expression/i.test(value)) wrong.push('a style ' + value);
      if (!/^(xlink:)?href$|^src$|action$|^data$/.test(name)) continue;
      const to = URL.parse(value, location.href);
      const isOurs = to?.protocol === location.protocol && to.host === location.host;
      const isPlain = ['https:', 'mailto:', 'tel:'].includes(to?.protocol) && to.username === '';
      if (!isOurs && !isPlain) wrong.push('a link to ' + value);
    }
  }
  return wrong;
})()`;
