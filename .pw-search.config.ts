import config from './playwright.config';
export default { ...config, outputDir: '/tmp/search/results', workers: 1, use: { ...config.use, baseURL: 'http://127.0.0.1:14737/' }, webServer: { command: 'npx tsx scripts/serve.ts --dir /tmp/search/dist --port 14737', port: 14737, reuseExistingServer: false } };
