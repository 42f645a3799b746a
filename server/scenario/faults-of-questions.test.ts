import { test } from 'vitest';
import { expectFaultBesideAnother, type Slip } from '../../tests/support/broken-scenario';

const astray: Slip[] = [
  [
    'an unknown issue to be tabled',
    [['tabled: { border: [open] }, party', 'tabled: { ▸boarder: [open] }, party']],
    'no such issue "boarder"',
    'perhaps border; this scenario has border, water, patrol',
  ],
  [
    'an unknown option to come into force',
    [['water: [shared] } } }\n', 'water: [▸shard] } } }\n']],
    'no such option "shard"',
    'perhaps shared; issue water has unshared, shared',
  ],
  [
    'waiting for nothing in particular',
    [['inForce: { water: [shared] } } }\n', 'inForce: ▸{} } }\n']],
    'a condition on no issue at all would always hold',
    'at least one issue and the option or options it must have, like border: open',
  ],
  [
    'an unknown party that tables',
    [['[open] }, party: south }', '[open] }, party: ▸sout }']],
    'no such party "sout"',
    'perhaps south; this scenario has north, south, league',
  ],
  [
    'an unknown party that acts',
    [['party: north, to: league', 'party: ▸nrth, to: league']],
    'no such party "nrth"',
    'perhaps north; this scenario has north, south, league',
  ],
  [
    'an unknown party that hears it alone',
    [['party: north, to: league', 'party: north, to: ▸legue']],
    'no such party "legue"',
    'perhaps league; this scenario has north, south, league',
  ],
  [
    'a party that hears itself',
    [['party: north, to: league', 'party: north, to: ▸north']],
    'north says nothing to itself alone',
    'another party',
  ],
  [
    'an unknown kind of event',
    [['event: message-sent', 'event: ▸mesage-sent']],
    'found "mesage-sent"',
    'perhaps message-sent; one of message-sent, statement-issued, commitment-marked, commitment-judged, proposal-tabled, proposal-amended, proposal-declined, proposal-withdrawn, proposal-signed, signature-withdrawn, red-line-crossed, agreement-entered, gate-decided, agreement-ratified, agreement-lapsed',
  ],
  [
    'an answer of no known form',
    [['when: { inForce: { water: [shared] } } }\n', 'when: ▸{ inforce: { water: [shared] } } }\n']],
    'found a map',
    'a map with tabled, or a map with inForce, or a map with event',
  ],
  [
    'a public event in private',
    [['{ private: true, event: commitment-marked', '{ ▸private: true, event: statement-issued']],
    'statement-issued cannot be narrowed down by private',
    'party, or nothing besides the event',
  ],
  [
    'an event that is no party’s own',
    [['event: message-sent, party: north, to: league', 'event: agreement-lapsed, ▸party: north']],
    'agreement-lapsed cannot be narrowed down by party',
    'nothing besides the event',
  ],
  ['the opposite of private', [['private: true, event', 'private: ▸false, event']], 'found false', 'true'],
  [
    'a goal that there is not',
    [['goal: 1, when', 'goal: ▸2, when']],
    'this scenario has no goal number 2',
    'a number from 1 to 1',
  ],
  [
    'an id that is taken',
    [['id: held', 'id: ▸opened']],
    'the question id "opened" is taken by number 1 of this list',
    'an id of its own for each',
  ],
];

test.each(astray)('%s', (...slip) => expectFaultBesideAnother(slip));
