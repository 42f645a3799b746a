import '@mantine/core/styles.layer.css';
import '../tokens.css';
import { createRoot } from 'react-dom/client';
import { OfflineReview } from '../../game/protocol/review';
import { Providers } from '../components/Providers';
import { OfflinePage } from './OfflinePage';

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

/** The script of this page, as a thread can be made of it. */
const script = URL.createObjectURL(new Blob([textOf('script:not([type])')], { type: 'text/javascript' }));
const offline = OfflineReview.parse(JSON.parse(textOf('#review')));
const page = document.getElementById('page');

if (page) {
  createRoot(page).render(
    <Providers>
      <OfflinePage offline={offline} script={script} />
    </Providers>,
  );
}
