/** The tick of what is chosen. Seen only; the link around it says it. */

export function Check({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2.2 6.4l2.7 2.7 5-6" fill="none" stroke="currentColor" strokeWidth="1.9" />
    </svg>
  )
}
