import { defineConfig } from '@playwright/test';

/** `HALL_HOST=nginx` serves the build by Debian's nginx with the settings of docs/hosting, as `npm test` does. */
const server = process.env['HALL_HOST'] === 'nginx' ? 'tests/hosting/nginxHost.ts' : 'scripts/serve.ts';
/** Ports of the two servers the browser tests talk to; bench and shots use others. */
const sitePort = 4187;

/**
 * The first three load a page of Chromium's own beside every tab, for its address bar. The rest is what Playwright switches off itself:
 * of two such lists Chromium heeds the last.
 */
const off = [
  'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter',
  'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // What is waited for comes in a second or two; on a machine that is busy with something else it may take ten times as long.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // Two software-drawn halls keep two cores busy.
  workers: 2,
  fullyParallel: true,
  // Two halls drawn in software on two cores now and then starve each other; what fails twice is broken. A retry is reported as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${sitePort}/`,
    viewport: { width: 390, height: 720 },
    trace: 'off',
    // What a service worker keeps would be one test's to the next page's surprise; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
        `--disable-features=${off.join()}`,
      ],
    },
  },
  webServer: { command: `npx tsx ${server} --port ${sitePort}`, port: sitePort, reuseExistingServer: false },
});
