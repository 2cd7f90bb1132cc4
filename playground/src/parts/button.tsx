/** A button as the design system has it. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'secondary' | 'subtle';
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly class?: string;
}

const kinds = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
};

export function Button({
  children,
  onClick,
  kind = 'secondary',
  label,
  pressed,
  expanded,
  disabled = false,
  danger = false,
  class: extra = '',
}: ButtonProps) {
  const hint = danger ? ' utrecht-button--danger' : '';
  return (
    <button
      type="button"
      class={`utrecht-button ${kinds[kind]}${hint} knop ${extra}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
