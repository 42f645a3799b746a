import { type AnswerPace, paceOf } from '../../../../game/review/negotiated/pace-of';
import { PartyHeads } from '../../../components/analysis/PartyHeads';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import { PlayedByMark } from '../../../components/played/PlayedByMark';
import { usePlayed } from '../../../components/played/use-played';
import { lastedWords } from '../../../lib/span-words';
import { How } from '../How';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import { paceWords } from './pace-words';

/** How long each party let the others wait, and for what. */
export function ResponseTimes({ told }: { told: Told }) {
  const { answers } = told.of.responses;
  const played = usePlayed(told.desk.log);
  if (answers.length === 0) return <p>Nobody is known to have answered anybody in private, or on a proposal.</p>;
  return (
    <>
      <p>{paceWords(told.of.scenario, answers)}</p>
      <WideTable label="Response times by party">
        <thead>
          <tr>
            <th scope="col">Answered by</th>
            <th scope="col">Messages: median</th>
            <th scope="col">longest</th>
            <th scope="col">Proposals: median</th>
            <th scope="col">longest</th>
            <th scope="col">Left unanswered</th>
          </tr>
        </thead>
        <tbody>
          {told.of.scenario.parties.map((party) => {
            const own = answers.filter(({ by }) => by === party.id);
            const [messages, proposals] = (['message', 'proposal'] as const).map((about) =>
              paceOf(own.filter((each) => each.about === about)),
            );
            return (
              <tr key={party.id}>
                <PartyRowHead party={party} />
                {messages && <Pace told={told} pace={messages} />}
                {proposals && <Pace told={told} pace={proposals} />}
                <td>
                  {told.of.responses.unanswered.filter(({ by }) => by === party.id).length}
                  <PlayedByMark by={played.by(party.id)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <How summary="Between every two">
        <ByPair told={told} />
      </How>
      <How>
        <p>
          A wait begins with a message to named parties, or with a proposal or an amendment, for each party it is put
          to; saying more begins no second wait. It ends with the first thing that party says in the same room, that is
          to the same set of parties, or does about the same proposal: amend, sign, decline or withdraw it. Pauses of
          the clock are left out. Phases without private talk are not, so a question before a plenary waits longer. What
          was said to everyone asks nobody by name and is not counted. The median is the middle of all times: half were
          shorter. What was never answered often needed no answer.
        </p>
      </How>
    </>
  );
}

function Pace({ told, pace: { median, longest, answers } }: Readonly<{ told: Told; pace: AnswerPace }>) {
  return (
    <>
      <td>{median === null ? '–' : `${lastedWords(median)} (${answers})`}</td>
      <td>
        {longest ? (
          <>
            {lastedWords(longest.took)}, <MomentLink desk={told.desk} position={longest.answered} />
          </>
        ) : (
          '–'
        )}
      </td>
    </>
  );
}

/** The median for every ordered pair, messages and proposals together. */
function ByPair({ told: { of } }: { told: Told }) {
  return (
    <>
      <p>Row: who answered. Column: whom. The median, in brackets of how many answers; then the longest.</p>
      <WideTable label="Response times by pair">
        <PartyHeads first="Answered by" parties={of.scenario.parties} />
        <tbody>
          {of.scenario.parties.map((party) => (
            <tr key={party.id}>
              <PartyRowHead party={party} />
              {of.scenario.parties.map(({ id }) => {
                const { median, longest, answers } = paceOf(
                  of.responses.answers.filter(({ by, to }) => by === party.id && to === id),
                );
                return (
                  <td key={id}>
                    {median === null || !longest
                      ? '–'
                      : `${lastedWords(median)} (${answers}); ${lastedWords(longest.took)}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
