import { hashedFolders } from '../../reading/site/hosting/caching';

/** An address of a file whose name carries its content's hash. */
export const isHashed = new RegExp(`/(?:${hashedFolders.join('|')})/[^/]+$`);

/**
 * Whether an answer is the file that was asked for. Some hosts answer for a file they do not have, or not yet while the site is being uploaded, with a
 * page, and call it found: kept under a script's name, it would shut the hall on this device for good.
 */
export function isFile({ status, headers }: Pick<Response, 'status' | 'headers'>): boolean {
  return status === 200 && !(headers.get('content-type') ?? '').startsWith('text/html');
}
