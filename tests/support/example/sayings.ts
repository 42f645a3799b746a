import type { Knowing } from './knowing';

/** A figure that somebody names: who, a word that finds the message, and what it must then say of what its party knew. */
type Saying = Readonly<{ from: string; about: string; words: (known: Knowing) => string }>;

const units = { euforce: 'rear' };
const trainers = { euforce: 'trainers' };
const americans = { monitoring: 'usled' };
const observers = { monitoring: 'osce' };
const lawAgainst = { recognition: 'nonrec' };
const aircraft = { backstop: 'air' };
const bought = { backstop: 'air', arms: 'purchase' };

const numbers =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const spelled = (points: number): string => numbers[points] ?? String(points);
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const opening: readonly Saying[] = [
  {
    from: 'ukraine',
    about: 'If the war goes on',
    words: (known) => `we end at ${known.total()}. Our instructions say ${known.reservation}.`,
  },
  {
    from: 'ukraine',
    about: 'by law: ',
    words: (known) => `${spelled(known.total(known.paper('guarantee')) - known.total())} points more than today`,
  },
  {
    from: 'us',
    about: 'with fifty years in it',
    words: (known) => {
      const { support, threshold } = known.support('congress');
      const backed = known.support('congress', known.paper('european-force', units)).support;
      return `has ${support} in Congress and needs ${threshold}. Units of Europe would make it ${backed}.`;
    },
  },
  {
    from: 'russia',
    about: 'Nobody must see us hurry',
    words: (known) => `${capital(spelled(known.delayAddedBy('fiscal-estimate')))} points more if this round ends`,
  },
];

const narrowing: readonly Saying[] = [
  {
    from: 'europe',
    about: "After Moscow's statement",
    words: (known) => {
      const { support, threshold } = known.support('european-parliaments', known.paper('european-force'));
      return `have ${support} at home, and they need ${threshold}.`;
    },
  },
  {
    from: 'ukraine',
    about: 'a withdrawal goes to the people',
    words: (known) => {
      const asTabled = known.paper('settlement');
      const { support, threshold } = known.support('referendum', asTabled);
      const total = known.total(asTabled);
      const short = spelled(known.reservation - total);
      return `It makes ${total}, ${short} short. And a withdrawal goes to the people: ${support}, and it needs ${threshold}.`;
    },
  },
  {
    from: 'ukraine',
    about: 'Add non-recognition',
    words: (known) => {
      const mended = known.paper('settlement', lawAgainst);
      return `it makes ${known.total(mended)}, and ${known.support('referendum', mended).support} with the people`;
    },
  },
];

const closing: readonly Saying[] = [
  {
    from: 'europe',
    about: 'With that election',
    words: (known) => `needs ${known.support('european-parliaments').threshold} votes in this round`,
  },
  { from: 'russia', about: 'Oil is up', words: (known) => `this round now costs us ${known.delay || 'nothing'}` },
  {
    from: 'europe',
    about: 'verify the line we have',
    words: (known) => {
      const [force, line] = [known.paper('european-force'), known.paper('ceasefire', americans)];
      const offered = [known.paper('non-recognition', lawAgainst), known.paper('nato-track', { nato: 'moratorium' })];
      const now = known.support('european-parliaments', force, line);
      const then = known.support('european-parliaments', force, line, ...offered);
      return `we have ${now.support} at home, and ${then.support} with what she offers. It needs ${now.threshold}.`;
    },
  },
  {
    from: 'europe',
    about: 'with a way back it costs us',
    words: (known) => {
      const relief = known.paper('sanctions-assets');
      const kept = known.paper('sanctions-assets', { sanctions: 'keep' });
      return `costs us ${known.total(kept) - known.total(relief) || 'nothing'}.`;
    },
  },
  {
    from: 'us',
    about: 'Owed to Europe',
    words: (known) => {
      const against = known.paper('non-recognition', lawAgainst);
      const votes = known.support('congress', against).support - known.support('congress').support;
      return `It costs us ${known.total() - known.total(against) || 'nothing'} and wins ${spelled(votes)} votes in Congress.`;
    },
  },
  {
    from: 'ukraine',
    about: "With Washington's deadline",
    words: (known) => `another round costs us ${spelled(known.delay)} points.`,
  },
  {
    from: 'ukraine',
    about: 'Those observers',
    words: (known) => {
      const [seen, unseen] = [americans, observers].map((watch) => known.total(known.paper('ceasefire', watch)));
      const loss = (seen ?? 0) - (unseen ?? 0);
      return `cost us ${spelled(loss)} points. Another round costs us ${spelled(known.delay)}.`;
    },
  },
  {
    from: 'europe',
    about: 'With those observers',
    words: (known) => {
      const papers = [known.paper('ceasefire'), known.paper('non-recognition', lawAgainst)];
      const { support, threshold } = known.support('european-parliaments', ...papers);
      return `has ${support} of ${threshold}, even with all she offered`;
    },
  },
  {
    from: 'russia',
    about: 'They will give no more',
    words: (known) =>
      `It makes ${known.total(known.paper('ceasefire'))} and we were asked for ${known.reservation}. Without it ${known.total()}.`,
  },
];

const goingHome: readonly Saying[] = [
  {
    from: 'us',
    about: 'Congress has 8',
    words: (known) => {
      const { support, threshold } = known.support('congress');
      const alone = known.support('congress', known.paper('european-force', { euforce: 'none' })).support;
      return `Congress has ${support} and needs ${threshold}. ${capital(spelled(support - alone))} of them`;
    },
  },
  {
    from: 'ukraine',
    about: 'The Rada has',
    words: (known) => `has ${known.support('rada').support} and needs ${known.support('rada').threshold}.`,
  },
  {
    from: 'europe',
    about: 'Mine have 5',
    words: (known) => {
      const { support, threshold } = known.support('european-parliaments');
      const watched = known.support('european-parliaments', known.paper('ceasefire', americans)).support;
      return `Mine have ${support}, and while the campaign lasts they need ${threshold}. With American verification it would be ${watched}.`;
    },
  },
  {
    from: 'europe',
    about: 'With air power behind them',
    words: (known) => {
      const papers = [known.paper('european-force', units), known.paper('guarantee', aircraft)];
      return `it would have been ${known.support('european-parliaments', ...papers).support}.`;
    },
  },
  {
    from: 'russia',
    about: 'Units with aircraft',
    words: (known) => {
      const flown = known.total(known.paper('european-force', units), known.paper('guarantee', aircraft));
      const watched = known.total(known.paper('european-force', trainers), known.paper('ceasefire', americans));
      const costs = [flown, watched].map((total) => spelled(known.total() - total));
      return `cost us ${costs[0]} points. Trainers and Americans along the line cost ${costs[1]}.`;
    },
  },
  {
    from: 'europe',
    about: 'The aircraft bring us',
    words: (known) => {
      const flown = known.total(known.paper('european-force', units), known.paper('guarantee', bought));
      const watched = known.total(known.paper('european-force', trainers), known.paper('ceasefire', americans));
      const gains = [flown, watched].map((total) => spelled(total - known.total()));
      return `bring us ${gains[0]} points and need a vote. This brings ${gains[1]} and needs none.`;
    },
  },
  {
    from: 'ukraine',
    about: 'Either makes',
    words: (known) => {
      const flown = known.total(known.paper('european-force', units), known.paper('guarantee', bought));
      const watched = known.total(known.paper('european-force', trainers), known.paper('ceasefire', americans));
      return `Either makes ${flown === watched ? flown : `${flown} or ${watched}`} for us.`;
    },
  },
];

/** Every figure named in the example before its close. */
export const sayings = [...opening, ...narrowing, ...closing, ...goingHome];
