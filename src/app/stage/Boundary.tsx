/** Keeps the rest of the page alive when a view throws. */

import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly onError: () => void }

export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    this.props.onError()
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
