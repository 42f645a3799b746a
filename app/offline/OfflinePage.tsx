import { useMemo } from 'react';
import type { OfflineReview } from '../../game/protocol/review';
import { placeOf } from '../review/place';
import { Review } from '../review/Review';
import { fileWords } from './file-words';
import { offlineSource } from './offline-source';

const alreadyRead = () => Promise.resolve();

/** The review of a file, at the moment and through the eyes that its address says. */
export function OfflinePage({ offline, script }: { offline: OfflineReview; script: string }) {
  const opened = useMemo(() => {
    const place = placeOf(decodeURIComponent(location.hash.slice(1)));
    const source = offlineSource(offline, script);
    return { log: offline.review, place: { ...place, secret: '' }, source, refresh: alreadyRead };
  }, [offline, script]);
  return <Review opened={opened} what="Review" file={fileWords(offline)} />;
}
