import type { IssueId, OptionId, PartyId } from '../../scenario/id';
import type { Stance } from './stances-of';

/** A party that went over from one option of an issue to another, and whose latest position that was. */
type IssueShift = Readonly<{
  position: number;
  party: PartyId;
  issue: IssueId;
  was: OptionId;
  option: OptionId;
  towards: readonly PartyId[];
}>;

/** Where one party began on an issue and where it ended; both null where it never said. */
export type IssueCourse = Readonly<{
  party: PartyId;
  issue: IssueId;
  first: Stance | null;
  last: Stance | null;
  shifts: readonly IssueShift[];
}>;

const canRead = (party: PartyId, { audience }: Stance): boolean => audience === 'everyone' || audience.includes(party);

/** Whose latest position, of those that the mover could read before it moved, is the option it went over to. */
function holdersOf(before: readonly Stance[], { party, option }: Stance): readonly PartyId[] {
  const latest = new Map<PartyId, OptionId>();
  for (const stance of before)
    if (stance.party !== party && canRead(party, stance)) latest.set(stance.party, stance.option);
  return [...latest].flatMap(([other, held]) => (held === option ? [other] : []));
}

/**
 * How every party moved on every issue. A shift goes towards whoever held that very option last, as far as the mover could
 * read; towards nobody where nobody did. Options have no distance: half the way to another is not counted as towards it.
 */
export const issueCourses = (
  stances: readonly Stance[],
  issues: readonly IssueId[],
  parties: readonly PartyId[],
): readonly IssueCourse[] =>
  issues.flatMap((issue) => {
    const here = stances.filter((stance) => stance.issue === issue);
    return parties.map((party) => {
      const own = here.filter((stance) => stance.party === party);
      const shifts = own.flatMap((stance, index): IssueShift[] => {
        const was = own[index - 1]?.option;
        if (was === undefined || was === stance.option) return [];
        const { position, option } = stance;
        const before = here.filter((each) => each.position < position);
        return [{ position, party, issue, was, option, towards: holdersOf(before, stance) }];
      });
      return { party, issue, first: own[0] ?? null, last: own.at(-1) ?? null, shifts };
    });
  });
