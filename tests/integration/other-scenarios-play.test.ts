import { expect, test } from 'vitest';
import { publicScenario } from '../../game/scenario/publish';
import type { Scenario } from '../../game/scenario/scenario-file';
import { statusQuo } from '../../game/scoring/outcome';
import { Play } from '../support/play';
import { scenarioIn } from '../support/scenario-in';

type Package = Record<string, string>;

const merrow = await scenarioIn('scenarios/merrow-compact');
const budapest = await scenarioIn('scenarios/budapest-1994');

const partiesOf = (scenario: Scenario) => scenario.parties.map(({ id }) => id);

/** Started, and moved on to the first phase in which proposals are signed. */
function atTheTable(scenario: Scenario): Play {
  const play = new Play(scenario, { clock: 'facilitator', pace: 0 }).control('start-session');
  const phases = scenario.rounds.flatMap((round) => round.phases);
  const first = phases.findIndex(({ allows }) => allows.includes('table') && allows.includes('sign'));
  for (let phase = 0; phase < first; phase += 1) play.control('advance-phase');
  return play;
}

function table(play: Play, by: string, instrument: string, terms: Package): string {
  const signatories = play.scenario.instruments.find(({ id }) => id === instrument)?.signatories ?? [];
  play.do(by, {
    type: 'table-proposal',
    instrument,
    to: signatories.filter((party) => party !== by),
    terms,
    clauses: {},
  });
  return play.last('proposal-tabled').proposal;
}

function sign(play: Play, proposal: string, ...parties: string[]): void {
  for (const party of parties) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
}

const inForce = (play: Play) => play.state.agreements.map(({ instrument }) => instrument);

const compact = { height: 'twelve', rule: 'prorata', flow: 'p22', upland: 'share', price: 'c8' };

test('merrow: five signatures with both vetoes bring the compact into force', () => {
  const play = atTheTable(merrow);
  const proposal = table(play, 'fishery', 'compact', compact);
  sign(play, proposal, 'fishery', 'upland', 'city', 'waterworks');
  expect(inForce(play)).toEqual([]);
  sign(play, proposal, 'ministry');
  expect(inForce(play)).toEqual(['compact']);
  expect(play.refused('growers', { type: 'sign-proposal', proposal, version: 1 })).toBe('proposal-closed');
  play.control('end-session');
  expect(play.last('session-closed')).toMatchObject({ outcome: compact, tier: 'settlement' });
});

test.each(['waterworks', 'ministry'])('merrow: five signatures without the %s are not enough', (veto) => {
  const play = atTheTable(merrow);
  const proposal = table(play, 'fishery', 'compact', compact);
  sign(play, proposal, ...partiesOf(merrow).filter((party) => party !== veto));
  expect(inForce(play)).toEqual([]);
  sign(play, proposal, veto);
  expect(inForce(play)).toEqual(['compact']);
});

const transfer = { transfer: 'three', pay: 'fuel' };
const assurances = { form: 'memorandum', response: 'consult', status: 'open', borders: 'existing' };

test('budapest: the assurances wait for the transfer, then both stand and are ratified', () => {
  const play = atTheTable(budapest);
  const promise = table(play, 'uk', 'assurances', assurances);
  sign(play, promise, 'uk', 'ukraine', 'us', 'russia');
  expect(inForce(play)).toEqual([]);
  const warheads = table(play, 'us', 'transfer', transfer);
  sign(play, warheads, 'us', 'russia');
  expect(inForce(play)).toEqual([]);
  sign(play, warheads, 'ukraine');
  expect(inForce(play)).toEqual(['transfer', 'assurances']);
  play.control('advance-phase', 'advance-phase', 'advance-phase');
  expect(play.state.stage).toBe('closed');
  const gates = play.log.flatMap((event) => (event.type === 'gate-decided' ? [[event.gate, event.passed]] : []));
  expect(gates).toEqual([['rada', true]]);
  expect(play.last('session-closed').outcome).toEqual({ ...transfer, ...assurances });
});

test('budapest: what the Rada refuses takes the assurances down with it', () => {
  const play = atTheTable(budapest);
  const promise = table(play, 'uk', 'assurances', assurances);
  sign(play, promise, 'uk', 'ukraine', 'us', 'russia');
  sign(play, table(play, 'us', 'transfer', { transfer: 'one', pay: 'aid' }), 'us', 'russia', 'ukraine');
  expect(inForce(play)).toEqual(['transfer', 'assurances']);
  play.control('advance-phase', 'advance-phase', 'advance-phase');
  expect(play.state.stage).toBe('closed');
  expect(play.last('session-closed').outcome).toEqual(statusQuo(publicScenario(budapest)));
});

test('budapest: three make a guarantee without the fourth, but not without a transfer', () => {
  const play = atTheTable(budapest);
  const terms = { form: 'memorandum', response: 'assistance' };
  sign(play, table(play, 'ukraine', 'western-guarantee', terms), 'ukraine', 'us', 'uk');
  expect(inForce(play)).toEqual([]);
  sign(play, table(play, 'us', 'transfer', transfer), 'us', 'russia', 'ukraine');
  expect(inForce(play)).toEqual(['transfer', 'western-guarantee']);
});

test('merrow: whoever tables twelve metres wakes the churchyard, and the uplands read what it costs them', () => {
  const play = atTheTable(merrow);
  table(play, 'fishery', 'compact', { ...compact, height: 'six' });
  expect(play.state.injects['churchyard']?.status).toBe('planned');
  table(play, 'fishery', 'compact', compact);
  expect(play.state.injects['churchyard']?.status).toBe('released');
  const { party, text, change } = play.last('brief-changed');
  expect([party, text !== null, change?.clauses[0]?.points]).toEqual(['upland', true, -4]);
});

test('budapest: winter comes unless a timetable is on the table', () => {
  const idle = atTheTable(budapest).control('advance-phase');
  expect(idle.state.injects['winter-bill']?.status).toBe('released');
  expect(idle.state.briefs['ukraine']?.delayCost).toEqual([2, 6]);
  const busy = atTheTable(budapest);
  table(busy, 'us', 'transfer', transfer);
  busy.control('advance-phase');
  expect(busy.state.injects['winter-bill']?.status).toBe('skipped');
  expect(busy.state.briefs['ukraine']?.delayCost).toEqual([2, 3]);
});

test.each([merrow, budapest])('$id: every event can be released, and whom it changes reads why', (scenario) => {
  const play = atTheTable(scenario);
  for (const { id, to } of scenario.injects) {
    if (play.state.injects[id]?.status === 'planned') play.do('control', { type: 'release-inject', inject: id });
    const changed = play.log.flatMap((event) => (event.type === 'brief-changed' && event.inject === id ? [event] : []));
    for (const { party, text } of changed) expect(text !== null || to === 'everyone' || to.includes(party)).toBe(true);
    expect(play.state.injects[id]?.status).toBe('released');
  }
});
