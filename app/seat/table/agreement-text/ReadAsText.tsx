'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { AgreementDialog } from './AgreementDialog';
import type { AgreementText } from './agreement-text';

type Props = Readonly<{ text(): AgreementText | null; label?: string; quiet?: boolean }>;

/** A button that opens an agreement as it would lie on the table. The text is written only when it is asked for. */
export function ReadAsText({ text, label = 'Read as text', quiet = false }: Props) {
  const [reading, setReading] = useState(false);
  const written = reading ? text() : null;
  return (
    <>
      <Button variant={quiet ? 'subtle' : 'default'} {...(quiet ? { px: 8 } : {})} onClick={() => setReading(true)}>
        {label}
      </Button>
      {written && <AgreementDialog text={written} onClose={() => setReading(false)} />}
    </>
  );
}
