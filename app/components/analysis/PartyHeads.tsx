import type { PlotParty } from './plot-party';

/** The heads of a table with a column for every party, by its letters. */
export function PartyHeads({ first, parties }: Readonly<{ first: string; parties: readonly PlotParty[] }>) {
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
