/** Under a claim: who confirms, denies or qualifies it, and which claims it answers itself. */

import type { Claim, Response } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { VoiceName } from '#ui/links/VoiceName.tsx'
import { type Answer, answeredBy, answersTo } from './answers.ts'
import styles from './ClaimRow.module.css'

const passive: Readonly<Record<Response['how'], string>> = {
  denies: 'Denied by ',
  confirms: 'Confirmed by ',
  qualifies: 'Qualified by ',
}
const active: Readonly<Record<Response['how'], string>> = {
  denies: 'Denies what is claimed by ',
  confirms: 'Confirms what is claimed by ',
  qualifies: 'Qualifies what is claimed by ',
}

type AnswerProps = { readonly answer: Answer; readonly words: string }

function AnswerLine({ answer, words }: AnswerProps) {
  const { claim } = answer
  return (
    <li className={styles.answer} data-lights={`claims:${claim.id}`}>
      {words}
      <VoiceName voice={claim.voice} />
      {': '}
      <TieLink ends={[claim.subject, claim.object]} text={claim.gist} />{' '}
      <CiteMark cite={claim.cite} />
    </li>
  )
}

export function ClaimAnswers({ claim }: { readonly claim: Claim }) {
  const { index } = useHere()
  const answers = answersTo(index, claim.id)
  const answered = answeredBy(index, claim)
  if (answers.length + answered.length === 0) return null
  return (
    <ul>
      {answers.map((answer) => (
        <AnswerLine key={`by ${answer.claim.id}`} answer={answer} words={passive[answer.how]} />
      ))}
      {answered.map((answer) => (
        <AnswerLine key={`to ${answer.claim.id}`} answer={answer} words={active[answer.how]} />
      ))}
    </ul>
  )
}
