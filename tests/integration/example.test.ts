import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { delayEndedIn, outcomeOf, tierOf } from '../../game/scoring/outcome';
import { scoreOf } from '../../game/scoring/score';
import { Event, type EventOf } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { formatFault } from '../../server/scenario/file-fault';
import { type LoadedScenario, loadScenario } from '../../server/scenario/scenario-files';
import { playExample } from '../support/example-session';

const folder = 'scenarios/ukraine-guarantees';
const rewrite =
  'the scenario or the rules have changed: npx tsx tests/support/write-example.ts writes the example anew';

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
  expect(replay(log)).toMatchObject({ stage: 'closed', reviewOpen: true, tier: 'partial' });
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

test('the numbers that its people speak of are true', () => {
  const totals = Object.fromEntries(all('party-scored').map(({ party, score }) => [party, score.total]));
  expect(totals).toEqual({ us: 79, ukraine: 55, europe: 77, russia: 44 });
  const { briefs, proposals } = replay(log);
  const settlement = Object.values(proposals).find(({ instrument }) => instrument === 'settlement');
  const worth = (party: string, version: number) => {
    const [brief, terms] = [briefs[party], settlement?.versions[version - 1]?.terms];
    return brief && terms && scoreOf(brief, terms, 2).total;
  };
  expect([worth('ukraine', 1), worth('russia', 2)]).toEqual([49, 48]);
});
