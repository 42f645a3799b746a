import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { delayEndedIn, outcomeOf, tierOf } from '../../game/scoring/outcome';
import { scoreOf } from '../../game/scoring/score';
import { Event, type EventOf } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { formatFault } from '../../server/scenario/file-fault';
import { type LoadedScenario, loadScenario } from '../../server/scenario/scenario-files';
import { Knowing } from '../support/example/knowing';
import { sayings } from '../support/example/sayings';
import { playExample } from '../support/example-session';

const folder = 'scenarios/ukraine-guarantees';
const rewrite = 'the scenario or the rules have changed: npm run example writes the example anew';

let flagship: LoadedScenario;
let log: readonly Event[];
beforeAll(async () => {
  const loaded = await loadScenario(folder);
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  flagship = loaded;
  log = z.array(Event).parse(JSON.parse(await readFile(`${folder}/example.json`, 'utf8')));
});

const all = <Type extends Event['type']>(type: Type): EventOf<Type>[] =>
  log.filter((event): event is EventOf<Type> => event.type === type);

test('the example opens a session, closes it, and is open to review', () => {
  expect(log[0]?.type).toBe('session-opened');
  expect(log.at(-1)?.type).toBe('review-opened');
  expect(replay(log)).toMatchObject({ stage: 'closed', review: { talk: true, notes: false }, tier: 'partial' });
});

test('its times never run backwards', () => {
  expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort((a, b) => a - b));
});

test('it was played with the scenario as it is, by the rules as they are', () => {
  expect(all('scenario-hashed')[0]?.hash, rewrite).toBe(flagship.hash);
  expect(log, rewrite).toEqual(JSON.parse(JSON.stringify(playExample(flagship))));
});

test('its outcome and scores follow from what was signed in it', () => {
  const { scenario, briefs, agreements } = replay(log);
  if (!scenario) throw new Error('the example has no scenario');
  const [close] = all('session-closed');
  expect(close?.outcome).toEqual(outcomeOf(scenario, agreements));
  expect(close?.tier).toBe(tierOf(scenario, agreements));
  const ended = delayEndedIn(scenario, agreements);
  const scores = Object.entries(briefs).map(([party, brief]) => [party, scoreOf(brief, close?.outcome ?? {}, ended)]);
  expect(all('party-scored').map(({ party, score }) => [party, score])).toEqual(scores);
});

test('events come in it at their minute, when what they wait for happens, and by hand', () => {
  const clock = (at: number) => new Date(at).toISOString().slice(11, 19);
  expect(all('inject-triggered').map(({ at, inject, cause }) => [clock(at), inject, cause])).toEqual([
    ['13:22:00', 'leaked-draft', 'time'],
    ['13:22:19', 'floor-time', 'condition'],
    ['13:33:00', 'grid-strike', 'time'],
    ['13:39:00', 'fiscal-estimate', 'time'],
    ['13:48:30', 'two-wordings', 'by-hand'],
    ['13:56:00', 'coalition-pledge', 'time'],
    ['13:59:00', 'legitimate-targets', 'time'],
    ['14:02:00', 'repair-truce', 'time'],
    ['14:08:00', 'poll', 'time'],
    ['14:15:00', 'snap-election', 'time'],
    ['14:18:00', 'oil-price', 'time'],
    ['14:22:00', 'us-deadline', 'time'],
  ]);
  expect(all('inject-switched').map(({ inject, on }) => [inject, on])).toEqual([['term-addendum', false]]);
});

test('in it one vote at home is lost, the talks reopen, and one vote is decided by hand', () => {
  expect(all('agreement-lapsed').map(({ instrument }) => instrument)).toEqual(['european-force']);
  expect(all('gate-decided').map(({ gate, passed, how }) => [gate, passed, how])).toEqual([
    ['congress', true, 'rule'],
    ['rada', true, 'rule'],
    ['european-parliaments', false, 'rule'],
    ['federal-assembly', true, 'rule'],
    ['congress', true, 'rule'],
    ['federal-assembly', true, 'facilitator'],
  ]);
});

test.each(sayings)('said and true: $about', ({ from, about, words }) => {
  const written = all('rationale-recorded').map(({ party, at, text }) => ({ by: party, at, text }));
  const spoken = all('message-sent').map(({ from: party, at, text }) => ({ by: party, at, text }));
  const found = [...spoken, ...written].filter(({ by, text }) => by === from && text.includes(about));
  expect(found, `${from} speaks of it once`).toHaveLength(1);
  for (const { at, text } of found) expect(text, rewrite).toContain(words(new Knowing(log, from, at)));
});

test('what they say after the close is true', () => {
  const closed = all('session-closed')[0]?.at ?? 0;
  const scored = (party: string) => all('party-scored').find((event) => event.party === party)?.score;
  expect(['us', 'ukraine', 'europe', 'russia'].map((party) => scored(party)?.total)).toEqual([79, 61, 80, 47]);
  const declined = all('proposal-declined').at(-1);
  expect(declined?.party).toBe('russia');
  const worth = (party: string) => {
    const known = new Knowing(log, party, declined?.at ?? 0);
    return known.total(known.paper('settlement'));
  };
  const russia = `${scored('russia')?.total}, exactly what was asked of us. The package that I declined was worth ${worth('russia')}.`;
  expect(scored('russia')?.reservation).toBe(scored('russia')?.total);
  const ukraine = `${scored('ukraine')?.total}, one more than asked. The package made ${worth('ukraine')}, if the people had voted for it.`;
  expect(scored('ukraine')?.reservation).toBe((scored('ukraine')?.total ?? 0) - 1);
  const said = all('message-sent').filter(({ at, from }) => at > closed && from !== null);
  expect(said.map(({ from, text }) => [from, text])).toEqual([
    ['russia', russia],
    ['ukraine', ukraine],
    ['europe', expect.stringMatching(new RegExp(`^${scored('europe')?.total}, `))],
  ]);
});
