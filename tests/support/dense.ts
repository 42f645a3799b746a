import type { Scenario } from '../../game/scenario/scenario-file';
import { duoWith } from './duo-with';

const eight = Array.from({ length: 8 }, (_, k) => `option-${k}`);

/** So many issues of eight options each, one interaction over all of them and one rule of coherence over all of them. */
export function dense(count: number): Scenario {
  const ids = Array.from({ length: count }, (_, k) => `issue-${k}`);
  const points = { north: 1, south: 1 };
  return duoWith({
    parties: duoWith().parties.map((party) => ({ ...party, redLines: [], reservation: 0 })),
    issues: ids.map((id) => ({
      id,
      name: id,
      question: 'Which?',
      statusQuo: 'option-0',
      options: eight.map((option) => ({ id: option, name: option, explanation: 'One of eight.', points })),
    })),
    interactions: [{ when: Object.fromEntries(ids.map((id) => [id, 'option-1'])), points, why: 'all together' }],
    coherence: [{ never: Object.fromEntries(ids.map((id) => [id, 'option-0'])), why: 'nothing at all' }],
    instruments: [
      {
        id: 'pact',
        name: 'Pact',
        summary: 'Everything.',
        issues: ids,
        signatories: ['north', 'south'],
        confidential: false,
      },
    ],
    precedents: [],
  });
}
