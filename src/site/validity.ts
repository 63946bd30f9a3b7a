/** Whether a served page is right: the rules of html-validate that hold here, our own of what the policy would block, and that its style knows what stands in it. */

import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { classesIn } from './styles.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The policy blocks it, and the browser's part of React does not put it back.
      'no-inline-style': 'error',
      // React's and Vite's ways of writing the same HTML.
      'doctype-style': 'off',
      'attr-case': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      // Cytoscape's own id begins with a stroke, and React's made-up ones do.
      'valid-id': ['error', { relaxed: true }],
      // Titles of ties and stories are as long as they are.
      'long-title': 'off',
      // A list may have a name, too.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
)

/** What is wrong with a page, each with its line and column; none where all is right. */
export async function faultsIn(html: string, name: string): Promise<readonly string[]> {
  const report = await validator.validateString(html, name)
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) => `${name}:${line}:${column}: ${message} (${ruleId})`,
    ),
  )
}

/** The files that a page names as its sheets. */
export const sheetsIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<link rel="stylesheet"[^>]*? href="([^"]+)"/g), ([, href = '']) => href)

/**
 * Classes of a page that no style knows: those parts stand there unstyled.
 * @param sheets what stands in the page's sheets
 */
export function unstyledIn(html: string, name: string, sheets = ''): readonly string[] {
  const styles: string[] = [sheets]
  const body = html.replace(/<style>([\s\S]*?)<\/style>/g, (_all, style: string) => {
    styles.push(style)
    return ''
  })
  const known = new Set(
    Array.from(styles.join('').matchAll(/\.([a-z_][\w-]*)/gi), ([, known]) => known),
  )
  return [...new Set(classesIn(body))]
    .filter((one) => !known.has(one))
    .map((one) => `${name}: no style of the page knows the class ${one}`)
}
