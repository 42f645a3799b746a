import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ReviewDesk } from '../use-review';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }));

/** The way to the exports, for whoever may read the whole of a session that a server holds. */
export function ExportButton({ desk }: { desk: ReviewDesk }) {
  const [opened, setOpened] = useState(false);
  if (desk.secret === null || !desk.full) return null;
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpened(true)}>
        Export…
      </Button>
      {opened && (
        <Suspense>
          <ExportDialog desk={desk} secret={desk.secret} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
