import { Component, type ComponentChildren } from 'preact';
import { tellError } from './tellError';

interface BoundaryProps {
  /** What stands in place of a part that broke; `again` shows the part afresh. */
  renderBroken: (again: () => void) => ComponentChildren;
  /** What is shown now: something else is tried without being asked. */
  shows?: string;
  children: ComponentChildren;
}

/** Keeps an error of one part of a surface from taking the others with it. The error is still reported, as one that nobody caught would be. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    tellError(error);
    this.setState({ broken: true });
  }

  override componentDidUpdate({ shows }: BoundaryProps): void {
    if (this.state.broken && shows !== this.props.shows) this.again();
  }

  private readonly again = (): void => this.setState({ broken: false });

  override render({ renderBroken, children }: BoundaryProps): ComponentChildren {
    return this.state.broken ? renderBroken(this.again) : children;
  }
}
