import type { Event } from '../session/events';
import type { SeatId } from '../session/seat';
import type { State } from '../session/state';
import type { Viewer } from '../session/view';
import { viewerAt } from './viewer-at';

/** Through whose eyes a review looks: a viewer's, or a person's wherever that person sat at the moment. */
export type Eyes = Viewer | `seat:${SeatId}`;

/** A log to go through, and whether it is the whole of it or one viewer's own. */
export type Reviewed = Readonly<{ full: boolean; viewer: string; events: readonly Event[] }>;

const isViewer = (viewer: string): viewer is Viewer =>
  viewer === 'control' || viewer === 'public' || viewer.startsWith('party:');

/** The eyes that this log can show truly: every one when it is whole, else only the reader's own. */
export function eyesOf(
  { full, viewer }: Pick<Reviewed, 'full' | 'viewer'>,
  { scenario, seats }: State,
): readonly Eyes[] {
  if (!full) return isViewer(viewer) ? [viewer] : ['public'];
  const parties = scenario?.parties.map(({ id }): Eyes => `party:${id}`) ?? [];
  const people = Object.values(seats)
    .filter(({ name, role }) => name !== null && role !== 'screen')
    .map(({ id }): Eyes => `seat:${id}`);
  return ['control', ...parties, 'public', ...people];
}

/** The viewer behind these eyes at that moment, or `null` where the person was not at the table. */
export function viewerBehind(log: readonly Event[], eyes: Eyes, position: number): Viewer | null {
  return isSeat(eyes) ? viewerAt(log, eyes.slice('seat:'.length), position) : eyes;
}

export const isSeat = (eyes: Eyes): eyes is `seat:${SeatId}` => eyes.startsWith('seat:');
