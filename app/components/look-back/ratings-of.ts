import type { State } from '../../../game/session/state';

/** How often each mark from 1 to 5 was given, how many were given, and their mean; 0 where there are none. */
export function ratingsOf(survey: State['survey']) {
  const given = Object.values(survey).flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const counts = [1, 2, 3, 4, 5].map((mark) => given.filter((rating) => rating === mark).length);
  const sum = given.reduce((all, rating) => all + rating, 0);
  return { counts, given: given.length, mean: given.length === 0 ? 0 : sum / given.length };
}
