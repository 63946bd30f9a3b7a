import config from './playwright.config.ts'
const { webServer, ...rest } = config as any
export default { ...rest, workers: 2, outputDir: '/tmp/guide-results', webServer: { ...webServer, command: 'node /tmp/serve-guide.mjs' } }
