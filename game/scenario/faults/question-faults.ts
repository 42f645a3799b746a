import { type AskedHappening, narrowings, type Question } from '../question';
import type { ScenarioFile } from '../scenario-file';
import { conditionFaults } from './choice-faults';
import { type Fault, listed, type Path } from './fault';
import { type Known, unknown } from './known';
import { type Mended, touches } from './mended';

type Checked = Readonly<{ file: ScenarioFile; known: Known; mended: Mended }>;

/** What narrows an event down must be something that this kind of event can differ in. */
function narrowingFaults(when: AskedHappening, path: Path): Fault[] {
  const fitting = narrowings[when.event];
  const right = fitting.length ? `${listed(fitting)}, or nothing besides the event` : 'nothing besides the event';
  return (['party', 'to', 'private'] as const)
    .filter((key) => when[key] !== undefined && !fitting.includes(key))
    .map((key) => ({
      path: [...path, key],
      key: true as const,
      message: `${when.event} cannot be narrowed down by ${key}`,
      right,
    }));
}

function happeningFaults({ known }: Checked, when: AskedHappening, path: Path): Fault[] {
  const { party, to } = when;
  return [
    ...(party === undefined ? [] : unknown(known.parties, party, [...path, 'party'])),
    ...(to === undefined ? [] : unknown(known.parties, to, [...path, 'to'])),
    ...(to !== undefined && to === party
      ? [{ path: [...path, 'to'], message: `${party} says nothing to itself alone`, right: 'another party' }]
      : []),
    ...narrowingFaults(when, path),
  ];
}

function whenFaults(checked: Checked, when: Question['when'], path: Path): Fault[] {
  const { known } = checked;
  if ('event' in when) return happeningFaults(checked, when, path);
  if ('inForce' in when) return conditionFaults(known, when.inForce, [...path, 'inForce']);
  return [
    ...conditionFaults(known, when.tabled, [...path, 'tabled']),
    ...(when.party === undefined ? [] : unknown(known.parties, when.party, [...path, 'party'])),
  ];
}

function goalFaults({ file: { goals }, mended }: Checked, { goal }: Question, path: Path): Fault[] {
  if (goal === undefined || goal <= goals.length || touches(mended, ['goals'])) return [];
  const right = goals.length ? `a number from 1 to ${goals.length}` : 'a section goals, or no goal here';
  return [{ path: [...path, 'goal'], message: `this scenario has no goal number ${goal}`, right }];
}

/** What questions name that is not there, and answers of a kind that nothing could be. */
export const questionFaults = (checked: Checked): Fault[] =>
  checked.file.questions.flatMap((question, index) => [
    ...whenFaults(checked, question.when, ['questions', index, 'when']),
    ...goalFaults(checked, question, ['questions', index]),
  ]);
