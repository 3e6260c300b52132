import type { ComponentChildren } from 'preact';

export interface Task {
  readonly title: string;
  /** Without it the task cannot be begun yet. */
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  /** A tag, or words when there is nothing to do. */
  readonly status: ComponentChildren;
}

/** What there is to do, in its order, and how far each part has come. */
export const TaskList = ({ id, tasks }: { readonly id: string; readonly tasks: readonly Task[] }) => (
  <ul class="govuk-task-list">
    {tasks.map((task, index) => (
      <Row task={task} id={`${id}-${String(index + 1)}`} />
    ))}
  </ul>
);

function Row({ task: { title, href, hint, status }, id }: { readonly task: Task; readonly id: string }) {
  const describedBy = [hint && `${id}-hint`, `${id}-status`].filter(Boolean).join(' ');
  return (
    <li class={`govuk-task-list__item${href === undefined ? '' : ' govuk-task-list__item--with-link'}`}>
      <div class="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={describedBy}>
            {title}
          </a>
        )}
        {hint === undefined ? null : (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        class={`govuk-task-list__status${href === undefined ? ' govuk-task-list__status--cannot-start-yet' : ''}`}
        id={`${id}-status`}
      >
        {status}
      </div>
    </li>
  );
}
