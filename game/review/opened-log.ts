import type { Event } from '../session/events';
import type { Viewer } from '../session/view';

/** What the white cell says to itself of persons: their names would stand beside it on the wall. */
const kept: readonly Event['type'][] = [
  'observation-noted',
  'observation-edited',
  'observation-struck',
  'removal-explained',
];

/**
 * [LC11] The whole log as whoever looks may read it once it is open: control all of it, everybody else all but what stays
 * with the white cell. A position that a reader names counts the events of the log that this reader was given.
 */
export const openedLog = (viewer: Viewer, log: readonly Event[]): readonly Event[] =>
  viewer === 'control' ? log : log.filter(({ type }) => !kept.includes(type));
