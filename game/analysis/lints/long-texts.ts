import type { Fault } from '../../scenario/faults/fault';
import type { Scenario } from '../../scenario/scenario-file';

/** A text, what it is, and how many characters fit where it is shown: a cell or a bar of a phone 360 pixels wide. */
type Placed = Readonly<{ path: Fault['path']; what: string; text: string; most: number }>;

const shown = ({ title, parties, issues, instruments, gates, rounds, paces, injects, ...file }: Scenario): Placed[] => [
  { path: ['title'], what: 'the title', text: title, most: 60 },
  ...parties.map(({ name }, k) => ({ path: ['parties', k, 'name'], what: 'a party', text: name, most: 20 })),
  ...issues.flatMap(({ name, options }, k) => [
    { path: ['issues', k, 'name'], what: 'an issue', text: name, most: 24 },
    ...options.map((option, place) => ({
      path: ['issues', k, 'options', place, 'name'],
      what: 'an option',
      text: option.name,
      most: 40,
    })),
  ]),
  ...instruments.map(({ name }, k) => ({
    path: ['instruments', k, 'name'],
    what: 'an instrument',
    text: name,
    most: 40,
  })),
  ...gates.map(({ name }, k) => ({ path: ['gates', k, 'name'], what: 'a gate', text: name, most: 40 })),
  ...rounds.flatMap(({ name, phases }, k) => [
    { path: ['rounds', k, 'name'], what: 'a round', text: name, most: 24 },
    ...phases.flatMap((phase, place) => [
      { path: ['rounds', k, 'phases', place, 'name'], what: 'a phase', text: phase.name, most: 28 },
      { path: ['rounds', k, 'phases', place, 'task'], what: 'the task of a phase', text: phase.task, most: 160 },
    ]),
  ]),
  ...paces.map(({ name }, k) => ({ path: ['paces', k, 'name'], what: 'a pace', text: name, most: 40 })),
  ...injects.map(({ title }, k) => ({ path: ['injects', k, 'title'], what: 'an inject', text: title, most: 60 })),
  ...file.variants.map(({ name }, k) => ({ path: ['variants', k, 'name'], what: 'a variant', text: name, most: 40 })),
  ...file.mandates.map(({ name }, k) => ({ path: ['mandates', k, 'name'], what: 'a mandate', text: name, most: 40 })),
  ...file.precedents.map(({ name }, k) => ({
    path: ['precedents', k, 'name'],
    what: 'a precedent',
    text: name,
    most: 48,
  })),
];

/** Texts that are longer than the place where the table shows them. They are still shown in full, over more lines. */
export const longTexts = (scenario: Scenario): Fault[] =>
  shown(scenario)
    .map((placed) => ({ ...placed, characters: placed.text.length }))
    .filter(({ characters, most }) => characters > most)
    .map(({ path, what, characters, most }) => ({
      path,
      message: `${characters} characters are long for ${what} on a phone`,
      right: `at most ${most}`,
    }));
