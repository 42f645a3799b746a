import { TablesDoor } from './TablesDoor';

export default function TablesPage() {
  return <TablesDoor />;
}
