import type { ComponentChildren } from 'preact';

/** A share of a bar, in the chart's own unit. */
export interface Segment {
  /** Name of the shade, `planned` or a bucket; the style sheet has its colour. */
  readonly shade: string;
  readonly value: number;
}
export interface Bar {
  readonly label: string;
  readonly text: string;
  readonly segments: readonly Segment[];
}
export interface BarChartProps {
  readonly caption: string;
  readonly legend: readonly { readonly shade: string; readonly text: string }[];
  readonly groups: readonly { readonly title: ComponentChildren; readonly bars: readonly Bar[] }[];
}

/**
 * Bars whose words are text and whose shapes are drawn beside it: they never shrink on a phone, can be read aloud and printed,
 * and need no inline style. A table with the same numbers belongs beside it.
 */
export function BarChart({ caption, legend, groups }: BarChartProps) {
  const longest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ segments }) => totalOf(segments))));
  return (
    <figure class="b-chart">
      <figcaption class="govuk-heading-s">{caption}</figcaption>
      <ul class="b-chart__legend">
        {legend.map(({ shade, text }) => (
          <li>
            <svg width="16" height="16" aria-hidden="true" focusable="false">
              <rect class={`b-shade b-shade--${shade}`} x="1" y="1" width="14" height="14" />
            </svg>{' '}
            {text}
          </li>
        ))}
      </ul>
      {groups.map(({ title, bars }) => (
        <div class="b-chart__group">
          <p class="b-chart__title">{title}</p>
          {bars.map((bar) => (
            <BarRow bar={bar} longest={longest} />
          ))}
        </div>
      ))}
    </figure>
  );
}

const BarRow = ({ bar: { label, text, segments }, longest }: { readonly bar: Bar; readonly longest: number }) => (
  <p class="b-chart__row">
    <span class="b-chart__label">{label}</span>
    <svg class="b-chart__bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect class="b-shade b-shade--track" x="0" y="2" width="100%" height="14" />
      {placed(segments).map(({ shade, from, value }) => (
        <rect
          class={`b-shade b-shade--${shade}`}
          x={percent(from, longest)}
          y="2"
          width={percent(value, longest)}
          height="14"
        />
      ))}
    </svg>
    <span class="b-chart__value">{text}</span>
  </p>
);

const totalOf = (segments: readonly Segment[]): number => segments.reduce((total, { value }) => total + value, 0);

const placed = (segments: readonly Segment[]) =>
  segments
    .map((segment, index) => ({ ...segment, from: totalOf(segments.slice(0, index)) }))
    .filter(({ value }) => value > 0);

const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(2)}%`;
