import type { ComponentChildren } from 'preact';

/** One person's values on the common scale. */
export interface Strip {
  readonly label: string;
  readonly text: string;
  readonly values: readonly number[];
  readonly mean: number;
}
export interface StripChartProps {
  readonly caption: string;
  readonly strips: readonly Strip[];
  /** The scale goes from 0 to this. */
  readonly most: number;
  /** A line through all strips. */
  readonly overall: number;
  readonly legend: { readonly value: string; readonly mean: string; readonly overall: string };
}

/**
 * A dot per value, a bar at the mean, a line at the mean of all: words are text, and shapes are drawn in percent, so that nothing
 * shrinks on a phone. A table with the same numbers belongs beside it.
 */
export const StripChart = ({ caption, strips, most, overall, legend }: StripChartProps) => (
  <figure class="b-chart">
    <figcaption class="govuk-heading-s">{caption}</figcaption>
    <ul class="b-chart__legend">
      <LegendItem text={legend.value}>
        <circle class="b-strip__dot" cx="8" cy="8" r="5" />
      </LegendItem>
      <LegendItem text={legend.mean}>
        <rect class="b-strip__mean" x="6" y="0" width="4" height="16" />
      </LegendItem>
      <LegendItem text={legend.overall}>
        <line class="b-strip__overall" x1="8" y1="0" x2="8" y2="16" />
      </LegendItem>
    </ul>
    {strips.map((strip) => (
      <StripRow strip={strip} most={most} overall={overall} />
    ))}
    <p class="b-strips__axis" aria-hidden="true">
      <span>0</span>
      <span>{most / 2}</span>
      <span>{most}</span>
    </p>
  </figure>
);

const LegendItem = ({ text, children }: { readonly text: string; readonly children: ComponentChildren }) => (
  <li>
    <svg width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>{' '}
    {text}
  </li>
);

function StripRow({ strip, most, overall }: { readonly strip: Strip } & Pick<StripChartProps, 'most' | 'overall'>) {
  const percent = (value: number) => `${((value / most) * 100).toFixed(2)}%`;
  return (
    <p class="b-strip">
      <span>{strip.label}</span>
      <svg class="b-strip__drawing" width="100%" height="28" aria-hidden="true" focusable="false">
        <line class="b-strip__track" x1="0" y1="14" x2="100%" y2="14" />
        <line class="b-strip__overall" x1={percent(overall)} y1="0" x2={percent(overall)} y2="28" />
        {strip.values.map((value) => (
          <circle class="b-strip__dot" cx={percent(value)} cy="14" r="5" />
        ))}
        <svg x={percent(strip.mean)} y="2" width="4" height="24" class="b-strip__shifted">
          <rect class="b-strip__mean" x="-2" y="0" width="4" height="24" />
        </svg>
      </svg>
      <span class="b-strip__value">{strip.text}</span>
    </p>
  );
}
