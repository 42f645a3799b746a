/** The heads of a table, one for each column. */
export function Heads({ names }: Readonly<{ names: readonly string[] }>) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
