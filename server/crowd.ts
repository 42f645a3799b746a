/**
 * What one address may do, so much for each of the people who may be behind it (`PEOPLE_PER_ADDRESS`). A class of 200 on one
 * network opens its pages in the same minute: each takes 1 page, some 5 answers of the API and some 30 files, which is
 * 6 × 4 + 30 = 54 points, and reloads within that minute are rare. Each has one seat open, perhaps in several tabs; when the
 * server restarts, each of these comes again, and where something is in the way tries two ways in.
 */
export const perPerson = {
  /** In a minute, over HTTP. 400 people have 24,000: at most 100 pages a second, each some 4 ms of one core. */
  points: 60,
  /** In a minute, with a link's secret over a socket. */
  handshakes: 10,
  /** At one time. */
  sockets: 4,
  /** At one time, of any kind: a browser opens up to six for pages, and one for each socket. */
  connections: 10,
} as const;

/** Wrong join codes in a minute: of a class that types one from the wall one in ten may get it wrong. */
export const wrongCodesOf = (people: number): number => Math.max(10, Math.floor(people / 10));

/** Each begins to practise once in ten minutes, and looks three times a minute at what became of it. */
export const practiceOf = (people: number) => ({ sessions: Math.max(30, people), lists: Math.max(120, 3 * people) });

/** What is only read from the disk costs one point, whatever is made for the one who asks four. */
export const pointsFor = (url = '/'): number => (url.startsWith('/_next/static/') ? 1 : 4);
