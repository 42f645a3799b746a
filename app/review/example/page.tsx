import type { Metadata } from 'next';
import { ReviewDoor } from '../ReviewDoor';

export const metadata: Metadata = { title: 'An example review' };

export default function ExampleReviewPage() {
  return <ReviewDoor of="example" />;
}
