import type { Check, Evidence } from '../evidence';

/** Commands that may rightly change nothing, and then leave no event. */
const mayBeEmpty: readonly string[] = [
  'edit-draft',
  'replace-draft',
  'note-guess',
  'order-hands',
  'give-floor',
  'judge-commitment',
];

const counted = (keys: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** How often a command stands in its session's log, under whichever seat: ids are unlike each other. */
const commandsIn = ({ rows }: Evidence): ReadonlyMap<string, number> =>
  counted(
    rows.filter(({ part }) => part === 0).map(({ session, commandId }) => `${session} ${commandId.split('/').at(-1)}`),
  );

const textsIn = ({ rows }: Evidence): ReadonlyMap<string, number> =>
  counted(rows.flatMap(({ session, body: { text } }) => (typeof text === 'string' ? `${session} ${text}` : [])));

/** What was acknowledged is there once, and nothing is there twice: by the ids of commands, and by what they say. */
export const exactlyOnce: Check = (evidence) => {
  const commands = commandsIn(evidence);
  const texts = textsIn(evidence);
  return evidence.sent.flatMap(({ id, session, type, text, acknowledged, contradicted }) => {
    const about = `${type} ${id} of ${session}${text === null ? '' : ` (${text})`}`;
    const times = commands.get(`${session} ${id}`) ?? 0;
    const said = text === null ? times : (texts.get(`${session} ${text}`) ?? 0);
    const lost = acknowledged !== null && !mayBeEmpty.includes(type) && (times === 0 || said === 0);
    return [
      ...(lost ? [`lost: ${about} was acknowledged`] : []),
      ...(times > 1 || said > 1 ? [`doubled: ${about} is there ${Math.max(times, said)} times`] : []),
      ...(contradicted ? [`contradicted: ${about} was answered in two ways`] : []),
    ];
  });
};
