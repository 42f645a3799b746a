import type { ReviewFigures } from '../figures';
import type { Happening } from '../seen';
import type { Found } from './key-moment';
import type { Told } from './told';

type Zone = NonNullable<ReviewFigures['zone']>;
type Turn = Zone['here']['turns'][number];
type From = 'here' | 'start';

/** Whose act, which inject or which round it was. */
function causeOf({ event, position }: Happening, told: Told): Pick<Found, 'parties'> & Readonly<{ cause: string }> {
  const { names, end, happened } = told;
  switch (event.type) {
    case 'agreement-entered': {
      const before = happened[position - 2]?.event;
      const signed = before?.type === 'proposal-signed' && before.proposal === event.proposal ? before : null;
      const paper = names.paper(event.proposal);
      if (!signed) return { parties: [], cause: `${paper} came into force` };
      return { parties: [signed.party], cause: `${names.acting(signed.by, signed.party)} signed ${paper}` };
    }
    case 'agreement-lapsed':
      return { parties: [], cause: `${names.instrument(event.instrument)} lapsed` };
    case 'brief-changed': {
      const title = end.injects[event.inject]?.inject.title ?? 'News';
      return { parties: [event.party], cause: `“${title}” changed what ${names.party(event.party)} needs or wants` };
    }
    case 'phase-started':
      return { parties: [], cause: 'Another round began, and delay had cost more' };
    default:
      return { parties: [], cause: 'Something changed' };
  }
}

const grouped = (size: number): string => String(size).replace(/\B(?=(\d{3})+$)/g, ',');
const packages = (size: number): string => `${grouped(size)} ${size === 1 ? 'package' : 'packages'}`;

function textOf({ kind, before, after }: Turn, cause: string, from: From): string {
  const open = from === 'start' ? ', with everything open again,' : '';
  const did = 'gave every party what it needs and could pass at home';
  return kind === 'opened'
    ? `${cause}. Before it no package${open} ${did}; after it ${packages(after)} did.`
    : `${cause}. Before it ${packages(before)}${open} ${did}; after it none did.`;
}

function foundAt(turn: Turn, from: From, told: Told): readonly Found[] {
  const happening = told.happened[turn.position - 1];
  if (!happening || happening.event.type === 'session-closed') return [];
  const { cause, parties } = causeOf(happening, told);
  const { at } = happening.event;
  const title = `The zone of agreement ${turn.kind}`;
  const about = `${turn.kind}:${at}:${turn.before}:${turn.after}`;
  return [{ about, position: turn.position, at, parties, title, text: textOf(turn, cause, from) }];
}

const swing = ({ before, after }: Turn): number => Math.abs(after - before);

/**
 * When the agreement zone opened or closed, and by what: an act of a party, an inject or a new round. The zone is counted in
 * packages that give every party its reservation value, cross no red line and can pass at home, with what is in force taken as settled; and with everything open
 * where that turned alone. What the close itself does to it is left out: nobody can act on it. The largest turn first.
 */
export function zoneTurned(told: Told, zone: Zone | null): readonly Found[] {
  if (!zone) return [];
  const turned = ({ kind }: Turn): boolean => kind === 'opened' || kind === 'closed';
  const here = zone.here.turns.filter(turned);
  const same = (a: Turn, b: Turn): boolean => a.position === b.position && a.kind === b.kind;
  const start = zone.start.turns.filter((turn) => turned(turn) && !here.some((each) => same(each, turn)));
  const all = [
    ...here.map((turn) => ({ turn, from: 'here' as const })),
    ...start.map((turn) => ({ turn, from: 'start' as const })),
  ];
  return all
    .sort((a, b) => swing(b.turn) - swing(a.turn) || a.turn.position - b.turn.position)
    .flatMap(({ turn, from }) => foundAt(turn, from, told));
}
