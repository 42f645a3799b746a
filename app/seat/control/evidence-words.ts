import type { Question } from '../../../game/scenario/question';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { Event } from '../../../game/session/events';
import { proposalCodes } from '../../../game/session/proposal-codes';
import type { State } from '../../../game/session/state';
import { timeOfDay } from '../../lib/span-words';
import { instrumentName, listed, partyName, partyNames } from '../table/words/words';

type Known = Readonly<{ state: State; scenario: PublicScenario; codes: ReadonlyMap<string, string> }>;

const mostQuoted = 140;

/** As much of what was said as a line of evidence has room for. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= mostQuoted) return `“${line}”`;
  const words = line.slice(0, mostQuoted);
  const end = words.lastIndexOf(' ');
  return `“${end > 0 ? words.slice(0, end) : words}…”`;
}

const verdicts = { kept: 'was kept', broken: 'was broken', open: 'is open again' } as const;

/** An act of talk; null where the event is none. */
function talkWords(event: Event, { state, scenario }: Known): string | null {
  const name = (party: string) => partyName(scenario, party);
  const said = (id: string) => quoted(state.messages.all.find((message) => message.id === id)?.text ?? '');
  switch (event.type) {
    case 'message-sent': {
      const to = Array.isArray(event.to) ? `to ${partyNames(scenario, event.to)} only` : 'to everyone';
      return `${name(event.from ?? '')} ${to}: ${quoted(event.text)}`;
    }
    case 'statement-issued':
      return `${name(event.party)} to the press: ${quoted(event.text)}`;
    case 'commitment-marked': {
      const others = event.audience === 'everyone' ? [] : event.audience.filter((party) => party !== event.party);
      return `${name(event.party)} promised ${others.length ? partyNames(scenario, others) : 'everyone'}: ${said(event.message)}`;
    }
    case 'commitment-judged':
      return `${name(event.party)} said that it ${verdicts[event.verdict]}: ${said(event.message)}`;
    default:
      return null;
  }
}

/** An act on a proposal; null where the event is none. `it`: the question is about terms, and these are they. */
function paperWords(event: Event, { scenario, codes }: Known, it: boolean): string | null {
  if (!('proposal' in event)) return null;
  const code = codes.get(event.proposal) ?? 'a proposal';
  const name = (party: string) => partyName(scenario, party);
  switch (event.type) {
    case 'proposal-tabled':
      return `${name(event.from)} tabled ${it ? `it in ${code}` : code}`;
    case 'proposal-amended':
      return it
        ? `${name(event.from)} wrote it into version ${event.version} of ${code}`
        : `${name(event.from)} amended ${code}: version ${event.version}`;
    case 'proposal-declined':
      return `${name(event.party)} declined ${code}: ${quoted(event.reason)}`;
    case 'proposal-withdrawn':
      return `${name(event.party)} took ${code} off the table`;
    case 'proposal-signed':
      return `${name(event.party)} signed version ${event.version} of ${code}`;
    case 'signature-withdrawn':
      return `${name(event.party)} took its signature of ${code} back`;
    case 'red-line-crossed':
      return `${name(event.party)} signed ${code} across its own line: ${listed(event.lines)}`;
    default:
      return null;
  }
}

/** What became of an agreement; null where the event says nothing of that. */
function agreementWords(event: Event, { state, scenario, codes }: Known): string | null {
  if (!('proposal' in event)) return null;
  const instrument = state.proposals[event.proposal]?.instrument;
  const paper = instrument === undefined ? 'An agreement' : instrumentName(scenario, instrument);
  const named = codes.has(event.proposal) ? `${paper} (${codes.get(event.proposal)})` : paper;
  switch (event.type) {
    case 'agreement-entered':
      return `${named} entered into force`;
    case 'gate-decided': {
      const gate = scenario.gates.find(({ id }) => id === event.gate)?.name ?? event.gate;
      return `${named} ${event.passed ? 'passed' : 'failed'} in a vote: ${gate}`;
    }
    case 'agreement-ratified':
      return `${named} was ratified`;
    case 'agreement-lapsed':
      return `${named} is out of force again`;
    default:
      return null;
  }
}

/** Says what answered a question, in a sentence: "Ukraine tabled it in UA-EU-1, 10:42". With control's eyes. */
export function evidenceWords(state: State): (event: Event, question: Question) => string {
  const { scenario } = state;
  const known = scenario && { state, scenario, codes: proposalCodes(state) };
  return (event, { when }) => {
    const words =
      known && (talkWords(event, known) ?? paperWords(event, known, 'tabled' in when) ?? agreementWords(event, known));
    return `${words ? `${words}, ` : ''}${timeOfDay(event.at)}`;
  };
}
