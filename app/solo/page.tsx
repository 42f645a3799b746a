import type { Metadata } from 'next';
import { TopBar } from '../components/TopBar';
import { SoloForm } from './SoloForm';

export const metadata: Metadata = { title: 'Practise alone' };

export default function SoloPage() {
  return (
    <>
      <TopBar title="Practise alone" />
      <SoloForm />
    </>
  );
}
