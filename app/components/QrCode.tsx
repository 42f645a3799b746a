import { QRCodeSVG } from 'qrcode.react';
import styles from './QrCode.module.css';

/** Dark on white in both schemes: many cameras read nothing else. */
export function QrCode({ url, label, size = 148 }: { url: string; label: string; size?: number }) {
  return (
    <div className={styles['code']}>
      <QRCodeSVG value={url} title={label} marginSize={2} size={size} fgColor="#1b2430" bgColor="#ffffff" />
    </div>
  );
}
