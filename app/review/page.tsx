import type { Metadata } from 'next';
import { ReviewDoor } from './ReviewDoor';

export const metadata: Metadata = { title: 'Review' };

export default function ReviewPage() {
  return <ReviewDoor of="session" />;
}
