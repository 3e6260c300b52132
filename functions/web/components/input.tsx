import { described, type FieldProps, FormGroup } from './form-group.tsx';

export interface InputProps extends FieldProps {
  readonly value?: string | undefined;
  /** @default 'text' */
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'search';
  readonly inputmode?: 'numeric' | 'decimal';
  readonly autocomplete?: string;
  readonly maxlength?: number;
  /** `govuk-input--width-10`, `b-money` … */
  readonly classes?: string;
  /** What stands behind the field: `lei`. */
  readonly suffix?: string;
}

/** One line to fill in. */
export function Input(props: InputProps) {
  const { suffix } = props;
  return (
    <FormGroup field={props}>
      {suffix === undefined ? (
        <Line {...props} />
      ) : (
        <div class="govuk-input__wrapper">
          <Line {...props} />
          <div class="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      )}
    </FormGroup>
  );
}

function Line(props: InputProps) {
  const { name, id = name, value, type = 'text', error, classes, inputmode, autocomplete, maxlength } = props;
  const more = { type, inputmode, autocomplete, maxlength, value };
  return (
    <input
      class={['govuk-input', classes, error && 'govuk-input--error'].filter(Boolean).join(' ')}
      id={id}
      name={name}
      {...Object.fromEntries(Object.entries(more).filter(([, given]) => given !== undefined))}
      {...described(props)}
    />
  );
}

/** A day; browsers without a calendar take it as it is written here, `1.05.2017`. */
export const DateInput = (props: Omit<InputProps, 'type' | 'classes'>) => (
  <Input {...props} type="date" classes="b-date" />
);
/** An hour, `17:00`. */
export const TimeInput = (props: Omit<InputProps, 'type' | 'classes'>) => (
  <Input {...props} type="time" classes="govuk-input--width-5" />
);
interface MoneyInputProps extends Omit<InputProps, 'type' | 'classes' | 'inputmode'> {
  /** What lei are called where it is read. */
  readonly suffix: string;
}
/** An amount in lei, as people type it. */
export const MoneyInput = (props: MoneyInputProps) => (
  <Input {...props} inputmode="decimal" classes="govuk-input--width-10 b-money" />
);
