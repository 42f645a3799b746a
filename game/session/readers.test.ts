import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actOf, anyStep, type Step } from '../../tests/support/generated-play';
import { Play } from '../../tests/support/play';
import { sixStaged } from '../../tests/support/staged';
import type { Scenario } from '../scenario/scenario-file';
import { outcomeOf, standing } from '../scoring/outcome';
import type { Command } from './commands';
import { decide } from './decide';
import { replay } from './evolve';
import { nextDue } from './moments';
import { type Viewer, viewOf } from './view';

const parties = sixStaged.parties.map(({ id }) => id);
const [first] = sixStaged.rounds;
const [ph] = first?.phases ?? [];
const [everyones, twos] = sixStaged.injects;
if (!first || !ph || !everyones || !twos) throw new Error('nothing to play');
const all = ['talk-private', 'talk-plenary', 'table', 'sign'] as const;
const phase = (id: string, more = {}) => ({
  ...ph,
  id,
  minutes: 3,
  allows: [...all],
  ratifies: false,
  afterFailure: false,
  ...more,
});
const nasty: Scenario = {
  ...sixStaged,
  rounds: [
    {
      ...first,
      id: 'one',
      phases: [
        phase('v0', { ratifies: true }),
        phase('t1'),
        phase('v1', { ratifies: true }),
        phase('v2', { ratifies: true, afterFailure: true }),
        phase('t2', { afterFailure: true }),
      ],
    },
    {
      ...first,
      id: 'two',
      phases: [
        phase('t3'),
        phase('v3', { ratifies: true }),
        phase('t4', { afterFailure: true }),
        phase('v4', { ratifies: true, afterFailure: true }),
      ],
    },
  ],
  instruments: sixStaged.instruments.map((each) => ({
    ...each,
    confidential: true,
    gates: ['members', 'board'],
    ...(each.signatories.length > 3
      ? { signatureRule: { atLeast: each.signatories.length - 2, of: each.signatories } }
      : {}),
  })),
  gates: sixStaged.gates.map((g) => ({
    ...g,
    threshold: 11,
    decided: 'draw' as const,
    slope: 1,
    support: [
      { when: { berth: 'reserved' }, points: 3 },
      { when: { dredging: 'deep' }, points: -2 },
    ],
  })),
  injects: [
    ...sixStaged.injects,
    { ...everyones, id: 'timed', release: { at: { round: 'one', phase: 't1', minute: 1 } } },
    {
      ...twos,
      id: 'bywithout',
      release: { when: { by: { round: 'two', phase: 't3', minute: 2 }, without: { inForce: { berth: 'reserved' } } } },
    },
    { ...twos, id: 'force', release: { when: { inForce: { jobs: 'ten' } } } },
  ],
  delay: { name: 'd', until: ['labour-pact'], cost: Object.fromEntries(parties.map((p) => [p, [2, 3]])) },
};
const orders: Record<'adv' | 'gate' | 'pause' | 'resume', Command> = {
  adv: { type: 'advance-phase', phase: 0 },
  gate: { type: 'decide-gate', proposal: 'x', gate: 'members', passed: true, reason: 'So it was.' },
  pause: { type: 'pause-clock' },
  resume: { type: 'resume-clock' },
};
const ctl: fc.Arbitrary<Step> = fc
  .record({
    kind: fc.constantFrom('adv', 'gate', 'pause', 'resume'),
    pick: fc.nat(99),
    passed: fc.boolean(),
    gate: fc.constantFrom('members', 'board'),
  })
  .map(({ kind, pick, passed, gate }) => ({
    by: 'control',
    pick,
    insider: false,
    command: { ...orders[kind], ...(kind === 'gate' ? { gate, passed } : {}) },
  }));
const script = fc.array(fc.oneof({ weight: 9, arbitrary: anyStep(nasty) }, { weight: 1, arbitrary: ctl }), {
  minLength: 80,
  maxLength: 220,
});

test('[LG2] [RT2] [IN5] every reader of a session with secret votes can follow it', () => {
  fc.assert(
    fc.property(
      script,
      fc.constantFrom('automatic' as const, 'facilitator' as const),
      fc.constantFrom(0, 1),
      (steps, clock, pace) => {
        const play = new Play(nasty, { clock, pace });
        for (const { id } of nasty.parties) play.seat(`aide-${id}`, 'player', id, `Aide ${id}`);
        play.control('start-session');
        steps.forEach((step, n) => {
          if (play.state.stage === 'closed') return;
          const act = actOf(step, nasty, [play.state]);
          const d = decide(play.state, { ...act, at: play.now, fresh: `made-${n}` });
          if (d.ok) play.append(d.events);
          play.now += 7_000;
        });
        if (play.state.stage === 'playing') play.control('end-session');
        const viewers: Viewer[] = ['public', ...parties.map((p): Viewer => `party:${p}`)];
        const rel = play.log.flatMap((e) => (e.type === 'inject-triggered' ? [e.inject] : []));
        expect(new Set(rel).size).toBe(rel.length);
        expect(nextDue(play.state)).toBeNull();
        for (const viewer of viewers) {
          const log = viewOf(viewer, play.log);
          const known = new Set<string>();
          const open = new Set<string>();
          for (const e of log) {
            if (e.type === 'agreement-announced' || e.type === 'agreement-entered') known.add(e.proposal);
            if (e.type === 'ratification-opened') open.add(e.proposal);
            if (e.type === 'gate-decided' || e.type === 'agreement-ratified' || e.type === 'agreement-lapsed')
              expect(known.has(e.proposal), `${e.type} ${viewer}`).toBe(true);
            if (e.type === 'gate-decided') expect(open.has(e.proposal), `open ${e.type} ${viewer}`).toBe(true);
          }
          const own = replay(log);
          expect(standing(own.agreements).map((a) => a.proposal)).toEqual(
            standing(play.state.agreements).map((a) => a.proposal),
          );
          expect(own.scenario && outcomeOf(own.scenario, own.agreements)).toEqual(play.state.outcome);
          expect(own.ratificationFailed).toBe(play.state.ratificationFailed);
          expect(own.stage).toBe('closed');
        }
        for (const { instrument } of standing(play.state.agreements)) {
          const need = nasty.instruments.find((i) => i.id === instrument)?.onlyWith ?? [];
          if (need.length) expect(standing(play.state.agreements).some((a) => need.includes(a.instrument))).toBe(true);
        }
      },
    ),
    { numRuns: 120 },
  );
}, 120_000);
