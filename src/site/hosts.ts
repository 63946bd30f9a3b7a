/** The policy and the cache rules in the languages of the hosts: `_headers`, nginx, Caddy. Decides nothing itself. */

import { cacheRules, framing, securityHeaders, serverPolicy } from './policy.ts'

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/** The folders of a story that hold its pages; `embed` is not among them. */
const pageFolders = [
  ...['entity', 'tie', 'event', 'chapter', 'path', 'compare', 'country', 'voice'],
  ...['sources', 'voices', 'matrix', 'timeline', 'list'],
]

const policyRule = (path: string, policy: string): string =>
  rule(path, { 'Content-Security-Policy': policy })

/**
 * `_headers` for Netlify and Cloudflare Pages. They join what two matching rules say of one header,
 * so no two rules that speak of caching match the same path, and none that speak of framing with different words.
 * @param base the path the site stands under, with both its slashes
 * @param slugs the folders of the stories
 * @param policy that of the pages
 */
export const headersFile = (base: string, slugs: readonly string[], policy: string): string => {
  const fresh = [
    '',
    'index.html',
    '404.html',
    'sw.js',
    'stories/*',
    ...slugs.map((slug) => `${slug}/*`),
  ]
  const rules = [
    rule(`${base}*`, securityHeaders(policy)),
    rule(`${base}assets/*`, { 'Cache-Control': cacheRules.assets }),
    ...fresh.map((path) => rule(`${base}${path}`, { 'Cache-Control': cacheRules.rest })),
    ...['', ':page', ':story/', ':story/index.html', 'assets/*', 'stories/*']
      .concat(pageFolders.map((folder) => `:story/${folder}/*`))
      .map((path) => policyRule(`${base}${path}`, framing.pages)),
    policyRule(`${base}:story/embed/*`, framing.embeds),
  ]
  return `${rules.join('\n')}\n`
}

/** Lines for an nginx `http` block; `map` keeps every `add_header` in one place, since an inner one would drop the outer ones. */
export const nginxFile =
  (): string => `# Written by the tests from src/site/policy.ts: npx vitest run src/site -u
map $uri $saywho_cache {
  default     "${cacheRules.rest}";
  ~^/assets/  "${cacheRules.assets}";
}
map $uri $saywho_frames {
  default           "${framing.pages}";
  ~^/[^/]+/embed/   "${framing.embeds}";
}

server {
  listen 80;
  root /srv/saywho;          # the content of dist/
  index index.html;
  error_page 404 /404.html;
  gzip_static on;
  gzip_vary on;
  # brotli_static on;        # where the brotli module is built in

${Object.entries(securityHeaders(serverPolicy))
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Content-Security-Policy $saywho_frames always;
  add_header Cache-Control $saywho_cache always;

  location / {
    try_files $uri $uri/ =404;
  }
}
`

export const caddyFile =
  (): string => `# Written by the tests from src/site/policy.ts: npx vitest run src/site -u
:80 {
  root * /srv/saywho
  map {path} {saywho_frames} {
    ~^/[^/]+/embed/ "${framing.embeds}"
    default "${framing.pages}"
  }
  header {
${Object.entries(securityHeaders(serverPolicy))
  .map(([name, value]) => `    +${name} "${value}"`)
  .join('\n')}
    +Content-Security-Policy {saywho_frames}
  }
  @rest not path /assets/*
  header @rest Cache-Control "${cacheRules.rest}"
  header /assets/* Cache-Control "${cacheRules.assets}"
  file_server {
    precompressed br gzip
  }
  handle_errors {
    @missing expression {err.status_code} == 404
    rewrite @missing /404.html
    header Cache-Control "${cacheRules.rest}"
    file_server
  }
}
`
