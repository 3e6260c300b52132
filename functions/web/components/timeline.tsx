import type { ComponentChildren } from 'preact';

/** A step: behind us, now, ahead, or never to come. */
export interface Step {
  readonly title: string;
  readonly when?: ComponentChildren;
  readonly state: 'done' | 'now' | 'ahead';
}
export interface TimelineProps {
  readonly steps: readonly Step[];
  /** How each state is said. */
  readonly words: Readonly<Record<Step['state'], string>>;
}

/** The steps of a competition in their order; each says its state in words too. */
export const Timeline = ({ steps, words }: TimelineProps) => (
  <ol class="b-timeline">
    {steps.map(({ title, when, state }) => (
      <li
        class={`b-timeline__step b-timeline__step--${state}`}
        {...(state === 'now' ? { 'aria-current': 'step' } : {})}
      >
        <span class="b-timeline__title">{title}</span>{' '}
        <span class={state === 'now' ? 'b-timeline__word' : 'govuk-visually-hidden'}>{words[state]}</span>
        {when === undefined ? null : <span class="b-timeline__when">{when}</span>}
      </li>
    ))}
  </ol>
);
