import type { Found } from './key-moment';
import { isIn, lastMinutes } from './last-minutes';
import { spanInWords } from './span-in-words';
import type { Told } from './told';

/** Every agreement that entered into force in the last minutes before a vote at home or the close; the latest first. */
export function lastMinuteDeals({ happened, names, scenario }: Told): readonly Found[] {
  const windows = lastMinutes(
    happened.map(({ event }) => event),
    scenario,
  );
  const found = happened.flatMap(({ event, position }): Found[] => {
    if (event.type !== 'agreement-entered' || !isIn(windows, event.at)) return [];
    const { proposal, version, at } = event;
    const left = (windows.find((window) => isIn([window], at))?.to ?? at) - at;
    const paper = names.paper(proposal);
    const parties = happened.flatMap(({ event: each }) =>
      each.type === 'proposal-signed' && each.proposal === proposal && each.version === version && each.at <= at
        ? [each.party]
        : [],
    );
    const when =
      left === 0 ? 'as the time for signing ended' : `${spanInWords(left)} before the time for signing ended`;
    return [
      {
        about: proposal,
        position,
        at,
        parties: [...new Set(parties)],
        title: `Last-minute deal: ${paper}`,
        text: `Version ${version} came into force ${when}.`,
      },
    ];
  });
  return found.reverse();
}
