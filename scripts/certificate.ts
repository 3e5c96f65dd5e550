import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

const day = 24 * 60 * 60 * 1000;
/** Days a certificate is made for; some phones refuse longer ones. */
const validFor = 390;

/**
 * A certificate for this machine's addresses (IPv4) on its own network, kept in `file`. The same one is given as long as it
 * covers them and has a week left, because every headset has to be told once to trust it.
 */
export async function localCertificate(addresses: readonly string[], file: string, now = new Date()): Promise<Certificate> {
  const kept = read(file);
  if (kept && covers(kept, addresses, now)) return kept;
  const made = await generate([{ name: 'commonName', value: 'Duocai Hall on this laptop' }], {
    keyType: 'ec',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validFor * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7 as const, ip }))] },
    ],
  });
  const certificate = { key: made.private, cert: made.cert };
  mkdirSync(dirname(file), { recursive: true });
  // The key is for nobody else on this machine.
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}

function read(file: string): Certificate | null {
  if (!existsSync(file)) return null;
  try {
    const { key, cert } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Certificate>;
    return key && cert ? { key, cert } : null;
  } catch {
    return null;
  }
}

function covers({ cert }: Certificate, addresses: readonly string[], now: Date): boolean {
  try {
    const known = new X509Certificate(cert);
    return addresses.every((address) => known.checkIP(address)) && Date.parse(known.validTo) - now.getTime() > 7 * day;
  } catch {
    return false;
  }
}
