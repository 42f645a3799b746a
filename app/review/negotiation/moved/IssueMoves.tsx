import type { IssueResult } from '../../../../game/review/negotiated/issue-results';
import type { IssueCourse } from '../../../../game/review/negotiated/shifts-on';
import { PartyMark } from '../../../components/PartyMark';
import { counted, issueName, optionName, partyName, partyNames } from '../../../seat/table/words/words';
import { How } from '../How';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import styles from './IssueMoves.module.css';
import { resultWords } from './result-words';

/** Issue by issue: what came of it, whose position that was, and how each party came to where it ended. */
export function IssueMoves({ told }: { told: Told }) {
  const { results } = told.of;
  return (
    <ol className={styles['issues']}>
      {results.map((result) => (
        <li key={result.issue}>
          <Issue told={told} result={result} />
        </li>
      ))}
    </ol>
  );
}

function Issue({ told, result }: Readonly<{ told: Told; result: IssueResult }>) {
  const { desk, of, codes } = told;
  const { scenario } = of;
  const courses = of.courses.filter(({ issue, first }) => issue === result.issue && first !== null);
  const shifts = courses.flatMap((course) => course.shifts).sort((a, b) => a.position - b.position);
  return (
    <>
      <h4 className={styles['name']}>
        {issueName(scenario, result.issue)}: <em>{optionName(scenario, result.issue, result.option)}</em>
      </h4>
      <p>
        {resultWords(scenario, result, codes)}
        {result.written && (
          <>
            {' '}
            <MomentLink desk={desk} position={result.written.position} />
          </>
        )}
      </p>
      {courses.length > 0 && (
        <ul className={styles['courses']}>
          {courses.map((course) => (
            <Course key={course.party} told={told} course={course} />
          ))}
        </ul>
      )}
      {shifts.length > 0 && (
        <How summary={counted(shifts.length, 'move')}>
          <ul className={styles['shifts']}>
            {shifts.map(({ position, party, issue, was, option, towards }) => (
              <li key={position}>
                <MomentLink desk={desk} position={position} /> {partyName(scenario, party)}:{' '}
                {optionName(scenario, issue, was)} → {optionName(scenario, issue, option)},{' '}
                {towards.length > 0 ? `where ${partyNames(scenario, towards)} stood` : 'where nobody else stood'}.
              </li>
            ))}
          </ul>
        </How>
      )}
    </>
  );
}

/** One party's way: from where it began to where it ended. */
function Course({ told, course }: Readonly<{ told: Told; course: IssueCourse }>) {
  const { scenario } = told.of;
  const { issue, first, last } = course;
  const party = scenario.parties.find(({ id }) => id === course.party);
  if (!party || !first || !last) return null;
  const [from, to] = [first, last].map(({ option }) => optionName(scenario, issue, option));
  return (
    <li>
      <PartyMark party={party} size="small" />
      <span>
        {party.name}, from <MomentLink desk={told.desk} position={first.position} />: {from}
        {course.shifts.length === 0
          ? ', throughout'
          : first.option === last.option
            ? ', left and taken up again'
            : ` → ${to}`}
      </span>
    </li>
  );
}
