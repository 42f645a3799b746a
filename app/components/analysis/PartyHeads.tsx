import type { Marked } from '../PartyMark';

/** The heads of a table with a column for every party, by its letters. */
export function PartyHeads({
  first,
  parties,
}: Readonly<{ first: string; parties: readonly (Marked & Readonly<{ id: string }>)[] }>) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {parties.map(({ id, name, letters }) => (
          <th key={id} scope="col">
            <abbr title={name}>{letters}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}
