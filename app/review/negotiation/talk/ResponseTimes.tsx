import { type AnswerPace, paceOf } from '../../../../game/review/negotiated/pace-of';
import type { PlayedBy } from '../../../../game/review/played-by';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import { PlayedByMark } from '../../../components/played/PlayedByMark';
import { usePlayed } from '../../../components/played/use-played';
import { lastedWords } from '../../../lib/span-words';
import { Heads } from '../Heads';
import { How } from '../How';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import { PaceByPair } from './PaceByPair';
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
        <Heads
          names={[
            'Answered by',
            'Messages: median',
            'Messages: longest',
            'Proposals: median',
            'Proposals: longest',
            'Left unanswered',
          ]}
        />
        <tbody>
          {told.of.scenario.parties.map((party) => (
            <Row key={party.id} told={told} party={party} by={played.by(party.id)} />
          ))}
        </tbody>
      </WideTable>
      <How summary="Between every two">
        <PaceByPair told={told} />
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

type RowProps = Readonly<{ told: Told; party: PublicScenario['parties'][number]; by: PlayedBy }>;

function Row({ told, party, by }: RowProps) {
  const { answers, unanswered } = told.of.responses;
  const paceOn = (about: 'message' | 'proposal') =>
    paceOf(answers.filter((each) => each.by === party.id && each.about === about));
  return (
    <tr>
      <PartyRowHead party={party} />
      <Pace told={told} pace={paceOn('message')} />
      <Pace told={told} pace={paceOn('proposal')} />
      <td>
        {unanswered.filter((each) => each.by === party.id).length}
        <PlayedByMark by={by} />
      </td>
    </tr>
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
