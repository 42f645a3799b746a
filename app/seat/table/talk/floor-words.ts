import type { Floor } from '../../../../game/session/state';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Where one stands in the order of speakers, in a sentence; nothing for those whose hand is down. */
export function placeWords({ hands, speaking }: Floor, seat: string | null): string {
  if (seat === null) return '';
  if (speaking === seat) return 'You have the floor.';
  const place = hands.indexOf(seat);
  if (place < 0) return '';
  if (place === 0) return 'You are next.';
  return `You are ${ordinals[place] ?? `number ${place + 1}`}.`;
}

/** The hands with one of them moved by so many places, as the facilitator wants them. */
export function movedHand(hands: readonly string[], seat: string, by: -1 | 1): readonly string[] {
  const from = hands.indexOf(seat);
  const to = from + by;
  if (from < 0 || to < 0 || to >= hands.length) return hands;
  const others = hands.filter((each) => each !== seat);
  return [...others.slice(0, to), seat, ...others.slice(to)];
}
