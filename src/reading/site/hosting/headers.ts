import { contentPolicyHeader } from '../../contentPolicy';

/** What the hall asks of a phone; everything else a browser could ask for is forbidden. */
const used = ['accelerometer', 'autoplay', 'clipboard-write', 'fullscreen', 'gyroscope', 'magnetometer', 'microphone', 'xr-spatial-tracking'];
const unused = ['camera', 'display-capture', 'geolocation', 'hid', 'midi', 'payment', 'serial', 'usb'];

/**
 * Headers of every page, by name. No `Cross-Origin-Opener-Policy`: browsers begin a new process for a page that has one, 60 ms on a slow phone, and this
 * one opens no windows and holds no secrets. Other files have no use for them, and a kilobyte with each would be a tenth of a first visit.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicyHeader,
  'Permissions-Policy': [...used.map((name) => `${name}=(self)`), ...unused.map((name) => `${name}=()`)].join(', '),
  'Referrer-Policy': 'same-origin',
};

/** Headers of every file. */
export const fileHeaders: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };
