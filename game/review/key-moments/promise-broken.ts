import { type Promised, promisesOf, standingOf } from '../../session/commitments';
import type { Found } from './key-moment';
import { quoted } from './quoted';
import type { Told } from './told';

function verdicts({ commitment }: Promised, { names }: Told): string {
  const by = (verdict: 'kept' | 'broken'): string[] =>
    Object.entries(commitment.verdicts).flatMap(([party, said]) => (said === verdict ? [names.party(party)] : []));
  const [kept, broken] = [by('kept'), by('broken')];
  const parts = [
    ...(broken.length ? [`${names.listed(broken)} called it broken`] : []),
    ...(kept.length ? [`${names.listed(kept)} called it kept`] : []),
  ];
  return `${names.listed(parts)}.`;
}

/**
 * Promises that count as broken when the log ends, or on which the delegations differ. Broken ones first, then by when they
 * were last judged, which is the moment to look at.
 */
export function promisesBroken(told: Told): readonly Found[] {
  const { happened, end, names } = told;
  const found = promisesOf(end).flatMap((promised): (Found & { standing: string })[] => {
    const { commitment, message } = promised;
    const standing = standingOf(commitment);
    if (standing !== 'broken' && standing !== 'disputed') return [];
    const last = happened.findLast(
      ({ event }) => event.type === 'commitment-judged' && event.message === commitment.message,
    );
    if (!last) return [];
    const { party } = commitment;
    return [
      {
        standing,
        about: message.id,
        position: last.position,
        at: last.event.at,
        parties: [party],
        title:
          standing === 'broken' ? `Promise broken: ${names.party(party)}` : `Promise disputed: ${names.party(party)}`,
        text: `“${quoted(message.text)}” ${verdicts(promised, told)}`,
      },
    ];
  });
  return found
    .sort((a, b) => Number(b.standing === 'broken') - Number(a.standing === 'broken') || a.position - b.position)
    .map(({ standing: _, ...rest }) => rest);
}
