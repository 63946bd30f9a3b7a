/** What a page may do: the one source of the Content-Security-Policy and its sister headers. Knows nothing of any host's file format. */

/** The only name under which the app may make a Trusted Types policy. */
const trustedTypesPolicy = 'saywho'

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': trustedTypesPolicy,
} as const

/** Pages for frames on other sites fetch nothing, send nothing and make no script. */
const embedDirectives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The policy as the content of a `<meta>`, for hosts that send no headers, and as the header of every answer. */
export const policyMeta: string = written(directives)

/** The same for a page that is meant for frames. */
export const embedPolicyMeta: string = written(embedDirectives)

/**
 * Who may frame a page: a policy of its own, which browsers take from a header alone. A second header narrows the first
 * one and never widens it, so that a rule for all pages must leave it out.
 */
export const framing = { pages: "frame-ancestors 'self'", embeds: 'frame-ancestors *' } as const

/** Everything a browser could lend a page; Saywho asks for none of it. */
const permissions = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const

/** Headers that every answer carries; who may frame it comes on top. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyMeta,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Files whose name changes with their content may be kept for a year; all else is asked for anew. */
export const cacheRules = {
  assets: 'public, max-age=31536000, immutable',
  rest: 'no-cache',
} as const
