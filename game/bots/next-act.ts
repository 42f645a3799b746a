import { own } from '../own';
import type { Command } from '../session/commands';
import { declineWhatIsBad } from './acts/decline';
import { isTimeFor, signWhatIsGood, takeBack, tidyUp } from './acts/sign';
import { writeTerms } from './acts/write-terms';
import type { Bot, Seen } from './bot';
import { type Desk, deskOf } from './desk';
import { bundlesFor, textOf } from './strategy/bundles';
import { answerNext } from './talk/answer';
import { openingWords, question, reasonForVersion, remarkOnNews } from './talk/speak';

/**
 * What a bot asks for at this moment, if anything. It depends on nothing but its own party's view, its instructions and its seed: the
 * same view gives the same act.
 */
export function nextAct(seen: Seen, bot: Bot): Command | null {
  if (seen.state.stage === 'lobby') return whileWaiting(seen, bot);
  const desk = deskOf(seen, bot);
  return desk ? negotiate(desk) : null;
}

/** In the lobby it says that it is there. */
function whileWaiting({ state }: Seen, { seat }: Bot): Command | null {
  const { asked, confirmed } = state.presence;
  const isAsked = asked && own(state.seats, seat) !== undefined && !confirmed.includes(seat);
  return isAsked ? { type: 'confirm-presence' } : null;
}

/** Whoever asks is answered first; then it signs or takes back, writes terms, says why, and asks in turn. */
function negotiate(desk: Desk): Command | null {
  const bundles = bundlesFor(desk.scenario, desk.party);
  const texts = bundles.flatMap(({ instruments }) => instruments.flatMap((id) => textOf(desk.state, id) ?? []));
  return (
    answerNext(desk, bundles) ??
    takeBack(desk) ??
    reasonForVersion(desk, bundles) ??
    signWhatIsGood(desk, bundles) ??
    openingWords(desk, bundles) ??
    question(desk) ??
    firstOf(bundles, (bundle) => (isTimeFor(desk, bundle) ? writeTerms(desk, bundle) : null)) ??
    declineWhatIsBad(desk, texts) ??
    remarkOnNews(desk) ??
    tidyUp(desk, texts)
  );
}

function firstOf<Of>(items: readonly Of[], act: (item: Of) => Command | null): Command | null {
  for (const item of items) {
    const found = act(item);
    if (found) return found;
  }
  return null;
}
