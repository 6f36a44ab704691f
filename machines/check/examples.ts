/** What a reader can try the checker on, in the order shown. Files lie in the repository. */
export const checkExamples = [
  { id: 'loop', files: [{ path: 'main.tf', source: 'machines/apply-loop/main.tf' }] },
  { id: 'fix', files: [{ path: 'main.tf', source: 'machines/fix/main.tf' }] },
  { id: 'open', files: [{ path: 'main.tf', source: 'machines/check/examples/open.tf' }] },
  { id: 'rules', files: [{ path: 'main.tf', source: 'machines/check/examples/rules.tf' }] },
  {
    // Plans 2 to 5 of the first example, as Terraform 1.11.4 with the AWS provider 5.100.0 wrote
    // them against the simulated account on 2026-11-27.
    id: 'plans',
    files: [
      { path: 'plan-2.json', source: 'machines/check/examples/plan-2.json' },
      { path: 'plan-3.json', source: 'machines/check/examples/plan-3.json' },
      { path: 'plan-4.json', source: 'machines/check/examples/plan-4.json' },
      { path: 'plan-5.json', source: 'machines/check/examples/plan-5.json' },
    ],
  },
] as const

export type CheckExampleId = (typeof checkExamples)[number]['id']
