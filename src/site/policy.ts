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
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': trustedTypesPolicy,
} as const

/** Browsers refuse these in a `<meta>` and say so on the console. */
const headerOnly: ReadonlySet<string> = new Set(['frame-ancestors'])

const written = (names: readonly (readonly [string, string])[]): string =>
  names.map(([name, value]) => `${name} ${value}`).join('; ')

/** The policy as a response header. */
export const policyHeader: string = written(Object.entries(directives))

/** The policy as the content of a `<meta>`, for hosts that send no headers: the header without what only a header may say. */
export const policyMeta: string = written(
  Object.entries(directives).filter(([name]) => !headerOnly.has(name)),
)

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

/** Headers that every answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyHeader,
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
