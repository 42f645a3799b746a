import { gunzipSync, gzipSync } from 'node:zlib';
import { ReviewLog } from '../../game/protocol/review';
import { keyMoments } from '../../game/review/key-moments/key-moments';
import { momentsOf } from '../../game/review/moment';
import { clauseHistories } from '../../game/review/negotiated/clause-histories';
import { inRounds } from '../../game/review/negotiated/in-rounds';
import { linesOf } from '../../game/review/negotiated/lines-of';
import { negotiatedOf } from '../../game/review/negotiated/negotiated-of';
import { responsesOf } from '../../game/review/negotiated/responses-of';
import { issueCourses } from '../../game/review/negotiated/shifts-on';
import { stancesOf } from '../../game/review/negotiated/stances-of';
import { talkOf } from '../../game/review/negotiated/talk-of';
import { processOf } from '../../game/review/process/process-of';
import { seenBy } from '../../game/review/seen';
import { withoutTexts } from '../../game/review/texts';
import { generatorOf } from '../../game/scoring/stress/sfc32';
import type { Event } from '../../game/session/events';
import { evolve, replay } from '../../game/session/evolve';
import { initial } from '../../game/session/state';
import { largeLog } from '../support/large-log';
import type { Bench } from './bench';

/** The same log with forty words in each message, drawn from those of the scenario: lines that are all alike compress to nothing. */
function worded(log: readonly Event[]): readonly Event[] {
  const words = JSON.stringify(log.find(({ type }) => type === 'scenario-adopted')).split(/[^\p{L}]+/u);
  const draw = generatorOf('bench', 'review');
  const text = () => Array.from({ length: 40 }, () => words[Math.floor(draw() * words.length)]).join(' ');
  return log.map((event) => (event.type === 'message-sent' ? { ...event, text: text() } : event));
}

/** A log as it comes to a page: compressed, and read with its shape checked. */
function arriving(events: readonly Event[]) {
  const sent = gzipSync(JSON.stringify({ full: true, viewer: 'control', seat: null, events }));
  const read = () => ReviewLog.parse(JSON.parse(gunzipSync(sent).toString()));
  return { size: `${(sent.length / 1_000).toFixed(0)} kB`, read };
}

function momentBenches(log: readonly Event[], baseline: Bench['baseline']): readonly Bench[] {
  const moments = momentsOf(log);
  moments('control', log.length);
  let jumps = 0;
  let back = log.length;
  const jump = () => moments('control', 1 + ((jumps++ * 7_919) % log.length));
  const drag = () => {
    back = back > 200 ? back - 97 : log.length;
    return [moments('control', back - 1), moments('control', back)];
  };
  return [
    { title: 'a jump to any moment', work: jump, baseline },
    { title: 'a step of a drag backwards: a moment and the one before it', work: drag, baseline },
    { title: 'the first look through other eyes', work: () => momentsOf(log)('party:us', log.length), baseline },
    { title: 'the same fold with evolve alone', work: () => log.reduce(evolve, initial), baseline },
  ];
}

function figureBenches(log: readonly Event[], baseline: Bench['baseline']): readonly Bench[] {
  const end = replay(log);
  const { scenario } = end;
  if (!scenario) return [];
  const known = seenBy(log, 'control');
  const parties = scenario.parties.map(({ id }) => id);
  const issues = scenario.issues.map(({ id }) => id);
  const talk = () => talkOf(linesOf(inRounds(known, scenario)), parties, scenario.rounds.length);
  return [
    { title: 'the story', work: () => keyMoments(log, null), baseline },
    { title: 'how they negotiated, all of it', work: () => negotiatedOf(log, end), baseline },
    { title: '  who spoke with whom', work: talk, baseline },
    { title: '  who answered how fast', work: () => responsesOf(known), baseline },
    { title: '  the history of every clause', work: () => clauseHistories(known, issues), baseline },
    { title: '  who moved whom', work: () => issueCourses(stancesOf(known), issues, parties), baseline },
    { title: '  the process: moves, steps, concessions', work: () => processOf(log, null), baseline },
  ];
}

/** What a review does with a log of 20,000 events, against one fold of it; and its first view against reading all of it. */
export async function reviewBenches(): Promise<readonly Bench[]> {
  const log = await largeLog();
  const baseline = { title: `one fold of ${log.length.toLocaleString('en')} events`, run: () => replay(log) };
  const said = worded(log);
  const [whole, first] = [arriving(said), arriving(withoutTexts(said))];
  const opening: Bench = {
    title: `reading what the first view needs, ${first.size}`,
    work: first.read,
    baseline: { title: `reading it whole, ${whole.size}`, run: whole.read },
  };
  return [...momentBenches(log, baseline), opening, ...figureBenches(log, baseline)];
}
