/** A date of the data in words; where it is a plain date, readable by machines too. */

import { dateText } from '#core/query/when.ts'

const plainDate = /^\d{4}(-\d{2}){0,2}$/

export function When({ edtf }: { readonly edtf: string }) {
  const text = dateText(edtf)
  return plainDate.test(edtf) ? <time dateTime={edtf}>{text}</time> : text
}
