import type { Place } from './words';

/** Each short enough for the name of a table, which is the shortest line of all. */
const short: readonly string[] = [
  '<img src=x onerror=window.__pwned=1>',
  '<script>window.__pwned=1</script>',
  '[a](javascript:window.__pwned=1)',
  '"><svg onload=window.__pwned=1>',
  "=cmd|' /C calc __pwned'!A0",
  '</script><script>__pwned=1</script>',
  '{{constructor.constructor("__pwned=1")}}',
  '@SUM(1+1)*cmd|__pwned',
  // Told to be read from right to left, with what has no width between.
  '\u202Edenwp__\u200B\u2066 __pwned',
  "+1+HYPERLINK('//evil.example/__pwned')",
  '-2+3+cmd|__pwned',
  '\'--;DROP TABLE "Event";__pwned',
];

/** Many ways at once, one behind the other: each would fetch from elsewhere, run, or stand where it does not belong. */
const long: readonly string[] = [
  '![a](https://evil.example/__pwned.png) <a href="javascript:window.__pwned=1">a</a> [b](JaVaScRiPt:window.__pwned=1) <iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  '<base href="https://evil.example/"> <meta http-equiv="refresh" content="0;url=https://evil.example/__pwned"> <link rel="stylesheet" href="https://evil.example/__pwned.css">',
  "<style>@import 'https://evil.example/__pwned.css'; * { background: url(https://evil.example/__pwned) }</style>\n\n```html\n<script>window.__pwned=1</script>\n```",
  '<details open ontoggle="window.__pwned=1"> <form action="https://evil.example"><button formaction="javascript:window.__pwned=1"> <math><mtext></mtext><mglyph><svg><mtext><style><path id="</style><img onerror=window.__pwned=1 src>">',
  '<!--<img src="--><img src=x onerror=window.__pwned=1//">\u2028\u2029#{window.__pwned=1}<%= window.__pwned=1 %>\u202E<b>',
];

const lines = new Set(['name', 'title', 'category', 'owner', 'keptFor', 'table']);

let written = 0;
function next(of: readonly string[]): string {
  written += 1;
  return of[written % of.length] ?? '';
}

/** Words that mean harm to the page that shows them, to the file they leave in, or to what stores them; another in each place. */
export const hostileWords = ({ path }: Pick<Place, 'path'>): string => {
  const keys = path.filter((key) => !/^\d+$/.test(key));
  return next(lines.has(keys.at(-1) ?? '') ? short : [...long, ...short]);
};

export const hostileLine = (): string => next(short);
