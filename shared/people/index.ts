export { NamedPerson } from './model.ts';
export { type PeopleRepository, type PeopleNames, peopleRepository } from './repository.ts';
