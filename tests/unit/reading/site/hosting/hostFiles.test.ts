import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../../src/reading/contentPolicy';
import { cacheFor } from '../../../../../src/reading/site/hosting/caching';
import { fileHeaders, pageHeaders } from '../../../../../src/reading/site/hosting/headers';
import { caddy, nginx, underscoreHeaders } from '../../../../../src/reading/site/hosting/hostFiles';

describe('settings for web servers', () => {
  // After a change: npx vitest run hostFiles -u
  it('stand in docs/hosting as they are made', async () => {
    await expect(nginx()).toMatchFileSnapshot('../../../../../docs/hosting/nginx.conf');
    await expect(caddy()).toMatchFileSnapshot('../../../../../docs/hosting/Caddyfile');
  });

  it('send every header, whichever server it is', () => {
    for (const settings of [nginx(), caddy(), underscoreHeaders()]) {
      for (const [name, value] of Object.entries({ ...pageHeaders, ...fileHeaders })) {
        expect(settings).toContain(name);
        expect(settings).toContain(value);
      }
    }
  });
});

describe('caching', () => {
  it('is for ever where a name holds a hash, and nowhere else', () => {
    expect(cacheFor('/assets/main-abc.js')).toContain('immutable');
    expect(cacheFor('/images/a-1234.webp')).toContain('immutable');
    expect(cacheFor('/index.html')).toBe('no-cache');
    expect(cacheFor('/batik/ground.svg')).toBe('no-cache');
    expect(cacheFor('/booth/assets/')).toBe('no-cache');
  });
});

describe('the content policy', () => {
  const policy = pageHeaders['Content-Security-Policy']!;
  it('lets nothing come from elsewhere and nothing be run that is not a file of the site', () => {
    // Which style stands in a page only the page itself knows; its own policy holds beside this one.
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toMatch(/unsafe|https?:|\*/);
    expect(contentPolicy('p{}')).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("default-src 'none'");
  });
});
