import { SeatDoor } from './SeatDoor';

export default function SeatPage() {
  return <SeatDoor />;
}
