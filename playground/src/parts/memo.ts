/** A view that is drawn again only when something that it is given is another. */
import { Component, createElement } from 'preact';
import type { FunctionComponent } from 'preact';

export function memo<P extends object>(view: FunctionComponent<P>): new (props: P) => Component<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = Object.keys(next) as (keyof P)[];
      if (names.length !== Object.keys(this.props).length) return true;
      return names.some((name) => !Object.is(this.props[name], next[name]));
    }

    override render() {
      return createElement(view, this.props);
    }
  };
}
