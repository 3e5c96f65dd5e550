import base from '/work/main/playwright.config';
export default { ...base, testDir: '/work/main/tests/browser', outputDir: '/tmp/narr/results', workers: 1, use: { ...base.use, baseURL: 'http://127.0.0.1:14393/' }, webServer: { command: 'npx tsx scripts/serve.ts --dir /tmp/narr/dist --port 14393', port: 14393, reuseExistingServer: true, cwd: '/work/main' } };
