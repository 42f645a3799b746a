import { QRCodeSVG } from 'qrcode.react';
import styles from './QrCode.module.css';

/** Dark on white in both schemes: many cameras read nothing else. */
export function QrCode({ url, label }: { url: string; label: string }) {
  return (
    <div className={styles['code']}>
      <QRCodeSVG value={url} title={label} marginSize={2} size={148} fgColor="#1b2430" bgColor="#ffffff" />
    </div>
  );
}
