import { createHash } from 'node:crypto';
import { trustedPolicy } from '../exhibition/trusted';

/**
 * What a page of the built site may load and do (Content Security Policy, level 3): its own files and nothing else, no
 * script inside the page and no style but the one it was built with, no HTML and no worker but what `src/exhibition/trusted.ts` passes. `data:` pictures are drawn by our own code, for a
 * headset's board; `blob:` is what was made or taken apart on the device: sounds, pictures out of a model's file.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob:",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': trustedPolicy,
};

const joined = (rules: Record<string, string>) => Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy as it stands in a page with `style` in it, so that it holds on a host that sends no headers. */
export function contentPolicy(style: string): string {
  return joined({ ...directives, 'style-src': `'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'` });
}

/**
 * The same as a header; only there may a page forbid that others frame it. A browser holds to both. Which style a page was built with only the page says: a
 * host's settings would be out of date with the next build, and the hall without its looks.
 */
export const contentPolicyHeader = joined({ ...directives, 'style-src': "'self' 'unsafe-inline'", 'frame-ancestors': "'self'" });
