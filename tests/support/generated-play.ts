import fc from 'fast-check';
import type { Scenario } from '../../game/scenario/scenario-file';
import type { Command } from '../../game/session/commands';
import type { MessageTo } from '../../game/session/events';
import type { State } from '../../game/session/state';

/** One command of a generated session: by control, a party's head or its aide. */
export type Act = Readonly<{ by: string; command: Command }>;

/** An act not yet tied to a proposal: `pick` chooses among those there are, `insider` a seat at its table. */
export type Step = Act & Readonly<{ pick: number; insider: boolean }>;

const clausesOf = (issue: string | undefined): Record<string, string> => (issue ? { [issue]: 'As in the annex.' } : {});

/** Ties a step to one of the proposals of all these sessions, so that it may point at one its seat cannot know of. */
export function actOf({ by, command, pick, insider }: Step, scenario: Scenario, states: readonly State[]): Act {
  if (command.type === 'advance-phase') return { by, command: { ...command, phase: states[0]?.phase ?? 0 } };
  if ('asks' in command) return { by, command: aboutProposal(command, pick, states) };
  if ('message' in command || 'replyTo' in command) return { by, command: aboutMessage(command, pick, states) };
  if (!('proposal' in command || command.type === 'replace-draft')) return { by, command };
  const proposals = new Map(states.flatMap(({ proposals }) => Object.entries(proposals)));
  const proposal = [...proposals.values()][pick % Math.max(1, proposals.size)];
  if (!proposal) return { by, command };
  if (command.type === 'replace-draft') {
    const amending = command.draft.amending && { ...command.draft.amending, proposal: proposal.id };
    return { by, command: { ...command, draft: { ...command.draft, amending } } };
  }
  const signatories = scenario.instruments.find(({ id }) => id === proposal.instrument)?.signatories ?? [];
  const { audience } = proposal;
  const readers = audience === 'everyone' ? scenario.parties.map(({ id }) => id) : audience;
  const table = command.type === 'sign-proposal' ? signatories : readers;
  const seat = insider ? `head-${table[pick % table.length]}` : by;
  const version = 'version' in command && insider ? { version: proposal.versions.length } : {};
  return {
    by: seat,
    command: { ...fitting(command, scenario, proposal.instrument), proposal: proposal.id, ...version },
  };
}

/** A question about one of the proposals of all these sessions. */
function aboutProposal(command: Command, pick: number, states: readonly State[]): Command {
  const known = [...new Set(states.flatMap(({ proposals }) => Object.keys(proposals)))];
  const proposal = known[pick % Math.max(1, known.length)] ?? 'nowhere';
  return command.type === 'send-message' ? { ...command, asks: { about: 'proposal', proposal } } : command;
}

/** Ties a command to one of the messages of all these sessions. */
function aboutMessage(command: Command, pick: number, states: readonly State[]): Command {
  const messages = [...new Set(states.flatMap(({ messages }) => messages.all.map(({ id }) => id)))];
  const chosen = messages[pick % Math.max(1, messages.length)] ?? 'nowhere';
  if ('message' in command) return { ...command, message: chosen };
  return command.type === 'send-message' ? { ...command, replyTo: chosen } : command;
}

/** An amendment that keeps to the issues of the instrument. */
function fitting<Of extends Command>(command: Of, scenario: Scenario, instrument: string): Of {
  if (command.type !== 'amend-proposal') return command;
  const issues = scenario.instruments.find(({ id }) => id === instrument)?.issues ?? [];
  const covered = (entries: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(entries).filter(([issue]) => issues.includes(issue)));
  return { ...command, terms: covered(command.terms), clauses: covered(command.clauses) };
}

/**
 * Any step of any seat: most are possible at some moment, many will be refused, some point at hidden things. `beside` is
 * how many steps of ten are promises, drafts, guesses and the like, which make none of the negotiation itself.
 */
export function anyStep(scenario: Scenario, beside = 0): fc.Arbitrary<Step> {
  const parties = scenario.parties.map(({ id }) => id);
  const party = fc.constantFrom(...parties);
  const seat = fc.oneof(
    { weight: 8, arbitrary: party.map((id) => `head-${id}`) },
    { weight: 2, arbitrary: party.map((id) => `aide-${id}`) },
  );
  const terms = fc
    .record(Object.fromEntries(scenario.issues.map(({ id, options }) => [id, option(options)])))
    .chain((all) => fc.subarray(Object.entries(all), { minLength: 1 }).map((some) => Object.fromEntries(some)));
  const proposal = fc.constant('nowhere');
  const version = fc.integer({ min: 1, max: 3 });
  const content = { terms, clauses: fc.option(fc.constantFrom(...scenario.issues.map(({ id }) => id))) };
  const to: fc.Arbitrary<MessageTo> = fc.oneof(
    fc.constantFrom('everyone' as const, 'delegation' as const, 'control' as const),
    fc.subarray(parties, { minLength: 1 }),
  );
  const negotiating: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ type: fc.constant('send-message' as const), to, text: fc.string({ minLength: 1, maxLength: 8 }) }),
    tabling(scenario, parties),
    fc
      .record({ type: fc.constant('amend-proposal' as const), proposal, version, ...content })
      .map(({ clauses, ...rest }) => ({ ...rest, clauses: clausesOf(clauses ?? undefined) })),
    fc.record({ type: fc.constant('decline-proposal' as const), proposal, version, reason: fc.constant('Not so.') }),
    fc.record({ type: fc.constant('withdraw-proposal' as const), proposal }),
    fc.record({ type: fc.constant('sign-proposal' as const), proposal, version, acrossRedLine: fc.constant(true) }),
    fc.record({ type: fc.constant('sign-proposal' as const), proposal, version }),
    fc.record({ type: fc.constant('withdraw-signature' as const), proposal }),
    fc.record({ type: fc.constant('announce-agreement' as const), proposal }),
    fc.record({ type: fc.constant('hand-over' as const), to: seat }),
  );
  const besides = fc.oneof(...ofTalk(to), ...ofPapers(scenario, terms));
  const command =
    beside === 0
      ? negotiating
      : fc.oneof({ weight: 10 - beside, arbitrary: negotiating }, { weight: beside, arbitrary: besides });
  const injects = scenario.injects.flatMap(({ id: inject }): Command[] => [
    { type: 'release-inject', inject },
    { type: 'switch-inject', inject, on: false },
  ]);
  const advances = new Array<Command>(scenario.gates.length ? 4 : 1).fill({ type: 'advance-phase', phase: 0 });
  const ofControl = fc.constantFrom<Command>(
    ...advances,
    { type: 'pause-clock', reason: 'A fire drill.' },
    { type: 'resume-clock' },
    ...injects,
  );
  const steering = fc.oneof(
    { weight: 4, arbitrary: ofControl },
    { weight: 1, arbitrary: fc.constantFrom(...ofWhiteCell(scenario, parties)) },
  );
  const act = fc.oneof(
    { weight: 30, arbitrary: fc.record({ by: seat, command }) },
    { weight: injects.length ? 4 : 1, arbitrary: steering.map((each) => ({ by: 'control', command: each })) },
  );
  const tie = fc.record({ pick: fc.nat({ max: 1_000 }), insider: fc.constantFrom(true, true, true, false) });
  return fc.tuple(act, tie).map(([made, tied]) => ({ ...made, ...tied }));
}

/** What a white cell does about the list of injects and notes for itself: nobody else learns of it until it is released. */
function ofWhiteCell({ injects }: Scenario, parties: readonly string[]): Command[] {
  const words = { title: 'Another', text: 'Something else.', texts: {} };
  const [first] = injects;
  return [
    { type: 'note-observation', text: 'They hesitate.', pin: { to: 'moment' }, goals: [] },
    ...parties.flatMap((party, index): Command[] => [
      { type: 'write-inject', ...words, to: [party], release: 'now' },
      // What one party does tells another: the first must not learn that it did.
      { type: 'write-inject', ...words, to: [party], release: { when: { tabledBy: parties.at(index - 1) ?? party } } },
      ...(first ? [{ type: 'edit-inject' as const, inject: first.id, ...words, to: [party] }] : []),
    ]),
    ...injects.flatMap(({ id: inject }): Command[] => [
      { type: 'skip-inject', inject },
      { type: 'arm-inject', inject, release: 'by-hand' },
    ]),
  ];
}

/** Replies, promises, statements and hands. */
function ofTalk(to: fc.Arbitrary<MessageTo>): fc.Arbitrary<Command>[] {
  const message = fc.constant('nowhere');
  const mark = fc.constantFrom('mark-commitment' as const, 'unmark-commitment' as const);
  return [
    fc.record({ type: fc.constant('send-message' as const), to, text: fc.constant('Yes.'), replyTo: message }),
    fc.record({
      type: fc.constant('send-message' as const),
      to,
      text: fc.constant('Would you?'),
      asks: fc.constant({ about: 'priorities' as const }),
    }),
    fc.record({ type: fc.constant('issue-statement' as const), text: fc.constant('No comment.') }),
    fc.record({ type: mark, message }),
    fc.record({
      type: fc.constant('judge-commitment' as const),
      message,
      verdict: fc.constantFrom('kept' as const, 'broken' as const, 'open' as const),
    }),
    fc.constant({ type: 'raise-hand' as const }),
  ];
}

/** Drafts and guesses. */
function ofPapers(scenario: Scenario, terms: fc.Arbitrary<Record<string, string>>): fc.Arbitrary<Command>[] {
  const issue = fc.constantFrom(...scenario.issues.map(({ id }) => id));
  const about = fc.constantFrom(...scenario.parties.map(({ id }) => id));
  const draft = { clauses: {}, instrument: null, to: [], rationale: '', amending: null };
  return [
    terms.map((some) => ({ type: 'edit-draft' as const, edit: { terms: some } })),
    terms.map((some) => ({ type: 'replace-draft' as const, draft: { ...draft, terms: some } })),
    fc.record({ terms, version: fc.integer({ min: 1, max: 3 }) }).map(({ terms: some, version }) => ({
      type: 'replace-draft' as const,
      draft: { ...draft, terms: some, amending: { proposal: 'nowhere', version } },
    })),
    fc.constant({ type: 'restore-draft' as const }),
    fc.record({
      type: fc.constant('note-guess' as const),
      about,
      issue,
      guess: fc.option(fc.record({ wants: fc.constant<string | null>(null), matters: fc.nat({ max: 3 }) }), {
        nil: null,
      }),
    }),
  ];
}

const option = (options: Scenario['issues'][number]['options']) => fc.constantFrom(...options.map(({ id }) => id));

/** Tabling that mostly fits its instrument, so that generated sessions get somewhere. */
function tabling(scenario: Scenario, parties: readonly string[]): fc.Arbitrary<Command> {
  return fc.constantFrom(...scenario.instruments).chain((instrument) => {
    const issues = scenario.issues.filter(({ id }) => instrument.issues.includes(id));
    const terms = fc.record(Object.fromEntries(issues.map(({ id, options }) => [id, option(options)])));
    const others = fc.subarray([...parties]);
    const rationale = fc.option(fc.constant('It suits us.'), { nil: undefined });
    return fc.record({ terms, others, rationale }).map((made) => ({
      type: 'table-proposal' as const,
      instrument: instrument.id,
      to: [...new Set([...instrument.signatories, ...made.others])],
      terms: made.terms,
      clauses: {},
      ...(made.rationale === undefined ? {} : { rationale: made.rationale }),
    }));
  });
}

/** The same scenario with everything changed that `party` may not read: others' points, lines, floors and briefs. */
export function otherSecrets(scenario: Scenario, party: string, shift: number): Scenario {
  const foreign = <T>(points: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(points).map(([id, value]) => [id, id === party ? value : change(value)]));
  const add = (value: number) => value + shift;
  const others = scenario.parties.map(({ id }) => id).filter((id) => id !== party);
  const firstIssue = scenario.issues[0];
  const anyLine = {
    text: 'Anything at all',
    when: { [firstIssue?.id ?? '']: firstIssue?.options.map(({ id }) => id) ?? [] },
  };
  return {
    ...scenario,
    parties: scenario.parties.map((each) =>
      each.id === party
        ? each
        : { ...each, reservation: add(each.reservation), interests: ['Another one'], redLines: [anyLine] },
    ),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((each) => ({ ...each, points: foreign(each.points, add) })),
    })),
    interactions: [
      ...scenario.interactions.map((each) => ({ ...each, points: foreign(each.points, add) })),
      { when: anyLine.when, points: Object.fromEntries(others.map((id) => [id, shift])), why: 'Others care.' },
    ],
    ...(scenario.delay
      ? { delay: { ...scenario.delay, cost: foreign(scenario.delay.cost, (cost) => cost.map(add)) } }
      : {}),
    gates: scenario.gates.map((gate) => (gate.party === party ? gate : { ...gate, start: add(gate.start) })),
    injects: scenario.injects.map((inject) => otherInject(inject, party, shift)),
    notesText: `Notes ${shift}`,
    briefs: foreign(scenario.briefs, (brief) => `${brief}\n\nAnd ${shift} secrets more.`),
  };
}

/** What `party` reads of an inject stays; texts and effects of others do not. */
function otherInject(inject: Scenario['injects'][number], party: string, shift: number): Scenario['injects'][number] {
  const reads = inject.to === 'everyone' || inject.to.includes(party);
  const own = inject.texts[party];
  return {
    ...inject,
    ...(reads ? {} : { title: `Another ${shift}`, text: `Something else ${shift}.`, source: 'Elsewhere.' }),
    texts: { ...(own === undefined ? {} : { [party]: own }), nobody: `Not for you ${shift}.` },
    effects: {
      ...inject.effects,
      reservation: Object.fromEntries(
        Object.entries(inject.effects.reservation).map(([id, by]) => [id, id === party ? by : by + shift]),
      ),
      stress: { will: shift / 100 },
    },
  };
}
