import { type Eyes, isSeat } from '../../game/review/eyes';
import type { State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';

type Known = Pick<State, 'scenario' | 'seats' | 'setup'>;

/** Whose eyes, as a name: "Everything", "Ukraine", "The room", "Maya, Ukraine". */
export function eyesName({ scenario, seats }: Known, eyes: Eyes): string {
  if (eyes === 'control') return 'Everything';
  if (eyes === 'public') return 'The room';
  if (!isSeat(eyes)) return scenario?.parties.find(({ id }) => `party:${id}` === eyes)?.name ?? eyes;
  const seat = seats[eyes.slice('seat:'.length)];
  if (!seat) return 'Someone';
  const party = scenario?.parties.find(({ id }) => id === seat.party)?.name;
  return `${seat.name ?? 'An empty chair'}, ${party ?? (seat.role === 'player' ? 'no party' : seat.role)}`;
}

/** What these eyes could see, in a sentence. `ofControl`: whether the reader is of the white cell, which keeps some things. */
export function eyesSentence({ scenario, setup }: Known, viewer: Viewer | null, ofControl: boolean): string {
  if (viewer === null) return 'Not at the table at this moment.';
  if (viewer === 'control' && setup.alone) return 'All of it.';
  if (viewer === 'control')
    return ofControl ? 'All of it, as control saw it.' : 'All of it, but what the white cell noted for itself.';
  if (viewer === 'public') return 'What anyone in the room could see.';
  const party = scenario?.parties.find(({ id }) => `party:${id}` === viewer)?.name ?? viewer;
  return `What ${party} could see.`;
}
