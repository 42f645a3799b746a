import type { z } from 'zod';
import type { Fault } from '../game/scenario/fault';

type Issue = z.core.$ZodIssue;

const stepsOf = (path: readonly PropertyKey[]): Fault['path'] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const rephrase = (message: string): string =>
  message
    .replace(/^(Invalid input|Too (small|big)|Invalid option): /, '')
    .replace('expected record', 'expected a map')
    .replace('expected object', 'expected a map')
    .replace('expected array', 'expected a list')
    .replace(/, received undefined$/, '; it is missing')
    .replace(/, received /, '; found ');

/** Of a union, the branch that fits the value's type speaks; if none does, all say what they would have taken. */
function unionFaults(path: Fault['path'], branches: readonly (readonly Issue[])[]): Fault[] {
  const atRoot = (issue: Issue) => issue.code === 'invalid_type' && issue.path.length === 0;
  const fitting = branches.find((issues) => !issues.some(atRoot));
  if (fitting) return fitting.flatMap((issue) => faultsOfIssue(issue, path));
  const wanted = branches.flat().map((issue) => rephrase(issue.message).replace(/^expected |;.*$/g, ''));
  return [{ path, message: `expected ${wanted.join(' or ')}` }];
}

function faultsOfIssue(issue: Issue, above: Fault['path'] = []): Fault[] {
  const path = [...above, ...stepsOf(issue.path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ path: [...path, name], key: true, message: `unknown key "${name}"` }));
    case 'invalid_key': {
      const wanted = issue.issues.map(({ message }) => message).join('; ');
      return [{ path, key: true, message: `"${String(path.at(-1))}" cannot be a key here; expected ${wanted}` }];
    }
    case 'invalid_union':
      return unionFaults(path, issue.errors);
    case 'invalid_format':
      return [{ path, message: `expected ${rephrase(issue.message)}` }];
    default:
      return [{ path, message: rephrase(issue.message) }];
  }
}

/** What a schema found wrong, as faults that say what was expected. */
export const schemaFaults = (error: z.ZodError): Fault[] => error.issues.flatMap((issue) => faultsOfIssue(issue));
