// The rules of the house as functions: sources in, faults out, so that each can be shown to fail.

/** Path below the repository's root -> text. */
export type Sources = Readonly<Record<string, string>>;
type Rule = (sources: Sources) => readonly string[];

const doors = ['background', 'content.iife', 'exchange.worker', 'live', 'popup', 'studio'];
const rooms = ['browser', 'sites', 'dock', 'state', 'ui', 'i18n'];
const maxLines = 250;

const code = (sources: Sources) =>
  Object.entries(sources).filter(([path]) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

/** Comments may speak of anything; only code is held to the rules. Strings stay, since words hide in them. */
export const bare = (text: string): string =>
  text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g,
    '$1',
  );

type Import = { readonly from: string; readonly isType: boolean };
export const importsOf = (text: string): readonly Import[] => [
  ...[
    ...bare(text).matchAll(
      /(?:^|[\n;])\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
    ),
  ].map(([, , isType, from]) => ({ from: from ?? '', isType: isType !== undefined })),
  ...[...bare(text).matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, from]) => ({
    from: from ?? '',
    isType: false,
  })),
];

const resolved = (path: string, from: string): string | null => {
  if (!from.startsWith('.')) return null;
  const parts = path.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\?.*$/, '');
};

/** 'core', a room's name, or 'door'. */
const placeOf = (path: string): string => {
  const [, first = '', second] = path.split('/');
  return second === undefined ? 'door' : first;
};

/** Doors import anything; rooms only core (ui also i18n); core only core. */
export const arrows: Rule = sources =>
  code(sources).flatMap(([path, text]) =>
    importsOf(text).flatMap(({ from }) => {
      const target = resolved(path, from);
      const here = placeOf(path);
      if (here === 'door') {
        return doors.includes(path.replace(/^src\/|\.tsx?$/g, '')) ? [] : [`${path} is no door of the house`];
      }
      if (here !== 'core' && !rooms.includes(here)) return [`${path} is in no room of the house`];
      if (target === null) {
        return here === 'core' ? [`${path} -> ${from}: core imports nothing from outside`] : [];
      }
      const there = placeOf(target);
      const allowed =
        there === here || (here !== 'core' && there === 'core') || (here === 'ui' && there === 'i18n');
      return allowed ? [] : [`${path} -> ${target}: an arrow that runs up or sideways`];
    }),
  );

/** Types may refer to each other; values may not go round. */
export const cycles: Rule = sources => {
  const edges = new Map(
    code(sources).map(([path, text]) => [
      path,
      importsOf(text).flatMap(({ from, isType }) => {
        const target = isType ? null : resolved(path, from);
        return target !== null && target in sources ? [target] : [];
      }),
    ]),
  );
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) faults.push(`a cycle: ${[...trail.slice(start), path].join(' -> ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return faults;
};

export const sizes: Rule = sources =>
  Object.entries(sources)
    .filter(([path]) => /^src\/.*\.(tsx?|css)$/.test(path) && !/^src\/(i18n|core\/data)\//.test(path))
    .flatMap(([path, text]) => {
      const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
      return lines > maxLines ? [`${path}: ${lines} lines, ${maxLines} at most`] : [];
    });

export const names: Rule = sources =>
  Object.keys(sources)
    .filter(path => path.startsWith('src/'))
    .filter(path => /(^|[/.-])(utils?|helpers?|common|misc|manager|service)([/.-]|$)/i.test(path))
    .map(path => `${path}: a bag is not a name`);

const found = (what: string, pattern: RegExp, where: (path: string) => boolean = () => true): Rule => {
  return sources =>
    code(sources)
      .filter(([path]) => where(path))
      .flatMap(([path, text]) => {
        // A directive is a comment, so that one pattern reads the whole text.
        const match = (pattern.source.includes('@ts') ? text : bare(text)).match(pattern);
        return match ? [`${path}: ${what} (${match[0].trim()})`] : [];
      });
};

/** Strings are taken out first: a sentence may end in "any!". */
const unquoted: Rule = sources =>
  found(
    '`any` or a bare `!`',
    /[:<,|&(]\s*any\b(?=\s*[\])>;,=|&[])|\bas any\b|[\w)\]]!(?=[.;,)\][])/,
  )(
    Object.fromEntries(
      code(sources).map(([path, text]) => [
        path,
        bare(text).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''"),
      ]),
    ),
  );

export const types: Rule = sources => [
  ...unquoted(sources),
  ...found('a silenced compiler', /@ts-(ignore|nocheck|expect-error)/)(sources),
];

export const polyfill: Rule = sources =>
  code(sources)
    .filter(([path]) => !path.startsWith('src/browser/'))
    .flatMap(([path, text]) =>
      importsOf(text).some(({ from }) => from === 'webextension-polyfill')
        ? [`${path}: one room knows the browser`]
        : [],
    );

export const network: Rule = found(
  'a network call',
  /(?<![.\w])fetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|(?:window|self|globalThis)\.fetch\b/,
);

export const sinks: Rule = found(
  'an HTML or code sink',
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\bnew Function\b|(?<![.\w])eval\s*\(/,
);

export const colours: Rule = sources =>
  Object.entries(sources)
    .filter(([path]) => /^src\/.*\.(css|tsx?|html)$/.test(path) && path !== 'src/ui/tokens.css')
    .flatMap(([path, text]) => {
      const plain = path.endsWith('.css') ? text.replace(/\/\*[\s\S]*?\*\//g, '') : bare(text);
      const match =
        (path.endsWith('.css')
          ? plain.match(
              /[\s;{](?:color|background|fill|stroke|border|outline|box-shadow|caret)[\w-]*\s*:[^;}]*\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow|teal|navy|silver|purple|pink|brown)\b/,
            )
          : null) ??
        plain.match(/(?<![\w&])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?!['"]?\s*[,)]?\s*private)/i) ??
        plain.match(/\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(\s*[\d.]/i);
      return match ? [`${path}: a colour outside tokens.css (${match[0]})`] : [];
    });

/** What the content script's bundle reaches: no interface library, none of the user's words, not even their types. */
export const content: Rule = sources => {
  const start = 'src/content.iife.ts';
  const seen = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string): void => {
    const text = sources[path];
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { from, isType } of importsOf(text)) {
      const target = resolved(path, from);
      if (target === null && !isType) faults.push(`${path} -> ${from}: a library in the host page`);
      if (target !== null && /^src\/core\/(story|interview|session|screen|match|note|reset)\b/.test(target)) {
        faults.push(`${path} -> ${target}: the user's words in the host page`);
      } else if (target !== null && !isType) visit(target);
    }
  };
  visit(start);
  return faults;
};

/** What a call and the popup load: nothing that only the Studio needs. */
export const apart: Rule = sources =>
  ['src/live.tsx', 'src/popup.tsx'].flatMap(start => {
    const seen = new Set<string>();
    const visit = (path: string): readonly string[] => {
      const text = sources[path];
      if (text === undefined || seen.has(path)) return [];
      seen.add(path);
      return importsOf(text).flatMap(({ from, isType }) => {
        const target = isType ? null : resolved(path, from);
        if (target === null) return [];
        return /^src\/(ui\/studio\/|i18n\/(studio|questions)|browser\/(schema-)?studio)/.test(target)
          ? [`${start} loads ${target} by ${path}`]
          : visit(target);
      });
    };
    return visit(start);
  });

export const rules = {
  arrows,
  cycles,
  sizes,
  names,
  types,
  polyfill,
  network,
  sinks,
  colours,
  content,
  apart,
};
