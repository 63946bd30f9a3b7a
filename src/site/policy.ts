/** What a page may do: the one source of the Content-Security-Policy and its sister headers. Knows nothing of any host's file format. */

import { createHash } from 'node:crypto'

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

/** Styles that stand in a page are allowed by what they say, and no others. */
const styleSources = (styles: readonly string[]): string =>
  [
    "'self'",
    ...[...new Set(styles)].map(
      (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    ),
  ].join(' ')

/**
 * The policy as the content of a `<meta>`, for hosts that send no headers, and as the header of every answer.
 * @param styles the content of every `<style>` that a page of this build may hold
 */
export const pagePolicy = (styles: readonly string[]): string =>
  written({ ...directives, 'style-src': styleSources(styles) })

/** The same for a page that is meant for frames. */
export const embedPolicy = (styles: readonly string[]): string =>
  written({ ...embedDirectives, 'style-src': styleSources(styles) })

const { 'default-src': nothing, 'style-src': _, ...lasting } = directives

/**
 * The same but for the styles, which differ from build to build: for servers that are set up once. Beside it every page
 * brings its whole policy, and both hold. What `default-src` would forbid unasked is named, since that would forbid styles, too.
 */
export const serverPolicy: string = written({
  ...lasting,
  'child-src': nothing,
  'media-src': nothing,
})

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

/**
 * Headers that every answer carries; who may frame it comes on top. `Cross-Origin-Opener-Policy` is not among them: no page
 * holds a secret or lets go of its window, and a browser that must change groups of windows at the answer paints a tenth later.
 */
export const securityHeaders = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
})

/** Files whose name changes with their content may be kept for a year; all else is asked for anew. */
export const cacheRules = {
  assets: 'public, max-age=31536000, immutable',
  rest: 'no-cache',
} as const
