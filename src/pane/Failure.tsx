import { Component, type ReactNode } from "react";
import type { Said } from "../words/finding-text";

interface Props {
  readonly said: Said;
  readonly children: ReactNode;
}

/** Where drawing fails, the verdict above stands, and this says plainly that the rest is missing. The only class: React has no other way. */
export class Failure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { said, children } = this.props;
    return this.state.failed ? (
      <p>
        {said.headline}. {said.line}
      </p>
    ) : (
      children
    );
  }
}
