/** A number that matters, under its name. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** A few figures side by side. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl class="b-figures">
    {figures.map(({ name, value }) => (
      <div>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
